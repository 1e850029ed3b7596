// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Delivery form: its words.

#include "deliveryform.h"

#include "describe.h"
#include "explain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <utility>

namespace postbench {

namespace {

using Choices = QList<std::pair<QString, QVariant>>;

void fill(QComboBox *box, const Choices &choices)
{
    const QSignalBlocker quiet(box);
    const int standing = std::max(box->currentIndex(), 0);
    box->clear();
    for (const auto &[text, data] : choices)
        box->addItem(text, data);
    box->setCurrentIndex(standing);
}

} // namespace

void DeliveryForm::retranslate()
{
    retranslateChoices();
    retranslateTimes();
    // Without letters of their own: window and pages need all there are. The panel's key leads here, Tab goes on.
    describe(m_charsetLabel, m_charset, tr("Character set"),
             tr("How text and headers are written. A character that the set lacks stops the mail with its name."));
    describe(m_tlsLabel, m_tls, tr("TLS"), tr("Whether this one mail goes encrypted; the profile stays as it is."));
    describe(m_stopLabel, m_stop, tr("Stop after"),
             tr("Ends the session politely after this step, to look at a server without sending a mail."));
    describe(m_returnLabel, m_return, tr("Return (RET)"), tr("How much of the mail a delivery report brings back (RFC 3461)."));
    describe(m_envelopeIdLabel, m_envelopeId, tr("Envelope ID"),
             tr("A name of your own that delivery reports repeat (ENVID): printable ASCII, up to 100 characters."));
    m_notifyLabel->setText(tr("Report (NOTIFY)"));
    m_notifyLabel->setToolTip(tr("Delivery reports that the server is asked for (RFC 3461)."));
    describe(m_success, tr("success"), tr("A report when the mail was delivered."));
    describe(m_failure, tr("failure"), tr("A report when the mail cannot be delivered."));
    describe(m_delay, tr("delay"), tr("A report when the mail is late."));
    describe(m_never, tr("never"), tr("No report at all, not even of a failure."));
    describe(m_requireTls, tr("REQUIRETLS"), tr("Every server on the way must use TLS, else the mail comes back (RFC 8689)."));
}

void DeliveryForm::retranslateChoices()
{
    const auto policy = [](TlsPolicy value) { return QVariant(static_cast<int>(value)); };
    const auto reports = [](DsnReturn value) { return QVariant(static_cast<int>(value)); };
    fill(m_tls,
         {{tr("as in the profile"), {}},
          {tr("none"), policy(TlsPolicy::None)},
          {tr("where offered"), policy(TlsPolicy::Auto)},
          {tr("STARTTLS demanded"), policy(TlsPolicy::StartTls)},
          {tr("from the first byte"), policy(TlsPolicy::Implicit)}});
    fill(m_return,
         {{tr("server decides"), reports(DsnReturn::Unset)},
          {tr("whole mail"), reports(DsnReturn::Full)},
          {tr("headers only"), reports(DsnReturn::Headers)}});
    Choices stages{{tr("nothing: send it all"), {}}};
    for (int stage = 0; stage <= static_cast<int>(SmtpStage::Dot); ++stage)
        stages.append({stageName(static_cast<SmtpStage>(stage)), stage});
    fill(m_stop, stages);
}

void DeliveryForm::retranslateTimes()
{
    describe(m_deliverBy, tr("Deliver within"), tr("Asks the server to deliver in this time (DELIVERBY, RFC 2852)."));
    describe(static_cast<QWidget *>(m_deliverSeconds), tr("Seconds to deliver within"),
             tr("Counted from the moment when the server takes the mail."));
    m_deliverSeconds->setSuffix(tr(" s"));
    fill(m_lateAction, {{tr("else return it"), 0}, {tr("else report"), 1}});
    describe(static_cast<QWidget *>(m_lateAction), tr("When it is late"), tr("What the server is to do when the time is over."));
    describe(m_trace, tr("trace"), tr("Every server that passes the mail on reports it."));
    describe(m_holdLabel, m_hold, tr("Hold back"),
             tr("Asks the server to keep the mail and send it later (FUTURERELEASE, RFC 4865)."));
    fill(m_hold, {{tr("no"), 0}, {tr("for a time"), 1}, {tr("until"), 2}});
    describe(static_cast<QWidget *>(m_holdSeconds), tr("Seconds to hold back"),
             tr("How long the server keeps the mail before sending it on."));
    m_holdSeconds->setSuffix(tr(" s"));
    describe(static_cast<QWidget *>(m_holdUntil), tr("Time until which to hold back"),
             tr("In your local time; it is sent as UTC."));
    describe(m_hasPriority, tr("Priority"), tr("Asks for a place in the server's queue (MT-PRIORITY, RFC 6710)."));
    describe(static_cast<QWidget *>(m_priority), tr("Priority from -9 to 9"), tr("9 is the most urgent, 0 the usual."));
}

} // namespace postbench
