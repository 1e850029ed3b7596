// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Line ends made CRLF on the way.
#include "crlfsource.h"
#include "messagetest.h"

using namespace postbench;
using namespace postbench::test;

class TestCrLfSource : public QObject
{
    Q_OBJECT
private slots:
    void addsCrBeforeLoneLfAlone()
    {
        const QByteArray in = "a\nb\r\nc\rd\r\r\n\n";
        const QByteArray out = "a\r\nb\r\nc\rd\r\r\n\r\n";
        for (qsizetype piece = 1; piece <= in.size(); ++piece) {
            for (const qsizetype step : {1, 2, 5, 100}) {
                CrLfSource source(std::make_unique<ChoppySource>(in, piece), CrLfSource::LineEnd::Lf);
                QCOMPARE(drained(source, step), out);
            }
        }
    }

    void takesCrForALineEndWhereAsked()
    {
        CrLfSource source(std::make_unique<ChoppySource>("a\r\rb", 1), CrLfSource::LineEnd::Cr);
        QCOMPARE(drained(source), "a\r\n\r\nb");
    }

    void passesOnAReadError()
    {
        CrLfSource source(std::make_unique<FailingSource>(10), CrLfSource::LineEnd::Lf);
        QCOMPARE(drained(source), std::nullopt);
    }
};

MESSAGE_TEST_MAIN(TestCrLfSource)
#include "tst_crlfsource.moc"
