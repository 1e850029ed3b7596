// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The composer: everything of one mail, warnings inside the page, and Send.
#pragma once

#include "composition.h"
#include "mimewriter.h"
#include "noticebar.h"
#include "slips.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAbstractItemModel;
class QPushButton;
class QTimer;

namespace postbench {

class AddressBar;
class BodyTabs;
class DeliveryPanel;
class SecretBar;
class SendBar;

class ComposePage : public QWidget
{
    Q_OBJECT
public:
    explicit ComposePage(QWidget *parent = nullptr);

    void setHistory(QAbstractItemModel *history);
    void setIdentities(const QList<Person> &identities);
    // The profile that sends. From and Reply-To follow it as long as the person has not changed them.
    void setProfile(const QString &id, const Person &from, const QString &replyTo);
    Composition composition() const;
    void setComposition(const Composition &composition);
    void clear();     // a new mail from the current profile
    void takeFocus(); // to the first field that wants something: To, Subject or the text

    AddressBar *addresses() const { return m_addresses; }
    BodyTabs *tabs() const { return m_tabs; }
    DeliveryPanel *delivery() const { return m_delivery; }
    SendBar *sendBar() const { return m_sendBar; }
    SecretBar *secretBar() const { return m_secret; }
    NoticeBar *notice() const { return m_notice; }

public slots:
    void send();
    void cancel();
    void setSending(bool sending);
    void showMessageError(const postbench::MessageError &error);
    void showEnvelopeFault(const postbench::EnvelopeFault &fault);
    void flush(); // what waits for a pause in typing is told now

signals:
    void sendRequested(const postbench::Composition &composition);
    void cancelRequested();
    void compositionChanged(const postbench::Composition &composition);
    void compositionCleared();
    void secretGiven(const std::optional<QString> &secret, bool keep);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void edited();
    void sendNow(bool anyway);
    void showSlips();
    void showPreview();
    void say(NoticeBar::Kind kind, bool anyway, const std::function<QString()> &words);
    void applyProfile();
    QString slipSentence(const SlipFound &found) const;

    AddressBar *m_addresses;
    BodyTabs *m_tabs;
    DeliveryPanel *m_delivery;
    NoticeBar *m_notice;
    QPushButton *m_anyway, *m_dismiss;
    SecretBar *m_secret;
    SendBar *m_sendBar;
    QTimer *m_pause;                  // runs anew at each key
    QTimer *m_longest;                // and this one does not
    std::function<QString()> m_words; // of the notice, again after a change of language
    QList<SlipFound> m_slips;
    QString m_profileId;
    Person m_profileFrom;
    QString m_profileReplyTo;
    Composition m_told; // what compositionChanged said last
    bool m_loading = false;
};

} // namespace postbench
