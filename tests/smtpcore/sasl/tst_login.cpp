// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// LOGIN: user, then password, whatever the server calls them.
#include "credentials.h"
#include "login.h"
#include "qcatestmain.h"

using namespace postbench;

class TestLogin : public QObject
{
    Q_OBJECT
private slots:
    void answersTwice()
    {
        auto login = Login::make(clientOf("tim", "tanstaaf"));
        QVERIFY(!login->start());
        QCOMPARE(login->answer("Username:").value(), QByteArray("tim"));
        QCOMPARE(login->answer("Password:").value(), QByteArray("tanstaaf"));
        QVERIFY(login->mayAcceptSuccess());
        QVERIFY(login->answer("Really?").error() == SaslFault::TooManyChallenges);
    }
    void answersOddPrompts()
    {
        auto login = Login::make(clientOf(QString("用户"), "x"));
        QCOMPARE(login->answer(QByteArrayView("User Name\0", 10)).value(), QByteArray("\xe7\x94\xa8\xe6\x88\xb7"));
        QCOMPARE(login->answer("").value(), QByteArray("x"));
    }
    void refusesControls()
    {
        QVERIFY(Login::make(clientOf("a\r", "b")).error() == SaslFault::BadCharacter);
        QVERIFY(Login::make(clientOf("a", "b\r")).error() == SaslFault::BadCharacter);
    }
};

QCA_TEST_MAIN(TestLogin)
#include "tst_login.moc"
