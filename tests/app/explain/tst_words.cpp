// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What `explain` makes of typed and pasted words.
#include "explain.h"

#include <QTest>

using namespace postbench;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("starts");
        QTest::newRow("code") << "550" << QStringList{"550 "};
        QTest::newRow("unknown code") << "599" << QStringList{"599 "};
        QTest::newRow("enhanced") << "5.1.1" << QStringList{"5.1.1 "};
        QTest::newRow("both") << "550 5.1.1" << QStringList{"550 ", "5.1.1 "};
        QTest::newRow("reply") << "550 5.1.1 <x@y>: user unknown" << QStringList{"550 ", "5.1.1 "};
        QTest::newRow("our transcript") << "  12.345 <~ 421 4.7.0 too fast" << QStringList{"421 ", "4.7.0 "};
        QTest::newRow("several lines") << "550-5.7.26 This mail\n550-5.7.26 has been blocked\n550 5.7.26 end"
                                       << QStringList{"550 ", "5.7.26 "};
        QTest::newRow("extension line") << "250-SIZE 10240000" << QStringList{"250 ", "SIZE: "};
        QTest::newRow("bounce") << "host mx.example[192.0.2.1] said: 552 5.2.2 Mailbox full" << QStringList{"552 ", "5.2.2 "};
        QTest::newRow("status field") << "Status: 5.4.4" << QStringList{"5.4.4 "};
        QTest::newRow("command") << "MAIL FROM:<a@b.example> SIZE=3" << QStringList{"MAIL FROM: "};
        QTest::newRow("two words") << "rcpt to" << QStringList{"RCPT TO: "};
        QTest::newRow("command and keyword") << "starttls" << QStringList{"STARTTLS: asks", "STARTTLS: encryption"};
        QTest::newRow("keyword and parameter") << "SIZE" << QStringList{"SIZE: limit", "SIZE: declared"};
        QTest::newRow("parameter") << "NOTIFY=NEVER" << QStringList{"NOTIFY: "};
        QTest::newRow("mechanism") << "scram-sha-256" << QStringList{"SCRAM-SHA-256: "};
        QTest::newRow("auth") << "AUTH PLAIN" << QStringList{"AUTH: logs", "AUTH: authentication"};
        QTest::newRow("offer") << "LIMITS RCPTMAX=100" << QStringList{"LIMITS: "};
    }
    void findsWhatIsNamed()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, starts);
        const QList<Explanation> found = explainWords(words);
        QCOMPARE(found.size(), starts.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY2(found.at(i).title.startsWith(starts.at(i)), qPrintable(found.at(i).title));
    }

    void leavesFreeTextAlone_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"", "why was my mail refused", "help me with my data", "299 people came", "Qt 5.1.1 was released",
                                  "size matters", "192.0.2.1", "1.2.3", "quit your job"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void leavesFreeTextAlone()
    {
        QFETCH(QString, words);
        const QList<Explanation> found = explainWords(words);
        QVERIFY2(found.isEmpty(), qPrintable(found.value(0).title));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
