// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Compose page: puts the parts together, checks before sending, keeps quiet until a pause in typing.

#include "composepage.h"

#include "addressbar.h"
#include "attachmentsmodel.h"
#include "addresslist.h"
#include "bodytabs.h"
#include "deliveryform.h"
#include "deliverypanel.h"
#include "describe.h"
#include "explain.h"
#include "mailtextedit.h"
#include "recipientsedit.h"
#include "secretbar.h"
#include "sendbar.h"
#include "sourcepane.h"
#include "sourcepreview.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace postbench {

namespace {
constexpr int pauseMs = 700;
constexpr int longestMs = 3000;
} // namespace

ComposePage::ComposePage(QWidget *parent)
    : QWidget(parent)
    , m_addresses(new AddressBar(this))
    , m_tabs(new BodyTabs(this))
    , m_delivery(new DeliveryPanel(this))
    , m_notice(new NoticeBar(this))
    , m_anyway(m_notice->addButton())
    , m_dismiss(m_notice->addButton())
    , m_secret(new SecretBar(this))
    , m_sendBar(new SendBar(this))
    , m_pause(new QTimer(this))
    , m_longest(new QTimer(this))
{
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    m_longest->setSingleShot(true);
    m_longest->setInterval(longestMs);
    connect(m_pause, &QTimer::timeout, this, &ComposePage::flush);
    connect(m_longest, &QTimer::timeout, this, &ComposePage::flush);
    connect(m_addresses, &AddressBar::edited, this, &ComposePage::edited);
    connect(m_tabs, &BodyTabs::edited, this, &ComposePage::edited);
    connect(m_delivery, &DeliveryPanel::edited, this, &ComposePage::edited);
    connect(m_tabs, &BodyTabs::sourceShown, this, &ComposePage::showPreview);
    connect(m_tabs, &BodyTabs::sourceEditedChanged, m_addresses->subject(), &QWidget::setDisabled);
    connect(m_sendBar, &SendBar::sendClicked, this, &ComposePage::send);
    connect(m_sendBar, &SendBar::cancelClicked, this, &ComposePage::cancel);
    connect(m_sendBar, &SendBar::attachClicked, m_tabs, &BodyTabs::chooseFiles);
    connect(m_anyway, &QPushButton::clicked, this, [this] { sendNow(true); });
    connect(m_dismiss, &QPushButton::clicked, m_notice, &QWidget::hide);
    connect(m_secret, &SecretBar::answered, this, &ComposePage::secretGiven);
    retranslate();
    m_told = composition();
}

void ComposePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_addresses);
    column->addWidget(m_tabs, 3);
    column->addWidget(m_delivery);
    column->addWidget(m_notice);
    column->addWidget(m_secret);
    column->addWidget(m_sendBar);
    connect(m_delivery, &DeliveryPanel::openChanged, this,
            [this, column](bool open) { column->setStretchFactor(m_delivery, open ? 4 : 0); });
}

void ComposePage::setHistory(QAbstractItemModel *history)
{
    m_addresses->setHistory(history);
    m_delivery->form()->setHistory(history);
}

void ComposePage::setIdentities(const QList<Person> &identities) { m_addresses->setIdentities(identities); }

void ComposePage::setProfile(const QString &id, const Person &from, const QString &replyTo)
{
    const QString typed = m_addresses->from()->currentText();
    const bool untouched = typed.isEmpty() || typed == personText(m_profileFrom);
    m_profileId = id;
    m_profileFrom = from;
    m_profileReplyTo = replyTo;
    if (untouched) m_addresses->setFrom(from);
    edited();
}

Composition ComposePage::composition() const
{
    Composition composition;
    composition.profileId = m_profileId;
    m_addresses->write(composition.draft);
    m_tabs->write(composition);
    m_delivery->form()->write(composition);
    if (composition.draft.replyTo.isEmpty()) composition.draft.replyTo = personsIn(m_profileReplyTo);
    return composition;
}

void ComposePage::setComposition(const Composition &composition)
{
    m_loading = true;
    m_addresses->read(composition.draft);
    if (!composition.draft.from) m_addresses->setFrom(m_profileFrom);
    m_tabs->read(composition);
    m_delivery->read(composition);
    m_notice->hide();
    m_loading = false;
    m_told = this->composition();
}

void ComposePage::clear()
{
    setComposition({});
    m_tabs->setCurrentIndex(BodyTabs::Text);
    takeFocus();
    emit compositionCleared();
}

void ComposePage::takeFocus()
{
    const Draft draft = composition().draft;
    if (draft.to.isEmpty() && draft.cc.isEmpty() && draft.bcc.isEmpty())
        m_addresses->recipients(AddressBar::To)->input()->setFocus();
    else if (draft.subject.isEmpty())
        m_addresses->subject()->setFocus();
    else
        m_tabs->text()->setFocus();
}

void ComposePage::edited()
{
    if (m_loading) return;
    if (!m_slips.isEmpty()) { // the warning was about what stood there before
        m_slips.clear();
        m_notice->hide();
    }
    m_pause->start();
    if (!m_longest->isActive()) m_longest->start();
}

void ComposePage::flush()
{
    m_pause->stop();
    m_longest->stop();
    const Composition now = composition();
    if (now == m_told) return;
    m_told = now;
    emit compositionChanged(now);
}

void ComposePage::send()
{
    if (m_sendBar->isSending()) return;
    m_addresses->takeTyped();
    m_slips = slipsOf(composition());
    if (m_slips.isEmpty())
        sendNow(false);
    else
        showSlips();
}

void ComposePage::sendNow(bool anyway)
{
    if (m_sendBar->isSending()) return;
    m_slips.clear();
    m_notice->hide();
    flush();
    Composition going = composition();
    if (anyway) going.attachments.removeIf(&AttachmentsModel::isMissing);
    emit sendRequested(going);
}

void ComposePage::cancel()
{
    if (m_sendBar->isSending()) emit cancelRequested();
}

void ComposePage::setSending(bool sending)
{
    m_sendBar->setSending(sending);
    if (sending)
        m_notice->hide();
    else
        m_secret->dismiss();
}

void ComposePage::showSlips()
{
    const bool blocked = std::ranges::any_of(m_slips, [](const SlipFound &found) { return isBlocking(found.slip); });
    say(blocked ? NoticeBar::Kind::Error : NoticeBar::Kind::Warning, !blocked, [this, slips = m_slips] {
        QStringList sentences;
        for (const SlipFound &found : slips)
            sentences.append(slipSentence(found));
        return sentences.join(u'\n');
    });
    switch (m_slips.first().slip) {
    case Slip::NoSender: m_addresses->from()->setFocus(); break;
    case Slip::NoRecipients:
    case Slip::BadAddress: m_addresses->recipients(AddressBar::To)->input()->setFocus(); break;
    case Slip::BadHeaderName: m_tabs->setCurrentIndex(BodyTabs::Headers); break;
    default: m_anyway->setFocus(); break;
    }
}

void ComposePage::showMessageError(const MessageError &error)
{
    say(NoticeBar::Kind::Error, false, [error] { return messageErrorSentence(error); });
}

void ComposePage::showEnvelopeFault(const EnvelopeFault &fault)
{
    say(NoticeBar::Kind::Error, false, [fault] { return mailboxFaultSentence(fault.fault, fault.typed); });
}

void ComposePage::say(NoticeBar::Kind kind, bool anyway, const std::function<QString()> &words)
{
    m_words = words;
    m_anyway->setVisible(anyway);
    m_notice->showNotice(kind, words());
}

void ComposePage::showPreview()
{
    const Composition now = composition();
    const auto preview = sourcePreview(now, previewContext(now));
    if (preview)
        m_tabs->source()->showPreview(preview->octets, preview->whole);
    else
        m_tabs->source()->showImpossible(messageErrorSentence(preview.error()));
}

void ComposePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sendBar->isSending())
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void ComposePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

QString ComposePage::slipSentence(const SlipFound &found) const
{
    switch (found.slip) {
    case Slip::NoSender: return tr("From is empty: say who the mail is from.");
    case Slip::NoRecipients: return tr("There is no recipient: fill in To, Cc or Bcc.");
    case Slip::BadAddress: {
        const auto mailbox = Mailbox::parse(found.detail);
        return mailbox ? QString() : mailboxFaultSentence(mailbox.error(), found.detail);
    }
    case Slip::BadHeaderName: return tr("“%1” cannot be the name of a header field.").arg(found.detail);
    case Slip::EmptySubject: return tr("The subject is empty.");
    case Slip::AttachmentForgotten: return tr("The text says “%1”, but nothing is attached.").arg(found.detail);
    case Slip::AttachmentMissing:
        return tr("The attachment %1 is no longer there; sent anyway, the mail goes without it.").arg(found.detail);
    }
    return {};
}

void ComposePage::retranslate()
{
    describe(m_anyway, tr("&Just send it"), tr("Sends the mail as it is."));
    describe(m_dismiss, tr("&Got it"), tr("Hides this line; nothing is sent."));
    if (m_words && !m_notice->isHidden()) m_notice->setText(m_words());
}

} // namespace postbench
