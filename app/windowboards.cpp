// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The window's boards.
#include "windowboards.h"

#include "boardformview.h"
#include "boardoutcometext.h"
#include "boardprofilestore.h"
#include "boardsmodel.h"
#include "boardspage.h"
#include "comparewindow.h"
#include "flashdialog.h"
#include "guardedport.h"
#include "provisionboard.h"
#include "secretstore.h"
#include "transcriptmodel.h"
#include "virtualboardprocess.h"

#include <QFile>
#include <QStandardPaths>

namespace postbench {

namespace {

QString problemOf(const ProfileFileError &error)
{
    QStringList sentences;
    if (!error.system.isEmpty()) sentences += error.system;
    for (const ProfileError &one : error.errors)
        sentences += profileErrorSentence(one);
    return sentences.join(u'\n');
}

} // namespace

WindowBoards::WindowBoards(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    const BoardsPage *page = m_parts.page;
    connect(&m_ports, &PortWatcher::changed, this, &WindowBoards::listPorts);
    connect(page, &BoardsPage::jobRequested, this, &WindowBoards::run);
    connect(page, &BoardsPage::cancelRequested, this, [this](const QString &port) {
        if (ProvisionBoard *job = m_jobs.value(port)) job->cancel();
    });
    connect(page, &BoardsPage::chosen, this, &WindowBoards::showTranscript);
    connect(page, &BoardsPage::virtualBoardRequested, this, &WindowBoards::startVirtualBoard);
    connect(page, &BoardsPage::portTyped, this, [this](const QString &path) {
        m_ports.addTyped(path.trimmed());
        m_parts.page->choosePort(canonicalPortPath(path.trimmed()));
    });
    connect(page, &BoardsPage::profileOpenRequested, this, &WindowBoards::openProfile);
    connect(page, &BoardsPage::profileSaveRequested, this, &WindowBoards::saveProfile);
    connect(page, &BoardsPage::flashRequested, this, &WindowBoards::flash);
    connect(page, &BoardsPage::flashCancelled, &m_flash, &FlashBoard::cancel);
    connect(page, &BoardsPage::compareRequested, this, &WindowBoards::compare);
    connect(&m_flash, &FlashBoard::progressed, this, [this](FlashStage stage, qsizetype done, qsizetype total) {
        if (FlashDialog *dialog = m_parts.page->flashDialog()) dialog->setProgress(stage, done, total);
    });
    connect(&m_flash, &FlashBoard::finished, this, [this](const FlashOutcome &outcome) {
        if (FlashDialog *dialog = m_parts.page->flashDialog()) dialog->showOutcome(outcome);
    });
}

void WindowBoards::start() { m_ports.start(); }

void WindowBoards::listPorts()
{
    QList<BoardPort> ports;
    for (const PortFacts &port : m_ports.ports()) {
        bool isVirtual = false;
        for (const VirtualBoardProcess *board : std::as_const(m_virtual))
            isVirtual = isVirtual || (board && board->path() == port.path);
        ports.append({port.path, isVirtual ? tr("Virtual board") : port.product, isVirtual});
    }
    m_parts.boards->setPorts(ports);
}

void WindowBoards::run(const QString &port, const BoardJob &job, const QHash<QByteArray, QByteArray> &secrets)
{
    if (m_jobs.value(port)) return;
    auto *running = new ProvisionBoard(m_parts.secrets, this);
    m_jobs[port] = running;
    const auto identity = m_parts.boards->identity(port);
    const QString scope = identity ? QString::fromUtf8(identity->serial) : QString(); // a board's secrets go with the board
    running->setSecretScope(scope);
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        running->setSecret(QString::fromUtf8(secret.key()), QString::fromUtf8(secret.value()));
    connect(running, &ProvisionBoard::progressed, m_parts.page,
            [this, port](BoardStage stage, int done, int total) { m_parts.page->setProgress(port, stage, done, total); });
    connect(running, &ProvisionBoard::secretRequested, running,
            [running](const QString &key) { running->giveSecret(key, std::nullopt); }); // the form has a field for it
    connect(running, &ProvisionBoard::transcriptGrew, this, [this, port, running] {
        if (port == m_parts.page->currentPort()) m_parts.transcript->sync(running->transcript());
    });
    const BoardJob::Kind kind = job.kind;
    connect(running, &ProvisionBoard::finished, this, [this, port, kind, scope, secrets](const BoardOutcome &outcome) {
        const bool taken = kind == BoardJob::Kind::Write && outcome.verdict == BoardOutcome::Verdict::Done;
        for (auto secret = secrets.cbegin(); taken && secret != secrets.cend(); ++secret)
            m_parts.secrets->keep(boardSecretId(scope, QString::fromUtf8(secret.key())), QString::fromUtf8(secret.value()));
        finished(port, kind, outcome);
    });
    if (port == m_parts.page->currentPort()) m_parts.transcript->clear();
    m_parts.page->setProgress(port, BoardStage::Open, 0, 0);
    running->start(port, job);
}

void WindowBoards::finished(const QString &port, BoardJob::Kind kind, const BoardOutcome &outcome)
{
    ProvisionBoard *job = m_jobs.take(port);
    if (kind == BoardJob::Kind::Send || kind == BoardJob::Kind::Watch) m_sessions[port] = job->transcript().lines();
    job->deleteLater();
    m_parts.boards->take(port, outcome);
    m_parts.page->showOutcome(port, kind, outcome);
}

void WindowBoards::startVirtualBoard()
{
    const quint16 receiver = m_parts.receiverPort();
    if (receiver == 0) return; // the window says why
    m_virtual.removeAll(nullptr);
    auto *board = new VirtualBoardProcess(this);
    VirtualBoardRequest request{m_parts.program, m_parts.language(), receiver, {}, false};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (m_virtual.isEmpty()) request.flashPath = folder + QStringLiteral("/virtual-board.flash"); // the first keeps its settings
    m_virtual.append(board);
    connect(board, &VirtualBoardProcess::started, this, [this](const QString &path) {
        m_parts.page->setVirtualStarting(false);
        m_ports.addTyped(path);
        listPorts();
        m_parts.page->choosePort(path);
        run(path, BoardJob{BoardJob::Kind::Read, {}}, {});
    });
    connect(board, &VirtualBoardProcess::ended, this, [this, board](const QString &why) {
        m_parts.page->setVirtualStarting(false);
        if (!board->path().isEmpty()) m_ports.removeTyped(board->path());
        if (!why.isEmpty()) m_parts.page->showTrouble(why);
        m_virtual.removeAll(board);
        board->deleteLater();
    });
    m_parts.page->setVirtualStarting(true);
    board->start(request);
}

void WindowBoards::openProfile(const QString &path)
{
    const auto profile = readProfileFile(path);
    BoardForm *form = m_parts.boards->form(m_parts.page->currentPort());
    if (!profile) return m_parts.page->showTrouble(tr("%1: %2").arg(path, problemOf(profile.error())));
    if (!form) return;
    form->setProfile(*profile);
    m_parts.page->form()->refresh();
    m_parts.boards->retranslate();
    if (const QList<QByteArray> unknown = form->unknownKeys(); !unknown.isEmpty())
        m_parts.page->showTrouble(tr("This board does not know: %1.").arg(QString::fromUtf8(unknown.join(", "))));
}

void WindowBoards::saveProfile(const QString &path, const BoardProfile &profile)
{
    QString error;
    if (!writeProfileFile(path, profile, &error)) m_parts.page->showTrouble(tr("%1: %2").arg(path, error));
}

void WindowBoards::flash(const QString &port, const QString &imagePath, bool mayErase)
{
    FlashDialog *dialog = m_parts.page->flashDialog();
    QFile file(imagePath);
    constexpr qint64 most = 4 << 20; // a .hex file of the whole flash has less than half a megabyte
    if (!file.open(QIODevice::ReadOnly)) {
        if (dialog) dialog->showTrouble(tr("%1: %2").arg(imagePath, file.errorString()));
        return;
    }
    const auto fault = m_flash.start(port, file.read(most), mayErase);
    if (fault && dialog) dialog->showImageFault(*fault);
}

void WindowBoards::showTranscript()
{
    const QString port = m_parts.page->currentPort();
    m_parts.transcript->clear();
    if (const ProvisionBoard *job = m_jobs.value(port))
        m_parts.transcript->sync(job->transcript());
    else
        m_parts.transcript->setLines(m_sessions.value(port));
}

void WindowBoards::compare()
{
    QList<CompareWindow::Session> sessions{{tr("from this desk"), m_parts.sending->lines()}};
    int chosen = 0;
    for (auto session = m_sessions.cbegin(); session != m_sessions.cend(); ++session) {
        if (session.key() == m_parts.page->currentPort()) chosen = static_cast<int>(sessions.size());
        sessions.append({tr("board at %1").arg(session.key()), session.value()});
    }
    if (!m_comparison) {
        m_comparison = new CompareWindow(m_parts.page->window());
        m_comparison->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_comparison->setSessions(sessions, 0, chosen);
    m_comparison->show();
    m_comparison->raise();
    m_comparison->activateWindow();
}

} // namespace postbench
