// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Main window: its parts, and who hears whom.

#include "mainwindowprivate.h"

#include "addressbar.h"
#include "addresshistory.h"
#include "addresslist.h"
#include "boardsmodel.h"
#include "boardspage.h"
#include "bodytabs.h"
#include "composepage.h"
#include "deliverypanel.h"
#include "describe.h"
#include "inboxpage.h"
#include "mainmenu.h"
#include "noticebar.h"
#include "pagelist.h"
#include "paletteicon.h"
#include "preeditwatch.h"
#include "profilecorner.h"
#include "profiledialog.h"
#include "profilemodel.h"
#include "receiverbar.h"
#include "resultline.h"
#include "sendbar.h"
#include "transcriptmodel.h"
#include "transcriptpanel.h"

#include <QHBoxLayout>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

// Outside the namespace, as Qt wants it; the library that holds the icons is a static one.
static void initIcons() { Q_INIT_RESOURCE(postbench); }

namespace postbench {

MainWindow::Private::Private(MainWindow *window, const WindowModels &given) : q(window), models(given) { initIcons(); }

void MainWindow::Private::build()
{
    q->setWindowIcon(QIcon(QStringLiteral(":/icons/postbench.svg")));
    preedits = new PreeditWatch(q);
    corner = new ProfileCorner(models.profiles);
    compose = new ComposePage;
    compose->setHistory(models.history);
    inbox = new InboxPage(models.inbox);
    boards = new BoardsPage(models.boards);
    panel = new TranscriptPanel;
    panel->setTranscriptModel(models.sending);
    received = new TranscriptModel(q);
    pages = new PageList;
    pages->addPage(QStringLiteral("compose"),
                   [] { return PageList::Words{MainWindow::tr("Compose"), MainWindow::tr("Write and send a mail.")}; });
    pages->addPage(QStringLiteral("boards"), [] {
        return PageList::Words{MainWindow::tr("Boards"), MainWindow::tr("Set up boards that send mail, and watch them do it.")};
    });
    pages->addPage(QStringLiteral("inbox"), [] {
        return PageList::Words{MainWindow::tr("Inbox"), MainWindow::tr("Mails that the built-in receiver took.")};
    });
    stack = new QStackedWidget;
    stack->addWidget(compose);
    stack->addWidget(boards);
    stack->addWidget(inbox);
    split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(stack);
    split->addWidget(panel);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 5);
    split->setSizes({1000, 1000});
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(pages);
    row->addWidget(split, 1);
    q->setCentralWidget(central);
    menu = new MainMenu(q);
    q->menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
    buildStatusBar();
}

void MainWindow::Private::buildStatusBar()
{
    result = new ResultLine;
    receiver = new QToolButton;
    boardsReady = new QToolButton;
    q->statusBar()->addWidget(result, 1);
    for (QToolButton *button : {boardsReady, receiver}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        q->statusBar()->addPermanentWidget(button);
    }
    q->statusBar()->setSizeGripEnabled(false);
    QObject::connect(receiver, &QToolButton::clicked, q, [this] { q->showPage(Page::Inbox); });
}

void MainWindow::Private::connectCompose()
{
    QObject::connect(compose, &ComposePage::sendRequested, q, &MainWindow::sendRequested);
    QObject::connect(compose, &ComposePage::cancelRequested, q, &MainWindow::cancelRequested);
    QObject::connect(compose, &ComposePage::compositionChanged, q, &MainWindow::compositionChanged);
    QObject::connect(compose, &ComposePage::compositionCleared, q, &MainWindow::compositionCleared);
    QObject::connect(compose, &ComposePage::secretGiven, q, &MainWindow::secretGiven);
}

void MainWindow::Private::connectInbox()
{
    QObject::connect(pages, &PageList::pageChosen, q, [this](int page) { showPage(page); });
    QObject::connect(panel, &TranscriptPanel::saveRequested, q, &MainWindow::saveBytesRequested);
    QObject::connect(inbox, &InboxPage::mailChosen, q, [this] { showTranscript(); });
    QObject::connect(inbox, &InboxPage::saveRequested, q, &MainWindow::saveBytesRequested);
    QObject::connect(inbox, &InboxPage::receiverStartRequested, q, &MainWindow::receiverStartRequested);
    QObject::connect(inbox, &InboxPage::receiverStopRequested, q, &MainWindow::receiverStopRequested);
}

void MainWindow::Private::connectBoards()
{
    QObject::connect(boardsReady, &QToolButton::clicked, q, [this] { q->showPage(Page::Boards); });
    QObject::connect(boards, &BoardsPage::chosen, q, [this] { showTranscript(); });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        QObject::connect(models.boards, change, q, [this] { refreshBoards(); });
    QObject::connect(models.boards, &QAbstractItemModel::dataChanged, q, [this] { refreshBoards(); });
    using Action = BoardsPage::Action;
    for (const Action id : {BoardsPage::Read, BoardsPage::Write, BoardsPage::Verify, BoardsPage::Send, BoardsPage::Watch,
                            BoardsPage::Reset, BoardsPage::Compare, BoardsPage::Flash})
        menu->boardMenu()->addAction(boards->action(id));
}

// In the status bar: nothing while there is no board.
void MainWindow::Private::refreshBoards()
{
    const int ready = models.boards->ready();
    boardsReady->setVisible(models.boards->rowCount() > 0);
    boardsReady->setIcon(paletteIcon(QStringLiteral("boards")));
    boardsReady->setText(MainWindow::tr("Boards: %n ready", nullptr, ready));
    describe(static_cast<QWidget *>(boardsReady), boardsReady->text(), MainWindow::tr("Press to see the boards."));
}

void MainWindow::Private::connectMenu()
{
    const auto on = [this](MainMenu::Id id, auto what) { QObject::connect(menu->action(id), &QAction::triggered, q, what); };
    on(MainMenu::Find, [this] { panel->find(); });
    on(MainMenu::NewMail, [this] {
        q->showPage(Page::Compose);
        compose->clear();
    });
    on(MainMenu::OpenMail, [this] { openMail(); });
    on(MainMenu::SaveMail, [this] { saveMail(); });
    on(MainMenu::Quit, [this] { q->close(); });
    on(MainMenu::Send, [this] {
        q->showPage(Page::Compose);
        compose->send();
    });
    on(MainMenu::Cancel, [this] { compose->cancel(); });
    on(MainMenu::Attach, [this] {
        q->showPage(Page::Compose);
        compose->tabs()->chooseFiles();
    });
    const QList<std::pair<MainMenu::Id, AddressBar::Field>> fields{
        {MainMenu::ShowCc, AddressBar::Cc}, {MainMenu::ShowBcc, AddressBar::Bcc}, {MainMenu::ShowReplyTo, AddressBar::ReplyTo}};
    for (const auto &[id, field] : fields) {
        on(id, [this, field](bool shown) { compose->addresses()->showField(field, shown, shown); });
        QObject::connect(compose->addresses(), &AddressBar::fieldShown, menu->action(id),
                         [this, id, field](AddressBar::Field which, bool shown) {
                             if (which == field) menu->action(id)->setChecked(shown);
                         });
    }
    on(MainMenu::ShowDelivery, [this](bool shown) {
        compose->delivery()->setOpen(shown);
        compose->delivery()->takeFocus();
    });
    QObject::connect(compose->delivery(), &DeliveryPanel::openChanged, menu->action(MainMenu::ShowDelivery), &QAction::setChecked);
    on(MainMenu::StartReceiver, [this] { emit q->receiverStartRequested(); });
    on(MainMenu::StopReceiver, [this] { emit q->receiverStopRequested(); });
    on(MainMenu::KeepInFolder, [this] { chooseReceiverFolder(); });
    on(MainMenu::KeepInMemory, [this] { emit q->receiverFolderChosen({}); });
    on(MainMenu::Profiles, [this] { editProfiles(); });
    on(MainMenu::PageCompose, [this] { q->showPage(Page::Compose); });
    on(MainMenu::PageBoards, [this] { q->showPage(Page::Boards); });
    on(MainMenu::PageInbox, [this] { q->showPage(Page::Inbox); });
    on(MainMenu::About, [this] { about(); });
    QObject::connect(menu, &MainMenu::languageChosen, q, &MainWindow::languageRequested);
}

void MainWindow::Private::connectProfiles()
{
    QObject::connect(corner, &ProfileCorner::currentChanged, q, [this] { applyProfile(); });
    QObject::connect(corner, &ProfileCorner::chosen, q, &MainWindow::profileChosen);
    QObject::connect(corner, &ProfileCorner::editRequested, q, [this] { editProfiles(); });
    QObject::connect(models.profiles, &ProfileModel::edited, q, [this] { applyProfile(); });
    QObject::connect(models.profiles, &QAbstractItemModel::modelReset, q, [this] { applyProfile(); });
    applyProfile();
}

void MainWindow::Private::applyProfile()
{
    QList<Person> identities;
    const QList<Profile> all = models.profiles->profiles();
    for (const Profile &profile : all) {
        const Person person{profile.fromName, profile.fromAddress};
        if (!person.address.isEmpty() && !identities.contains(person)) identities.append(person);
    }
    compose->setIdentities(identities);
    const Profile profile = models.profiles->byId(corner->current());
    compose->setProfile(profile.id, {profile.fromName, profile.fromAddress}, profile.replyTo);
}

void MainWindow::Private::editProfiles()
{
    if (!profiles) {
        profiles = new ProfileDialog(models.profiles, corner->current(), q);
        profiles->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(profiles, &ProfileDialog::testRequested, q, &MainWindow::profileTestRequested);
        QObject::connect(profiles, &ProfileDialog::testCancelled, q, &MainWindow::profileTestCancelled);
        QObject::connect(profiles, &ProfileDialog::secretChanged, q, &MainWindow::secretChanged);
        QObject::connect(profiles, &ProfileDialog::secretForgotten, q, &MainWindow::secretForgotten);
    }
    profiles->show();
    profiles->raise();
    profiles->activateWindow();
}

void MainWindow::Private::openMail()
{
    auto *dialog = new QFileDialog(q, MainWindow::tr("Open mail"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({MainWindow::tr("Mails (*.eml)"), MainWindow::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, q, &MainWindow::openRequested);
    dialog->open();
}

void MainWindow::Private::saveMail()
{
    auto *dialog = new QFileDialog(q, MainWindow::tr("Save mail"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("eml"));
    dialog->setNameFilters({MainWindow::tr("Mails (*.eml)"), MainWindow::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, q,
                     [this](const QString &path) { emit q->saveRequested(path, compose->composition()); });
    dialog->open();
}

void MainWindow::Private::chooseReceiverFolder()
{
    auto *dialog = new QFileDialog(q, MainWindow::tr("Keep received mails in a Maildir"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, MainWindow::tr("&Keep here"));
    if (!receiverState.storedIn.isEmpty()) dialog->setDirectory(receiverState.storedIn);
    QObject::connect(dialog, &QFileDialog::fileSelected, q, &MainWindow::receiverFolderChosen);
    dialog->open();
}

void MainWindow::Private::about()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, MainWindow::tr("About Postbench"),
        MainWindow::tr(
            "Postbench %1\n\nWrite a mail, send it over SMTP, and see every line of it.\n\nFree software under the MIT licence.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, q);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void MainWindow::Private::showPage(int page)
{
    stack->setCurrentIndex(page);
    showTranscript();
}

void MainWindow::Private::showTranscript()
{
    if (stack->currentIndex() == static_cast<int>(Page::Compose)) {
        panel->setTranscriptModel(models.sending);
        panel->setSentThrough(through);
        panel->setStagesShown(true);
        return;
    }
    if (stack->currentIndex() == static_cast<int>(Page::Boards)) {
        panel->setTranscriptModel(models.boardSession);
        panel->setStagesShown(false);
        return;
    }
    const InboxMail *mail = inbox->currentMail();
    received->setLines(mail ? mail->transcript : QList<TranscriptLine>());
    panel->setTranscriptModel(received);
    // Sent again, it would come here again. Nobody else trusts this receiver's certificate.
    panel->setSentThrough({.host = receiverState.host,
                           .port = receiverState.port,
                           .tls = TlsPolicy::Auto,
                           .verify = false,
                           .caFile = {},
                           .user = {}});
    panel->setStagesShown(false);
}

void MainWindow::Private::refreshSending(bool sending)
{
    compose->setSending(sending);
    menu->action(MainMenu::Send)->setEnabled(!sending);
    menu->action(MainMenu::Cancel)->setEnabled(sending);
    if (sending) {
        panel->clearStages();
        result->say(NoticeBar::Kind::Info, [] { return MainWindow::tr("Sending …"); });
    }
}

void MainWindow::Private::retranslate()
{
    q->setWindowTitle(MainWindow::tr("Postbench"));
    menu->retranslate();
    menu->action(MainMenu::StartReceiver)->setEnabled(!receiverState.running);
    menu->action(MainMenu::StopReceiver)->setEnabled(receiverState.running);
    menu->action(MainMenu::KeepInMemory)->setEnabled(!receiverState.storedIn.isEmpty());
    menu->action(MainMenu::Cancel)->setEnabled(compose->sendBar()->isSending());
    const auto kind = !receiverState.error.isEmpty() ? NoticeBar::Kind::Error
        : receiverState.running                      ? NoticeBar::Kind::Success
                                                     : NoticeBar::Kind::Info;
    receiver->setIcon(NoticeBar::iconOf(kind));
    //: In the status bar: where the built-in receiver listens.
    receiver->setText(
        receiverState.running
            ? MainWindow::tr("Receiver: %1").arg(QStringLiteral("%1:%2").arg(receiverState.host).arg(receiverState.port))
            : MainWindow::tr("Receiver: stopped"));
    describe(static_cast<QWidget *>(receiver), receiver->text(),
             ReceiverBar::sentence(receiverState) + u' ' + MainWindow::tr("Press to see what it received."));
    received->retranslate();
    refreshBoards();
}

} // namespace postbench
