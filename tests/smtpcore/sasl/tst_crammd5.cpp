// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// CRAM-MD5 by the example of RFC 2195 section 2.
#include "crammd5.h"
#include "credentials.h"
#include "qcatestmain.h"

using namespace postbench;

class TestCramMd5 : public QObject
{
    Q_OBJECT
private slots:
    void answersTheExample()
    {
        auto cram = CramMd5::make(clientOf("tim", "tanstaaftanstaaf"));
        QVERIFY(!cram->start());
        QCOMPARE(cram->answer("<1896.697170952@postoffice.reston.mci.net>").value(),
                 QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
        QVERIFY(cram->answer("<again@x>").error() == SaslFault::TooManyChallenges);
    }
    void refusesAnEmptyChallenge() { QVERIFY(CramMd5::make(clientOf("tim", "x"))->answer("").error() == SaslFault::BadChallenge); }
    void refusesControls() { QVERIFY(CramMd5::make(clientOf("tim", "x\x01")).error() == SaslFault::BadCharacter); }
};

QCA_TEST_MAIN(TestCramMd5)
#include "tst_crammd5.moc"
