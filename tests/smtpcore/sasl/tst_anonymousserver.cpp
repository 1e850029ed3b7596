// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// ANONYMOUS' server side, by messages typed by hand.
#include "anonymousserver.h"
#include "credentials.h"
#include "qcatestmain.h"

using namespace postbench;

class TestAnonymousServer : public QObject
{
    Q_OBJECT
private slots:
    void judges()
    {
        const auto answer = [](const QByteArray &message) { return AnonymousServer().start(message); };
        QVERIFY(answer("sirhc") == accepted("anonymous"));
        QVERIFY(answer("") == accepted("anonymous"));
        QVERIFY(answer(QByteArray(255, 'a')) == accepted("anonymous"));
        QVERIFY(answer(QByteArray(256, 'a')) == malformed);
        QVERIFY(answer("a\nb") == malformed);
        QVERIFY(answer("\xff") == malformed);
        QVERIFY(AnonymousServer().start(std::nullopt) == challenge(""));
    }
};

QCA_TEST_MAIN(TestAnonymousServer)
#include "tst_anonymousserver.moc"
