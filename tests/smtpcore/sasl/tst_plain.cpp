// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// PLAIN by the examples of RFC 4616 section 4.
#include "credentials.h"
#include "plain.h"
#include "qcatestmain.h"

using namespace postbench;

class TestPlain : public QObject
{
    Q_OBJECT
private slots:
    void saysTheFirstExample()
    {
        QCOMPARE(Plain::make(clientOf("tim", "tanstaaftanstaaf"))->start(),
                 std::optional(QByteArray("\0tim\0tanstaaftanstaaf", 21)));
    }
    void saysTheSecondExample()
    {
        Credentials credentials = clientOf("Kurt", "xipj3plmq");
        credentials.authorisationId = "Ursel";
        QCOMPARE(Plain::make(credentials)->start(), std::optional(QByteArray("Ursel\0Kurt\0xipj3plmq", 20)));
    }
    void preparesWhatItSays()
    {
        QCOMPARE(Plain::make(clientOf("I\u00adX", "\u2168"))->start(), std::optional(QByteArray("\0IX\0IX", 6)));
    }
    void refusesNulAndOtherControls()
    {
        QVERIFY(Plain::make(clientOf(QString("a") + QChar(0) + "b", "x")).error() == SaslFault::BadCharacter);
        QVERIFY(Plain::make(clientOf("a", "x\n")).error() == SaslFault::BadCharacter);
    }
    void hasNothingMoreToSay() { QVERIFY(Plain::make(clientOf("a", "b"))->answer("").error() == SaslFault::TooManyChallenges); }
};

QCA_TEST_MAIN(TestPlain)
#include "tst_plain.moc"
