// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The window's composition root: owns models, stores and workflows, and connects them to the window.
#pragma once

#include "addresshistory.h"
#include "boardsmodel.h"
#include "draftstore.h"
#include "historystore.h"
#include "inboxmodel.h"
#include "mainwindow.h"
#include "profilemodel.h"
#include "profilestore.h"
#include "receivemail.h"
#include "secretstore.h"
#include "transcriptmodel.h"
#include "windowboards.h"
#include "windowfiles.h"
#include "windowlanguage.h"
#include "windowsending.h"

#include <QSettings>

namespace postbench {

class WindowApplication : public QObject
{
    Q_OBJECT
public:
    // `language`: of --lang, only for this run; "": the one chosen last, else the system's.
    // `program`: the command line's, which runs virtual boards.
    explicit WindowApplication(const QString &language, const QString &program = QStringLiteral("postbench"));

    // Shows the window with what is to be opened (mailto: URIs, paths of .eml files), else with the kept draft.
    void start(const QStringList &toOpen);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectStores();
    void connectReceiver();
    void connectSending();
    bool startReceiver();
    void keepMailsIn(const QString &folder);
    void listKeptMails();
    void tellReceiverState(const QString &error = {});
    void useLanguage(const QString &code);
    void keepDraft(const Composition &composition);

    QSettings m_settings;
    qint64 m_mails = 0; // received in this run or listed from the Maildir: their numbers in the Inbox
    WindowLanguage m_language;
    QString m_languageCode;
    ProfileStore m_profileStore;
    HistoryStore m_historyStore;
    DraftStore m_draftStore;
    SecretStore m_secrets;
    ReceiveMail m_receiver;
    ProfileModel m_profiles;
    InboxModel m_inbox;
    AddressHistory m_history;
    TranscriptModel m_transcript;
    BoardsModel m_boards;
    TranscriptModel m_boardSession;
    MainWindow m_window;
    WindowFiles m_files;
    WindowSending m_sending;
    WindowBoards m_windowBoards;
    std::optional<Composition> m_sent; // delivered and unchanged since: not a draft any more
};

} // namespace postbench
