// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sending from the window.

#include "windowsending.h"

#include "attachedsource.h"
#include "mainwindow.h"
#include "profilemodel.h"
#include "receivemail.h"
#include "secretstore.h"
#include "transcriptmodel.h"

namespace postbench {

WindowSending::WindowSending(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

std::optional<ServerSettings> WindowSending::settingsFor(const Profile &profile)
{
    auto settings = serverSettings(profile);
    if (!settings) {
        m_parts.window->showFileError(settings.error().path, tr("holds no certificate or key that can be used"));
        return std::nullopt;
    }
    if (!profile.isLocal) return *settings;
    if (!m_parts.receiver->isRunning() && !m_parts.startReceiver()) return std::nullopt;
    settings->link.endpoint = {QStringLiteral("localhost"), m_parts.receiver->port()};
    settings->link.tls.authorities = m_parts.receiver->authorities();
    settings->link.tls.systemAuthorities = false;
    return *settings;
}

std::optional<SendRequest> WindowSending::requestFor(const Composition &composition, const Profile &profile)
{
    const auto envelope = envelopeOf(composition);
    if (!envelope) {
        m_parts.window->showEnvelopeFault(envelope.error());
        return std::nullopt;
    }
    const auto settings = settingsFor(profile);
    if (!settings) return std::nullopt;
    SendRequest request;
    request.draft = draftWithAttachments(composition);
    if (composition.source) request.raw = openBytes(*composition.source);
    request.envelope = *envelope;
    request.session = settings->session;
    request.link = settings->link;
    request.session.tls = effectiveTls(composition.delivery.tls.value_or(request.session.tls), request.link.endpoint.port);
    request.session.stopAfter = composition.delivery.stopAfter;
    return request;
}

void WindowSending::send(const Composition &composition)
{
    const Profile profile = m_parts.profiles->byId(composition.profileId);
    auto request = requestFor(composition, profile);
    if (!request) return;
    if (m_mail) m_mail->disconnect(m_parts.window), m_mail->disconnect(this);
    m_parts.window->setSentThrough({.host = request->link.endpoint.host,
                                    .port = request->link.endpoint.port,
                                    .tls = request->session.tls,
                                    .verify = profile.verifyCertificate && !profile.isLocal,
                                    .caFile = profile.caFile,
                                    .user = profile.isLocal ? QString() : profile.user});
    m_composition = composition;
    m_profileId = profile.id;
    m_triedStored = false;
    m_parts.transcript->clear();
    m_mail = new SendMail(this);
    watch(m_mail);
    m_parts.window->setSending(true);
    m_time.start();
    m_mail->start(std::move(*request));
}

void WindowSending::watch(SendMail *mail)
{
    MainWindow *window = m_parts.window;
    connect(mail, &SendMail::stageChanged, window, &MainWindow::setStage);
    connect(mail, &SendMail::progress, window, &MainWindow::setProgress);
    connect(mail, &SendMail::messageRejected, window, &MainWindow::showMessageError);
    connect(mail, &SendMail::transcriptGrew, this, [this, mail] { m_parts.transcript->sync(mail->transcript()); });
    connect(mail, &SendMail::secretRequested, this,
            [this, mail](const QString &user, const QByteArray &mechanism) { askFor(mail, m_profileId, user, mechanism, true); });
    connect(mail, &SendMail::finished, this, [this, mail](const Outcome &outcome) {
        m_parts.window->setSending(false);
        m_parts.window->showOutcome(outcome, m_time.elapsed(), QString::fromLatin1(mail->tls().protocol));
        if (outcome.verdict == Outcome::Verdict::Delivered) emit delivered(m_composition);
    });
    connect(mail, &SendMail::ended, this, [this, mail] { m_parts.transcript->sync(mail->transcript()); });
    connect(mail, &SendMail::ended, mail, &QObject::deleteLater, Qt::QueuedConnection);
}

// First what the keychain or memory holds, once; a person is asked where there is nothing.
void WindowSending::askFor(SendMail *mail, const QString &profileId, const QString &user, const QByteArray &mechanism,
                           bool mayAskPerson)
{
    const auto askPerson = [this, mail, user, mechanism, mayAskPerson] {
        if (mayAskPerson)
            m_parts.window->askSecret(user, mechanism);
        else
            mail->giveSecret(std::nullopt);
    };
    if (std::exchange(m_triedStored, true)) return askPerson();
    auto *waiting = new QObject(mail);
    connect(m_parts.secrets, &SecretStore::found, waiting,
            [mail, waiting, profileId, askPerson](const QString &id, const std::optional<QString> &secret) {
                if (id != profileId) return;
                waiting->deleteLater();
                if (secret)
                    mail->giveSecret(secret);
                else
                    askPerson();
            });
    m_parts.secrets->look(profileId);
}

void WindowSending::takeSecret(const std::optional<QString> &secret, bool keep)
{
    if (secret && keep)
        m_parts.secrets->keep(m_profileId, *secret);
    else if (secret)
        m_parts.secrets->remember(m_profileId, *secret);
    if (m_mail) m_mail->giveSecret(secret);
}

void WindowSending::cancel()
{
    if (m_mail) m_mail->cancel();
}

void WindowSending::test(const Profile &profile, const std::optional<QString> &typedSecret)
{
    cancelTest();
    const auto settings = settingsFor(profile);
    if (!settings) return m_parts.window->setProfileTesting(false);
    SendRequest request;
    request.session = settings->session;
    request.link = settings->link;
    request.session.stopAfter = request.session.useAuth ? SmtpStage::Auth : SmtpStage::Ehlo;
    if (typedSecret) {
        request.session.credentials.secret = *typedSecret;
        request.session.hasSecret = true;
    }
    m_triedStored = false;
    auto *mail = new SendMail(this);
    m_test = mail;
    auto outcome = std::make_shared<Outcome>();
    connect(mail, &SendMail::finished, this, [outcome](const Outcome &result) { *outcome = result; });
    connect(mail, &SendMail::secretRequested, this,
            [this, mail, id = profile.id](const QString &user, const QByteArray &mechanism) {
                askFor(mail, id, user, mechanism, false);
            });
    connect(
        mail, &SendMail::ended, this,
        [this, mail, outcome](const SessionEnd &end) {
            mail->deleteLater();
            if (m_test != mail) return;
            m_parts.window->setProfileTesting(false);
            m_parts.window->showProfileTest(*outcome, end);
        },
        Qt::QueuedConnection);
    m_parts.window->setProfileTesting(true);
    mail->start(std::move(request));
}

void WindowSending::cancelTest()
{
    if (m_test) m_test->cancel();
}

} // namespace postbench
