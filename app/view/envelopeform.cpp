// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Envelope form.

#include "envelopeform.h"

#include "addresslist.h"
#include "describe.h"
#include "recipientsedit.h"
#include "recipientsmodel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace postbench {

EnvelopeForm::EnvelopeForm(QWidget *parent)
    : QWidget(parent)
    , m_own(new QCheckBox(this))
    , m_model(new RecipientsModel(this))
    , m_sender(new QLineEdit(this))
    , m_recipients(new RecipientsEdit(m_model, this))
    , m_senderLabel(new QLabel(this))
    , m_recipientsLabel(new QLabel(this))
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_own);
    form->addRow(m_senderLabel, m_sender);
    form->addRow(m_recipientsLabel, m_recipients);
    connect(m_own, &QCheckBox::toggled, this, [this, form](bool on) {
        form->setRowVisible(m_sender, on);
        form->setRowVisible(m_recipients, on);
        emit edited();
    });
    form->setRowVisible(m_sender, false);
    form->setRowVisible(m_recipients, false);
    connect(m_sender, &QLineEdit::textChanged, this, &EnvelopeForm::edited);
    connect(m_recipients, &RecipientsEdit::edited, this, &EnvelopeForm::edited);
    retranslate();
}

void EnvelopeForm::setHistory(QAbstractItemModel *history) { m_recipients->setHistory(history); }

void EnvelopeForm::read(const DeliveryOptions &options)
{
    m_sender->setText(options.envelopeFrom);
    QList<Person> persons;
    for (const QString &address : options.envelopeTo)
        persons.append({{}, address});
    m_recipients->input()->clear();
    m_model->setPersons(persons);
    m_own->setChecked(options.ownEnvelope);
}

void EnvelopeForm::write(DeliveryOptions &options) const
{
    options.ownEnvelope = m_own->isChecked();
    options.envelopeFrom = m_sender->text().trimmed();
    options.envelopeTo.clear();
    QList<Person> persons = m_model->persons();
    persons += personsIn(m_recipients->input()->text());
    for (const Person &person : persons)
        options.envelopeTo.append(person.address);
}

void EnvelopeForm::setOwn(bool own) { m_own->setChecked(own); }

bool EnvelopeForm::isOwn() const { return m_own->isChecked(); }

void EnvelopeForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void EnvelopeForm::retranslate()
{
    describe(m_own, tr("Envelope apart from the header"),
             tr("The server looks at the envelope alone. Without this, it is made from From, To, Cc and Bcc."));
    describe(m_senderLabel, m_sender, tr("MAIL FROM"),
             tr("Where bounces go. Empty: the null reverse-path <>, as bounces themselves have it."));
    describe(m_recipientsLabel, m_recipients, tr("RCPT TO"), tr("Who gets the mail, whatever its header says."));
    m_recipientsLabel->setBuddy(m_recipients->input());
    m_recipients->describeAs(tr("RCPT TO"), tr("Who gets the mail, whatever its header says."));
}

} // namespace postbench
