// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// What the window does with its pages: files, profiles, language, transcript. Of mainwindow.cpp alone.
#pragma once

#include "commandline.h"
#include "mainwindow.h"

#include <QPointer>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace postbench {

class MainMenu;
class PageList;
class PreeditWatch;
class ProfileCorner;
class ProfileDialog;
class ResultLine;
class TranscriptPanel;

struct MainWindow::Private {
    Private(MainWindow *window, const WindowModels &given);

    void build();
    void buildStatusBar();
    void connectCompose();
    void connectInbox();
    void connectBoards();
    void refreshBoards();
    void connectMenu();
    void connectProfiles();
    void applyProfile();
    void editProfiles();
    void openMail();
    void saveMail();
    void chooseReceiverFolder();
    void about();
    void showPage(int page);
    void showTranscript();
    void refreshSending(bool sending);
    void retranslate();

    MainWindow *q;
    WindowModels models;
    PreeditWatch *preedits = nullptr;
    ComposePage *compose = nullptr;
    InboxPage *inbox = nullptr;
    BoardsPage *boards = nullptr;
    TranscriptPanel *panel = nullptr;
    TranscriptModel *received = nullptr; // of the mail that the Inbox shows
    PageList *pages = nullptr;
    QStackedWidget *stack = nullptr;
    QSplitter *split = nullptr;
    MainMenu *menu = nullptr;
    ProfileCorner *corner = nullptr;
    ResultLine *result = nullptr;
    QToolButton *receiver = nullptr;
    QToolButton *boardsReady = nullptr;
    ReceiverState receiverState;
    SentThrough through; // of the composer's last sending
    QPointer<ProfileDialog> profiles;
};

} // namespace postbench
