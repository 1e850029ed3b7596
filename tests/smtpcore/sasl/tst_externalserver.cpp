// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// EXTERNAL's server side, by messages typed by hand.
#include "credentials.h"
#include "externalserver.h"
#include "qcatestmain.h"

using namespace postbench;

class TestExternalServer : public QObject
{
    Q_OBJECT
private slots:
    void judges()
    {
        const auto answer = [](const QByteArray &message) { return ExternalServer(serverOf("tim", "")).start(message); };
        QVERIFY(answer("") == accepted("tim"));
        QVERIFY(answer("tim") == accepted("tim"));
        QVERIFY(answer("tom") == refused);
        QVERIFY(answer(QByteArray("tim\0", 4)) == malformed);
        QVERIFY(answer("\xff") == malformed);
        QVERIFY(ExternalServer(serverOf("tim", "")).start(std::nullopt) == challenge(""));
        QVERIFY(ExternalServer(serverOf("", "")).start("tom") == accepted("tom"));
    }
};

QCA_TEST_MAIN(TestExternalServer)
#include "tst_externalserver.moc"
