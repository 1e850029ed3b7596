// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// ANONYMOUS by the example of RFC 4505 section 4, and its limit.
#include "anonymous.h"
#include "credentials.h"
#include "qcatestmain.h"

using namespace postbench;

class TestAnonymous : public QObject
{
    Q_OBJECT
private slots:
    void saysItsTrace() { QCOMPARE(Anonymous::make(clientOf("sirhc", ""))->start()->toBase64(), QByteArray("c2lyaGM=")); }
    void maySayNothing()
    {
        auto anonymous = Anonymous::make(clientOf("", ""));
        QVERIFY(anonymous->start());
        QCOMPARE(*anonymous->start(), QByteArray(""));
        QVERIFY(anonymous->answer("").error() == SaslFault::TooManyChallenges);
    }
    void countsCharacters()
    {
        QVERIFY(Anonymous::make(clientOf(QString(255, u'用'), "")));
        QVERIFY(Anonymous::make(clientOf(QString(256, u'a'), "")).error() == SaslFault::BadCharacter);
        QVERIFY(Anonymous::make(clientOf("a\n", "")).error() == SaslFault::BadCharacter);
    }
};

QCA_TEST_MAIN(TestAnonymous)
#include "tst_anonymous.moc"
