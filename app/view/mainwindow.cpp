// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Main window: its public face, and what the program tells it.

#include "mainwindow.h"

#include "addresslist.h"
#include "boardspage.h"
#include "composepage.h"
#include "explain.h"
#include "inboxpage.h"
#include "mainmenu.h"
#include "mainwindowprivate.h"
#include "pagelist.h"
#include "profilecorner.h"
#include "profiledialog.h"
#include "resultline.h"
#include "secretbar.h"
#include "sendbar.h"
#include "transcriptpanel.h"

#include <QAction>
#include <QCloseEvent>
#include <QDataStream>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace postbench {

MainWindow::MainWindow(const WindowModels &models, QWidget *parent)
    : QMainWindow(parent), d(std::make_unique<Private>(this, models))
{
    d->build();
    d->connectCompose();
    d->connectInbox();
    d->connectBoards();
    d->connectMenu();
    d->connectProfiles();
    d->retranslate();
    setLanguage({});
    showPage(Page::Compose);
    resize(1180, 760);
    d->compose->takeFocus();
}

MainWindow::~MainWindow() = default;

ComposePage *MainWindow::composePage() const { return d->compose; }

InboxPage *MainWindow::inboxPage() const { return d->inbox; }

BoardsPage *MainWindow::boardsPage() const { return d->boards; }

QString MainWindow::currentProfile() const { return d->corner->current(); }

MainWindow::Page MainWindow::currentPage() const { return static_cast<Page>(d->stack->currentIndex()); }

QByteArray MainWindow::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << qint32(1) << saveGeometry() << d->split->saveState() << d->panel->saveLayout();
    return layout;
}

bool MainWindow::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    qint32 version = 0;
    QByteArray geometry, splitter, panel;
    in >> version >> geometry >> splitter >> panel;
    if (in.status() != QDataStream::Ok || version != 1) return false;
    d->panel->restoreLayout(panel);
    return restoreGeometry(geometry) && d->split->restoreState(splitter);
}

void MainWindow::showPage(Page page) { d->pages->choose(static_cast<int>(page)); }

void MainWindow::setCurrentProfile(const QString &id) { d->corner->setCurrent(id); }

void MainWindow::setLanguage(const QString &code) { d->menu->setLanguage(code); }

void MainWindow::setComposition(const Composition &composition)
{
    if (!composition.profileId.isEmpty()) d->corner->setCurrent(composition.profileId);
    d->compose->setComposition(composition);
    showPage(Page::Compose);
    d->compose->takeFocus();
}

void MainWindow::setSending(bool sending) { d->refreshSending(sending); }

void MainWindow::setStage(SmtpStage stage)
{
    d->compose->sendBar()->setStage(stage);
    d->panel->setStage(stage);
}

void MainWindow::setSentThrough(const SentThrough &through)
{
    d->through = through;
    if (currentPage() == Page::Compose) d->panel->setSentThrough(through);
}

void MainWindow::setProgress(qint64 sent, qint64 total) { d->compose->sendBar()->setProgress(sent, total); }

void MainWindow::showOutcome(const Outcome &outcome, qint64 milliseconds, const QString &tls)
{
    d->panel->setOutcome(outcome);
    d->result->showOutcome(outcome, milliseconds, tls);
}

void MainWindow::showMessageError(const MessageError &error) { d->compose->showMessageError(error); }

void MainWindow::showEnvelopeFault(const EnvelopeFault &fault) { d->compose->showEnvelopeFault(fault); }

void MainWindow::askSecret(const QString &user, const QByteArray &mechanism)
{
    showPage(Page::Compose);
    d->compose->secretBar()->ask(user, mechanism);
}

void MainWindow::setReceiverState(const ReceiverState &state)
{
    d->receiverState = state;
    d->inbox->setReceiverState(state);
    d->retranslate();
}

void MainWindow::setProfileTesting(bool testing)
{
    if (d->profiles) d->profiles->setTesting(testing);
}

void MainWindow::showProfileTest(const Outcome &outcome, const SessionEnd &end)
{
    if (d->profiles) d->profiles->showTest(outcome, end);
}

void MainWindow::showFileError(const QString &path, const QString &systemWords)
{
    d->result->say(NoticeBar::Kind::Error, [path, systemWords] { return tr("%1: %2").arg(path, systemWords); });
}

void MainWindow::showNotice(const QString &translated)
{
    d->result->say(NoticeBar::Kind::Info, [translated] { return translated; });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) d->retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    d->compose->flush();
    emit aboutToClose();
    event->accept();
}

} // namespace postbench
