// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The window's composition root.

#include "windowapplication.h"

#include "addresslist.h"
#include "maildirlist.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSet>
#include <QStandardPaths>
#include <QTimer>

namespace postbench {

namespace {

using Key = QLatin1StringView;

constexpr qsizetype mostListed = 2000; // of a Maildir, at the start

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/window.ini");
}

InboxMail inboxMail(qint64 number, const ReceivedMail &mail, const QList<TranscriptLine> &lines)
{
    return {.number = number,
            .envelope = mail.envelope,
            .heloName = mail.heloName,
            .user = mail.user,
            .peer = mail.peer,
            .message = mail.message,
            .filePath = mail.filePath,
            .size = mail.size,
            .encrypted = mail.encrypted,
            .arrived = mail.arrived,
            .transcript = lines};
}

} // namespace

WindowApplication::WindowApplication(const QString &language, const QString &program)
    : m_settings(settingsPath(), QSettings::IniFormat)
    , m_languageCode(language)
    , m_window(WindowModels{&m_profiles, &m_inbox, &m_history, &m_transcript, &m_boards, &m_boardSession})
    , m_files(&m_window)
    , m_sending({&m_window, &m_profiles, &m_transcript, &m_secrets, &m_receiver, [this] { return startReceiver(); }})
    , m_windowBoards({m_window.boardsPage(), &m_boards, &m_boardSession, &m_transcript, &m_secrets,
                      [this] { return startReceiver() ? m_receiver.port() : quint16(0); }, [this] { return m_languageCode; },
                      program})
{
    if (m_languageCode.isEmpty()) m_languageCode = m_settings.value(Key("language")).toString();
    m_profiles.setProfiles(m_profileStore.load());
    m_history.setPersons(m_historyStore.load());
    connectStores();
    connectReceiver();
    connectSending();
    connect(&m_window, &MainWindow::languageRequested, this, [this](const QString &code) {
        m_settings.setValue(Key("language"), code);
        useLanguage(code);
    });
    connect(&m_window, &MainWindow::aboutToClose, this, [this] { m_settings.setValue(Key("layout"), m_window.saveLayout()); });
    connect(&m_files, &WindowFiles::opened, &m_window, &MainWindow::setComposition);
}

void WindowApplication::start(const QStringList &toOpen)
{
    useLanguage(m_languageCode);
    m_window.restoreLayout(m_settings.value(Key("layout")).toByteArray());
    m_window.setCurrentProfile(m_settings.value(Key("profile"), QStringLiteral("local")).toString());
    if (toOpen.isEmpty()) {
        if (const auto kept = m_draftStore.kept(); kept && !isEmpty(*kept)) m_window.setComposition(*kept);
    } else {
        m_draftStore.setAside();
        m_files.open(toOpen.first());
    }
    m_window.installEventFilter(this);
    m_window.show();
    if (m_settings.contains(Key("maildir"))) QTimer::singleShot(0, this, &WindowApplication::listKeptMails);
}

// The receiver's certificate costs more than all the rest of the start, so the person sees the window first. Who sends
// before it is painted starts the receiver by that.
bool WindowApplication::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &WindowApplication::startReceiver);
        m_windowBoards.start();
    }
    return QObject::eventFilter(watched, event);
}

void WindowApplication::connectStores()
{
    const auto storeProfiles = [this] {
        QString error;
        if (!m_profileStore.save(m_profiles.profiles(), &error)) m_window.showFileError(QStringLiteral("profiles.json"), error);
    };
    connect(&m_profiles, &ProfileModel::edited, this, storeProfiles);
    connect(&m_profiles, &ProfileModel::removed, &m_secrets, &SecretStore::forget);
    connect(&m_history, &AddressHistory::edited, this, [this] { m_historyStore.save(m_history.persons()); });
    connect(&m_secrets, &SecretStore::placeChanged, &m_profiles, &ProfileModel::setSecretPlace);
    connect(&m_window, &MainWindow::secretChanged, &m_secrets, &SecretStore::keep);
    connect(&m_window, &MainWindow::secretForgotten, &m_secrets, &SecretStore::forget);
    connect(&m_window, &MainWindow::profileChosen, this, [this](const QString &id) { m_settings.setValue(Key("profile"), id); });
    connect(&m_window, &MainWindow::compositionChanged, this, &WindowApplication::keepDraft);
    connect(&m_window, &MainWindow::compositionCleared, this, [this] { m_draftStore.drop(); });
}

void WindowApplication::keepDraft(const Composition &composition)
{
    if (isEmpty(composition) || (m_sent && *m_sent == composition))
        m_draftStore.drop();
    else if (!m_draftStore.keep(composition))
        m_window.showFileError(m_draftStore.folder(), m_draftStore.error());
}

void WindowApplication::connectReceiver()
{
    connect(
        &m_receiver, &ReceiveMail::mailReceived, this,
        // The receiver counts anew at each start.
        [this](const ReceivedMail &mail, const QList<TranscriptLine> &lines) { m_inbox.add(inboxMail(++m_mails, mail, lines)); });
    connect(&m_window, &MainWindow::receiverFolderChosen, this, &WindowApplication::keepMailsIn);
    connect(&m_window, &MainWindow::receiverStartRequested, this, &WindowApplication::startReceiver);
    connect(&m_window, &MainWindow::receiverStopRequested, this, [this] {
        m_receiver.stop();
        tellReceiverState();
    });
}

bool WindowApplication::startReceiver()
{
    ReceiverSettings settings;
    settings.maildir = m_settings.value(Key("maildir")).toString();
    // The usual port may be another window's; any free one will do.
    for (const quint16 port : {quint16(2525), quint16(0)}) {
        settings.port = port;
        if (m_receiver.isRunning() || m_receiver.start(settings, ReceiveMail::Certificate::Kept)) {
            tellReceiverState();
            return true;
        }
    }
    tellReceiverState(m_receiver.errorString());
    return false;
}

void WindowApplication::keepMailsIn(const QString &folder)
{
    if (!folder.isEmpty() && !canBecomeMaildir(folder)) {
        m_window.showFileError(folder, tr("holds other files. Choose a Maildir, or an empty or new folder"));
        return;
    }
    const QString before = m_settings.value(Key("maildir")).toString();
    m_settings.setValue(Key("maildir"), folder);
    m_receiver.stop();
    if (startReceiver()) return listKeptMails();
    const QString error = m_receiver.errorString();
    m_settings.setValue(Key("maildir"), before);
    startReceiver();
    m_window.showFileError(folder, error);
}

// What is there from earlier stands in the Inbox too; what this run received is there already.
void WindowApplication::listKeptMails()
{
    QSet<QString> listed;
    for (int row = 0; row < m_inbox.rowCount(); ++row)
        listed.insert(m_inbox.mail(row)->filePath);
    const QList<InboxMail> mails = mailsInMaildir(m_settings.value(Key("maildir")).toString(), mostListed);
    for (InboxMail mail : mails) {
        if (listed.contains(mail.filePath)) continue;
        mail.number = ++m_mails;
        m_inbox.add(mail);
    }
}

void WindowApplication::tellReceiverState(const QString &error)
{
    ReceiverState state;
    state.running = m_receiver.isRunning();
    state.port = state.running ? m_receiver.port() : quint16(0);
    state.tlsPort = state.running ? m_receiver.tlsPort() : quint16(0);
    state.storedIn = m_settings.value(Key("maildir")).toString();
    state.error = error;
    m_window.setReceiverState(state);
}

void WindowApplication::connectSending()
{
    connect(&m_window, &MainWindow::sendRequested, this, [this](const Composition &composition) {
        const Draft &draft = composition.draft;
        m_history.remember(draft.to + draft.cc + draft.bcc);
        m_sending.send(composition);
    });
    connect(&m_window, &MainWindow::cancelRequested, &m_sending, &WindowSending::cancel);
    connect(&m_window, &MainWindow::secretGiven, &m_sending, &WindowSending::takeSecret);
    connect(&m_window, &MainWindow::profileTestRequested, &m_sending, &WindowSending::test);
    connect(&m_window, &MainWindow::profileTestCancelled, &m_sending, &WindowSending::cancelTest);
    connect(&m_sending, &WindowSending::delivered, this, [this](const Composition &composition) {
        m_sent = composition;
        m_draftStore.drop();
    });
}

void WindowApplication::useLanguage(const QString &code)
{
    m_languageCode = code;
    m_language.use(code);
    m_window.setLanguage(code);
    m_profiles.retranslate();
    m_transcript.retranslate();
    m_boardSession.retranslate();
}

} // namespace postbench
