// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// CRAM-MD5's server side by the example of RFC 2195 section 2.
#include "crammd5server.h"
#include "credentials.h"
#include "qcatestmain.h"

using namespace postbench;

class TestCramMd5Server : public QObject
{
    Q_OBJECT
private slots:
    void speaksTheExample()
    {
        ServerCredentials credentials = serverOf("tim", "tanstaaftanstaaf");
        credentials.nonce = "1896.697170952";
        credentials.hostName = "postoffice.reston.mci.net";
        const CramMd5Server cram(credentials);
        QVERIFY(cram.start(std::nullopt) == challenge("<1896.697170952@postoffice.reston.mci.net>"));
        QVERIFY(cram.answer("tim b913a602c7eda7a495b4e6e7334d3890") == accepted("tim"));
    }
    void judges_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *message, Kind kind) {
            QTest::newRow(message) << QByteArray(message) << static_cast<int>(kind);
        };
        // Digests of "<n0nce@mail.example>" by Python's hmac.
        row("user 271dec451868b1a7dfc3256a647244c5", Kind::Accepted); // key "pencil"
        row("user 330e0f3d647841fe30f96e9da78b73df", Kind::Refused);  // key "wrong"
        row("User 271dec451868b1a7dfc3256a647244c5", Kind::Refused);
        row("a b 271dec451868b1a7dfc3256a647244c5", Kind::Refused);
        row("user 271DEC451868B1A7DFC3256A647244C5", Kind::Malformed); // RFC 2195: lower case
        row("user 271dec451868b1a7dfc3256a647244c", Kind::Malformed);
        row(" 271dec451868b1a7dfc3256a647244c5", Kind::Malformed);
        row("271dec451868b1a7dfc3256a647244c5", Kind::Malformed);
        row("user", Kind::Malformed);
        row("", Kind::Malformed);
    }
    void judges()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, kind);
        ServerCredentials credentials = serverOf("user", "pencil");
        credentials.nonce = "n0nce";
        QCOMPARE(static_cast<int>(CramMd5Server(credentials).answer(message).kind), kind);
    }
    void takesNoInitialResponse() { QVERIFY(CramMd5Server(serverOf("user", "pencil")).start("user") == malformed); }
};

QCA_TEST_MAIN(TestCramMd5Server)
#include "tst_crammd5server.moc"
