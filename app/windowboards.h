// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The window's boards: joins the page with ports, jobs, flashing, virtual boards, and the sessions that can be compared.
#pragma once

#include "boardjob.h"
#include "boardoutcome.h"
#include "boardprofile.h"
#include "flashboard.h"
#include "portwatcher.h"
#include "transcript.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace postbench {

class BoardsModel;
class BoardsPage;
class CompareWindow;
class ProvisionBoard;
class SecretStore;
class TranscriptModel;
class VirtualBoardProcess;

class WindowBoards : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        BoardsPage *page;
        BoardsModel *boards;
        TranscriptModel *transcript; // of the chosen board's last session
        TranscriptModel *sending;    // of the composer's
        SecretStore *secrets;
        std::function<quint16()> receiverPort; // starts the receiver where it must; 0: it cannot
        std::function<QString()> language;
        QString program; // the command line's, which runs virtual boards
    };
    explicit WindowBoards(const Parts &parts, QObject *parent = nullptr);

    void start(); // watching the ports

private:
    void listPorts();
    void run(const QString &port, const BoardJob &job, const QHash<QByteArray, QByteArray> &secrets);
    void finished(const QString &port, BoardJob::Kind kind, const BoardOutcome &outcome);
    void startVirtualBoard();
    void openProfile(const QString &path);
    void saveProfile(const QString &path, const BoardProfile &profile);
    void flash(const QString &port, const QString &imagePath, bool mayErase);
    void showTranscript();
    void compare();

    Parts m_parts;
    PortWatcher m_ports;
    QHash<QString, QPointer<ProvisionBoard>> m_jobs;  // by port
    QHash<QString, QList<TranscriptLine>> m_sessions; // by port: the last mail that the board sent
    QList<QPointer<VirtualBoardProcess>> m_virtual;
    FlashBoard m_flash;
    QPointer<CompareWindow> m_comparison;
};

} // namespace postbench
