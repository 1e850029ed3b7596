// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Kinds of files, and how text travels.
#include "mediatype.h"
#include "messagetest.h"

using namespace Qt::StringLiterals;
using namespace postbench;
using namespace postbench::test;

class TestMediaType : public QObject
{
    Q_OBJECT
private slots:
    void believesTheFirstOctetsBeforeTheName()
    {
        QCOMPARE(guessMediaType(u"a.txt"_s, "\x89PNG\r\n\x1a\n...."), "image/png");
        QCOMPARE(guessMediaType(u"noname"_s, "%PDF-1.7"), "application/pdf");
        QCOMPARE(guessMediaType(u"a.docx"_s, "PK\x03\x04"),
                 "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        QCOMPARE(guessMediaType(u"a"_s, "PK\x03\x04"), "application/zip");
    }

    void goesByTheNameElse()
    {
        QCOMPARE(guessMediaType(u"REPORT.CSV"_s, "a,b"), "text/csv");
        QCOMPARE(guessMediaType(u"メール.eml"_s, ""), "message/rfc822");
        QCOMPARE(guessMediaType(u"x.unknown"_s, "abc"), "application/octet-stream");
        QCOMPARE(guessMediaType(u"txt"_s, "abc"), "application/octet-stream");
        QCOMPARE(guessMediaType(u""_s, ""), "application/octet-stream");
    }

    void knowsAMediaTypeFromAnInjection()
    {
        QVERIFY(isMediaType("text/plain"));
        QVERIFY(isMediaType("text/plain; charset=\"utf-8\""));
        for (const char *bad : {"", "text", "/plain", "text/", "te xt/plain", "text/plain\r\nBcc: x@example.org",
                                "text/plain; a=\r\n b", "text/pl\xc3\xa9", "a/b/c"})
            QVERIFY2(!isMediaType(bad), bad);
    }
};

MESSAGE_TEST_MAIN(TestMediaType)
#include "tst_mediatype.moc"
