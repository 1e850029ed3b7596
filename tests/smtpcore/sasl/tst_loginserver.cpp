// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// LOGIN's server side, by messages typed by hand.
#include "credentials.h"
#include "loginserver.h"
#include "qcatestmain.h"

using namespace postbench;

class TestLoginServer : public QObject
{
    Q_OBJECT
private slots:
    void asksTwice()
    {
        LoginServer login(serverOf("tim", "secret"));
        QVERIFY(login.start(std::nullopt) == challenge("Username:"));
        QVERIFY(login.answer("tim") == challenge("Password:"));
        QVERIFY(login.answer("secret") == accepted("tim"));
    }
    void takesTheUserWithTheCommand()
    {
        LoginServer login(serverOf("tim", "secret"));
        QVERIFY(login.start("tim") == challenge("Password:"));
        QVERIFY(login.answer("secret") == accepted("tim"));
    }
    void refusesAtTheEndAlone()
    {
        LoginServer wrongUser(serverOf("tim", "secret"));
        QVERIFY(wrongUser.start("tom") == challenge("Password:"));
        QVERIFY(wrongUser.answer("secret") == refused);
        LoginServer wrongPassword(serverOf("tim", "secret"));
        QVERIFY(wrongPassword.start("tim") == challenge("Password:"));
        QVERIFY(wrongPassword.answer("") == refused);
    }
    void wantsUtf8() { QVERIFY(LoginServer(serverOf("tim", "secret")).answer("\xff") == malformed); }
};

QCA_TEST_MAIN(TestLoginServer)
#include "tst_loginserver.moc"
