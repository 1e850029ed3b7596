// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// XOAUTH2's server side, by messages typed by hand.
#include "credentials.h"
#include "qcatestmain.h"
#include "xoauth2server.h"

using namespace postbench;

class TestXOAuth2Server : public QObject
{
    Q_OBJECT
private slots:
    void acceptsTheToken()
    {
        QVERIFY(XOAuth2Server(serverOf("tim@example.com", "t0k"))
                    .start("user=tim@example.com\x01"
                           "auth=Bearer t0k\x01\x01")
                == accepted("tim@example.com"));
    }
    void asksForItsMessage()
    {
        XOAuth2Server server(serverOf("tim", "t0k"));
        QVERIFY(server.start(std::nullopt) == challenge(""));
        QVERIFY(server.answer("user=tim\x01"
                              "auth=bearer t0k\x01\x01")
                == accepted("tim"));
    }
    void tellsOfAWrongTokenBeforeItRefuses()
    {
        XOAuth2Server server(serverOf("tim", "t0k"));
        QVERIFY(server.start("user=tim\x01"
                             "auth=Bearer wrong\x01\x01")
                == challenge(R"({"status":"401","schemes":"bearer","scope":"mail"})"));
        QVERIFY(server.answer("") == refused);
    }
    void refusesEvenARightTokenAfterAWrongOne()
    {
        XOAuth2Server server(serverOf("tim", "t0k"));
        QVERIFY(server
                    .start("user=tim\x01"
                           "auth=Bearer wrong\x01\x01")
                    .kind
                == Kind::Challenge);
        QVERIFY(server.answer("user=tim\x01"
                              "auth=Bearer t0k\x01\x01")
                == refused);
    }
    void refusesBrokenMessages_data()
    {
        QTest::addColumn<QByteArray>("message");
        for (const char *message : {"", "user=tim",
                                    "user=tim\x01"
                                    "auth=Bearer t0k",
                                    "user=tim\x01"
                                    "auth=Bearer t0k\x01",
                                    "user=tim\x01"
                                    "auth=Bearer t0k\x01\x01\x01",
                                    "user=\x01"
                                    "auth=Bearer t0k\x01\x01",
                                    "auth=Bearer t0k\x01"
                                    "user=tim\x01\x01",
                                    "user=tim\x01"
                                    "auth=Basic t0k\x01\x01"})
            QTest::newRow(QByteArray(message).toPercentEncoding().constData()) << QByteArray(message);
    }
    void refusesBrokenMessages()
    {
        QFETCH(QByteArray, message);
        QVERIFY(XOAuth2Server(serverOf("tim", "t0k")).start(message) == malformed);
    }
};

QCA_TEST_MAIN(TestXOAuth2Server)
#include "tst_xoauth2server.moc"
