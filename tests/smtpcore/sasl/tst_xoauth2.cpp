// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// XOAUTH2 by Google's and Microsoft's published examples.
#include "credentials.h"
#include "qcatestmain.h"
#include "xoauth2.h"

using namespace postbench;

class TestXOAuth2 : public QObject
{
    Q_OBJECT
private slots:
    void saysGooglesExample()
    {
        auto mechanism = XOAuth2::make(clientOf("someuser@example.com", "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg"));
        QCOMPARE(mechanism->start()->toBase64(),
                 QByteArray("dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJo"
                            "ZG1semRHRXVZMjl0Q2cBAQ=="));
    }
    void saysMicrosoftsExample()
    {
        auto mechanism = XOAuth2::make(clientOf("test@contoso.onmicrosoft.com", "EwBAAl3BAAUFFpUAo7J3Ve0bjLBWZWCclRC3EoAA"));
        QCOMPARE(mechanism->start()->toBase64(),
                 QByteArray("dXNlcj10ZXN0QGNvbnRvc28ub25taWNyb3NvZnQuY29tAWF1dGg9QmVhcmVyIEV3QkFBbDNCQUFVRkZwVUFvN0ozVmUw"
                            "YmpMQldaV0NjbFJDM0VvQUEBAQ=="));
    }
    void answersAnErrorDocumentWithNothing()
    {
        auto mechanism = XOAuth2::make(clientOf("a", "token"));
        QVERIFY(mechanism->mayAcceptSuccess());
        QCOMPARE(mechanism->answer(R"({"status":"401","schemes":"bearer","scope":"mail"})").value(), QByteArray(""));
        QVERIFY(!mechanism->mayAcceptSuccess());
        QVERIFY(mechanism->answer("more").error() == SaslFault::TooManyChallenges);
    }
    void refusesWhatWouldBreakTheMessage()
    {
        QVERIFY(XOAuth2::make(clientOf("a\x01", "token")).error() == SaslFault::BadCharacter);
        QVERIFY(XOAuth2::make(clientOf("a", "to\x01ken")).error() == SaslFault::BadCharacter);
        QVERIFY(XOAuth2::make(clientOf("a", "to ken")).error() == SaslFault::BadCharacter);
        QVERIFY(XOAuth2::make(clientOf("a", "")).error() == SaslFault::BadCharacter);
    }
};

QCA_TEST_MAIN(TestXOAuth2)
#include "tst_xoauth2.moc"
