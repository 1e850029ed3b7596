// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Appends a million lines to a shown transcript, as a session would, and prints the longest time that the event loop was held.
#include "transcript.h"
#include "transcriptmodel.h"
#include "transcriptpanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace postbench;

namespace {

constexpr qsizetype wanted = 1'000'000;
constexpr int perTurn = 500; // what a fast session brings between two turns of the event loop

qint64 residentOctets()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TranscriptModel model;
    TranscriptPanel panel;
    panel.setTranscriptModel(&model);
    panel.resize(700, 800);
    panel.show();

    Transcript transcript;
    QElapsedTimer clock;
    clock.start();
    qint64 last = 0;
    qint64 longest = 0;
    qint64 begun = 0;
    qint64 before = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &application, [&] {
        const qint64 now = clock.nsecsElapsed();
        if (transcript.lines().isEmpty()) {
            begun = now;
            before = residentOctets();
        } else {
            longest = std::max(longest, now - last);
        }
        last = now;
        for (int i = 0; i < perTurn / 2; ++i) {
            const std::chrono::microseconds at(now / 1000);
            transcript.spoke(at, true, "RCPT TO:<somebody@bench.example>\r\n", action::Write::Content::Lines, {}, true);
            transcript.spoke(at, false, "250 2.1.5 recipient taken\r\n", action::Write::Content::Lines, {}, true);
        }
        model.sync(transcript);
        if (model.rowCount() >= wanted) {
            turn.stop();
            const QJsonObject figures{{QStringLiteral("longestStallMs"), double(longest) / 1e6},
                                      {QStringLiteral("seconds"), double(now - begun) / 1e9},
                                      {QStringLiteral("octetsPerLine"), double(residentOctets() - before) / double(wanted)}};
            std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
            QApplication::quit();
        }
    });
    QTimer::singleShot(300, &application, [&] { turn.start(0); });
    return QApplication::exec();
}
