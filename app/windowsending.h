// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sending from the window: from what stands in the composer to the outcome, and the test of an account.
#pragma once

#include "composition.h"
#include "sendmail.h"
#include "serversettings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <functional>

namespace postbench {

class MainWindow;
class ProfileModel;
class SecretStore;
class TranscriptModel;
class ReceiveMail;

class WindowSending : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        MainWindow *window;
        ProfileModel *profiles;
        TranscriptModel *transcript;
        SecretStore *secrets;
        ReceiveMail *receiver;
        std::function<bool()> startReceiver; // true where it runs afterwards
    };
    explicit WindowSending(const Parts &parts, QObject *parent = nullptr);

    void send(const Composition &composition);
    void cancel();
    void takeSecret(const std::optional<QString> &secret, bool keep); // the person's answer
    void test(const Profile &profile, const std::optional<QString> &typedSecret);
    void cancelTest();

signals:
    void delivered(const postbench::Composition &composition);

private:
    std::optional<SendRequest> requestFor(const Composition &composition, const Profile &profile);
    std::optional<ServerSettings> settingsFor(const Profile &profile);
    void watch(SendMail *mail);
    void askFor(SendMail *mail, const QString &profileId, const QString &user, const QByteArray &mechanism, bool mayAskPerson);

    Parts m_parts;
    QPointer<SendMail> m_mail; // the one that the window shows; earlier ones say QUIT on their own
    QPointer<SendMail> m_test;
    QString m_profileId;
    Composition m_composition;
    QElapsedTimer m_time;
    bool m_triedStored = false;
};

} // namespace postbench
