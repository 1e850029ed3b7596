// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board's part of `postbench demo`: a virtual board beside this program, provisioned, and its own mail.
#pragma once

#include "boardoutcome.h"
#include "boardprofile.h"
#include "commandcontext.h"
#include "provisionboard.h"
#include "transcriptprinter.h"
#include "virtualboardprocess.h"

#include <QEventLoop>
#include <QObject>

namespace postbench {

// What the demo's board shall be: it sends to the receiver that port 25 of its network leads to.
BoardProfile demoBoardProfile(const QString &from, const QString &to, const QString &subject, const QString &text);

// Each step runs an event loop and gives an exit code; what went wrong has been said then, unless stop() ended it.
class DemoBoard : public QObject
{
    Q_OBJECT
public:
    explicit DemoBoard(const CommandContext &context);

    int start(quint16 receiverPort);
    int provision(const BoardProfile &profile); // shows the differences that were written
    int send();                                 // shows the board's session
    void stop();                                // the step that runs, at once: the board ends with this object
    const QList<TranscriptLine> &lines() const { return m_board.transcript().lines(); }

private:
    int run(BoardJob job);
    void showSession();

    CommandContext m_context;
    QEventLoop m_loop;
    VirtualBoardProcess m_process;
    ProvisionBoard m_board; // goes first, so that its port is closed while the other end still lives
    TranscriptPrinter m_printer;
    std::optional<BoardOutcome> m_outcome;
    std::optional<QString> m_ended; // the virtual board, with its last words
    bool m_isSending = false;
};

} // namespace postbench
