// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Envelope form.

#include "envelopeform.h"

#include "addresslist.h"
#include "describe.h"
#include "recipientsedit.h"
#include "recipientsmodel.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace postbench {

EnvelopeForm::EnvelopeForm(QWidget *parent)
    : QGroupBox(parent), m_model(new RecipientsModel(this)), m_sender(new QLineEdit(this)),
      m_recipients(new RecipientsEdit(m_model, this)), m_senderLabel(new QLabel(this)), m_recipientsLabel(new QLabel(this))
{
    setCheckable(true);
    setChecked(false);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_senderLabel, m_sender);
    form->addRow(m_recipientsLabel, m_recipients);
    connect(this, &QGroupBox::toggled, this, [this, form](bool on) {
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

void EnvelopeForm::setHistory(QAbstractItemModel *history)
{
    m_recipients->setHistory(history);
}

void EnvelopeForm::read(const DeliveryOptions &options)
{
    m_sender->setText(options.envelopeFrom);
    QList<Person> persons;
    for (const QString &address : options.envelopeTo)
        persons.append({{}, address});
    m_recipients->input()->clear();
    m_model->setPersons(persons);
    setChecked(options.ownEnvelope);
}

void EnvelopeForm::write(DeliveryOptions &options) const
{
    options.ownEnvelope = isChecked();
    options.envelopeFrom = m_sender->text().trimmed();
    options.envelopeTo.clear();
    QList<Person> persons = m_model->persons();
    persons += personsIn(m_recipients->input()->text());
    for (const Person &person : persons)
        options.envelopeTo.append(person.address);
}

void EnvelopeForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

void EnvelopeForm::retranslate()
{
    setTitle(tr("En&velope apart from the header"));
    describe(static_cast<QWidget *>(this), title(), tr("The server looks at the envelope alone. Without this, it is made from From, To, Cc and Bcc."));
    describe(m_senderLabel, m_sender, tr("MAIL FRO&M"), tr("Where bounces go. Empty: the null reverse-path <>, as bounces themselves have it."));
    describe(m_recipientsLabel, m_recipients, tr("RCPT T&O"), tr("Who gets the mail, whatever its header says."));
    m_recipientsLabel->setBuddy(m_recipients->input());
    m_recipients->describeAs(tr("RCPT T&O"), tr("Who gets the mail, whatever its header says."));
}

} // namespace postbench
