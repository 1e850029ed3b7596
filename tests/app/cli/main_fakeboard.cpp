// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The tests' small board as a program: prints the path of its pseudo terminal and lives until its standard input ends.

#include "ptyboard.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    postbench::PtyBoard board;
    const QStringList words = QCoreApplication::arguments();
    board.deaf = words.contains(QStringLiteral("--deaf"));
    board.board.forgets = words.contains(QStringLiteral("--forgets"));
    if (words.contains(QStringLiteral("--refused")))
        board.board.mailEnds = "refused,\"rcpt\",\"reply\",550,\"5.1.1\",\"no such user\",0,1,1,\"command\"";
    std::printf("%s\n", qPrintable(board.path()));
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
