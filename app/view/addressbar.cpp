// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Address bar: rows that come and go, and their words.

#include "addressbar.h"

#include "addresslist.h"
#include "describe.h"
#include "recipientsedit.h"
#include "recipientsmodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace postbench {

AddressBar::AddressBar(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_from(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_fromLabel(new QLabel(this))
    , m_subjectLabel(new QLabel(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_from->setEditable(true);
    m_from->setInsertPolicy(QComboBox::NoInsert);
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_from->setMinimumContentsLength(12);
    for (int field = To; field < FieldCount; ++field) {
        m_models[field] = new RecipientsModel(this);
        m_edits[field] = new RecipientsEdit(m_models[field], this);
        m_labels[field] = new QLabel(this);
        connect(m_edits[field], &RecipientsEdit::edited, this, &AddressBar::edited);
        if (field != To) m_toggles[field] = new QToolButton(this);
    }
    m_form->addRow(m_fromLabel, makeFromRow());
    for (int field = To; field < FieldCount; ++field) {
        m_form->addRow(m_labels[field], m_edits[field]);
        m_form->setRowVisible(m_edits[field], field == To);
    }
    m_form->addRow(m_subjectLabel, m_subject);
    connect(m_from->lineEdit(), &QLineEdit::textChanged, this, &AddressBar::edited);
    connect(m_subject, &QLineEdit::textChanged, this, &AddressBar::edited);
    retranslate();
}

QWidget *AddressBar::makeFromRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(m_from, 1);
    for (int field = Cc; field < FieldCount; ++field) {
        QToolButton *toggle = m_toggles[field];
        toggle->setCheckable(true);
        toggle->setAutoRaise(true);
        toggle->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(toggle);
        connect(toggle, &QToolButton::clicked, this, [this, field](bool on) { showField(static_cast<Field>(field), on, on); });
    }
    return row;
}

void AddressBar::setHistory(QAbstractItemModel *history)
{
    for (RecipientsEdit *edit : m_edits)
        edit->setHistory(history);
}

void AddressBar::setIdentities(const QList<Person> &identities)
{
    const QSignalBlocker quiet(m_from);
    const QString standing = m_from->currentText();
    m_from->clear();
    for (const Person &person : identities)
        m_from->addItem(personText(person));
    m_from->setEditText(standing);
}

void AddressBar::setFrom(const Person &from) { m_from->setEditText(personText(from)); }

void AddressBar::read(const Draft &draft)
{
    if (draft.from) setFrom(*draft.from);
    const std::array<const QList<Person> *, FieldCount> lists{&draft.to, &draft.cc, &draft.bcc, &draft.replyTo};
    for (int field = To; field < FieldCount; ++field) {
        m_edits[field]->input()->clear();
        m_models[field]->setPersons(*lists[field]);
        if (field != To) showField(static_cast<Field>(field), !lists[field]->isEmpty(), false);
    }
    if (m_subject->text() != draft.subject) m_subject->setText(draft.subject);
}

void AddressBar::write(Draft &draft) const
{
    const QList<Person> from = personsIn(m_from->currentText());
    draft.from = from.isEmpty() ? std::nullopt : std::optional(from.first());
    const std::array<QList<Person> *, FieldCount> lists{&draft.to, &draft.cc, &draft.bcc, &draft.replyTo};
    for (int field = To; field < FieldCount; ++field) {
        *lists[field] = m_models[field]->persons();
        // What stands in the line without an Enter yet is part of the mail too.
        *lists[field] += personsIn(m_edits[field]->input()->text());
    }
    draft.subject = m_subject->text();
}

void AddressBar::takeTyped()
{
    for (RecipientsEdit *edit : m_edits)
        edit->takeTyped();
}

void AddressBar::showField(Field field, bool visible, bool focus)
{
    if (field == To) return;
    // A field with recipients in it does not go: they would be sent to unseen.
    const bool keep = visible || !m_models[field]->persons().isEmpty();
    m_form->setRowVisible(m_edits[field], keep);
    m_toggles[field]->setChecked(keep);
    if (focus) m_edits[field]->setFocus();
    emit fieldShown(field, keep);
}

bool AddressBar::isFieldShown(Field field) const { return field == To || m_form->isRowVisible(m_edits[field]); }

void AddressBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void AddressBar::retranslate()
{
    // No letter: there are fewer than fields, and Shift+Tab leads here from the recipients.
    describe(m_fromLabel, m_from, tr("From"),
             tr("Who the mail is from: an identity of your profiles, or any other that you type."));
    m_from->lineEdit()->setAccessibleName(m_from->accessibleName());
    describe(m_subjectLabel, m_subject, tr("S&ubject"),
             tr("What the mail is about, in any script. It is encoded as RFC 2047 says."));
    struct Words {
        Field field;
        QString label;
        QString more;
        QString toggle;
    };
    const QList<Words> all{
        {To, tr("&To"), tr("Recipients: type or paste addresses, divided by commas, and press Enter. Everyone sees them."), {}},
        {Cc, tr("&Cc"), tr("Further recipients, whom everyone sees."), tr("Shows or hides the field for copies.")},
        {Bcc, tr("&Bcc"), tr("Recipients that nobody sees: they stand in the envelope only."),
         tr("Shows or hides the field for hidden copies.")},
        {ReplyTo, tr("&Reply-To"), tr("Where answers are to go, when not to the sender."),
         tr("Shows or hides the field for the answer's address.")},
    };
    for (const Words &words : all) {
        describe(m_labels[words.field], m_edits[words.field], words.label, words.more);
        m_labels[words.field]->setBuddy(m_edits[words.field]->input());
        m_edits[words.field]->describeAs(words.label, words.more);
        if (m_toggles[words.field]) {
            describe(m_toggles[words.field], withoutMnemonic(words.label), words.toggle);
            m_toggles[words.field]->setAccessibleName(tr("Field %1").arg(withoutMnemonic(words.label)));
        }
    }
}

} // namespace postbench
