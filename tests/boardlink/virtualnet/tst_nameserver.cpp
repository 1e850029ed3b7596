// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The DNS server of the small network: addresses, the alias, and names that do not exist.

#include "asked.h"

#include <QTest>

class tst_NameServer : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheAddressOfAName_data();
    void tellsTheAddressOfAName();
    void keepsTheCaseOfTheQuestion();
    void tellsAnAliasWithItsAddress();
    void saysThatANameDoesNotExist_data();
    void saysThatANameDoesNotExist();
    void hasNoAddressOfAnotherKind();
    void saysThatItDoesNotUnderstand_data();
    void saysThatItDoesNotUnderstand();
    void isSilentToAnAnswer();
    void faultsAreWhatTheySay();
    void neverAnswersBeyondItsBuffer();

private:
    static QByteArray question(const QByteArray &name, int type = 1);
    static Asked answerTo(const QByteArray &datagram, virtualnet_fault fault = VIRTUALNET_WELL, int capacity = 512);
};

QByteArray tst_NameServer::question(const QByteArray &name, int type)
{
    QByteArray datagram = QByteArray::fromHex("beef 0100 0001 0000 0000 0000");
    for (const QByteArray &label : name.split('.'))
        datagram += char(label.size()) + label;
    return datagram + '\0' + '\0' + char(type) + '\0' + '\1';
}

Asked tst_NameServer::answerTo(const QByteArray &datagram, virtualnet_fault fault, int capacity)
{
    virtualnet net = networkWithReceiverAt(2525);
    net.names = fault;
    virtualnet_add_host(&net, "mail.example=10.0.0.9");
    return ask(net, {{10, 0, 2, 3}, 53}, datagram, capacity);
}

void tst_NameServer::tellsTheAddressOfAName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("below .test") << QByteArray("receiver.test") << QByteArray::fromHex("0a000202");
    QTest::newRow("deep below .test") << QByteArray("a.b.c.test") << QByteArray::fromHex("0a000202");
    QTest::newRow("localhost") << QByteArray("localhost") << QByteArray::fromHex("0a000202");
    QTest::newRow("an added host") << QByteArray("mail.example") << QByteArray::fromHex("0a000009");
}

void tst_NameServer::tellsTheAddressOfAName()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, address);
    const Asked asked = answerTo(question(name));
    QCOMPARE(asked.from.port, uint16_t(53));
    QCOMPARE(asked.from.ip[3], uint8_t(3));
    QCOMPARE(asked.answer,
             QByteArray::fromHex("beef 8180 0001 0001 0000 0000") + question(name).sliced(12)
                 + QByteArray::fromHex("c00c 0001 0001 0000003c 0004") + address);
}

void tst_NameServer::keepsTheCaseOfTheQuestion()
{
    const QByteArray answer = answerTo(question("MaiL.eXample")).answer;
    QVERIFY(answer.contains("\4MaiL\7eXample"));
    QCOMPARE(answer.last(4), QByteArray::fromHex("0a000009"));
}

void tst_NameServer::tellsAnAliasWithItsAddress()
{
    const QByteArray cname = QByteArray::fromHex("c00c 0005 0001 0000003c 000f") + QByteArray("\10receiver\4test\0", 15);
    const QByteArray asked = question("alias.test").sliced(12);
    QCOMPARE(answerTo(question("alias.test")).answer,
             QByteArray::fromHex("beef 8180 0001 0002 0000 0000") + asked + cname
                 + QByteArray::fromHex("c028 0001 0001 0000003c 0004 0a000202"));
    QCOMPARE(answerTo(question("alias.test", 5)).answer,
             QByteArray::fromHex("beef 8180 0001 0001 0000 0000") + asked.first(13) + '\5' + asked.last(2) + cname);
}

void tst_NameServer::saysThatANameDoesNotExist_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"example.com", "test", "latest", "mail.example.com", "xmail.example", "10.0.0.9"})
        QTest::newRow(name) << QByteArray(name);
    QTest::newRow("a dot inside a label") << QByteArray("receiver/test").replace('/', '\x2e');
    QTest::newRow("as long as can be") << QByteArray(63, 'a') + '.' + QByteArray(63, 'b') + '.' + QByteArray(63, 'c') + ".invalid";
}

void tst_NameServer::saysThatANameDoesNotExist()
{
    QFETCH(QByteArray, name);
    QByteArray datagram = question(name);
    if (name == "receiver.test") datagram = QByteArray(question("x")).first(12) + '\x0d' + name + QByteArray::fromHex("0000010001");
    QCOMPARE(answerTo(datagram).answer, QByteArray::fromHex("beef 8183 0001 0000 0000 0000") + datagram.sliced(12));
}

void tst_NameServer::hasNoAddressOfAnotherKind()
{
    const QByteArray datagram = question("receiver.test", 28);
    QCOMPARE(answerTo(datagram).answer, QByteArray::fromHex("beef 8180 0001 0000 0000 0000") + datagram.sliced(12));
}

void tst_NameServer::saysThatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray notUnderstood = QByteArray::fromHex("beef 8181 0000 0000 0000 0000");
    QTest::newRow("no question") << QByteArray::fromHex("beef 0100 0000 0000 0000 0000") << notUnderstood;
    QTest::newRow("cut in the name") << question("receiver.test").first(20) << notUnderstood;
    QTest::newRow("cut behind the name") << question("receiver.test").chopped(4) << notUnderstood;
    QTest::newRow("cut in the class") << question("receiver.test").chopped(1) << notUnderstood;
    QTest::newRow("a pointer") << QByteArray::fromHex("beef 0100 0001 0000 0000 0000 c00c 0001 0001") << notUnderstood;
    QTest::newRow("too long a name") << question(QByteArray(63, 'a') + '.' + QByteArray(63, 'a') + '.' + QByteArray(63, 'a') + '.'
                                                 + QByteArray(63, 'a'))
                                     << notUnderstood;
    QTest::newRow("an update") << QByteArray::fromHex("beef 2900 0000 0000 0000 0000")
                               << QByteArray::fromHex("beef a984 0000 0000 0000 0000");
}

void tst_NameServer::saysThatItDoesNotUnderstand()
{
    QFETCH(QByteArray, datagram);
    QFETCH(QByteArray, answer);
    QCOMPARE(answerTo(datagram).answer, answer);
}

void tst_NameServer::isSilentToAnAnswer()
{
    QCOMPARE(answerTo(QByteArray::fromHex("beef 8180 0001 0000 0000 0000")).answer, QByteArray());
    QCOMPARE(answerTo(QByteArray::fromHex("beef 0100 0001")).answer, QByteArray());
}

void tst_NameServer::faultsAreWhatTheySay()
{
    const QByteArray datagram = question("receiver.test");
    QCOMPARE(answerTo(datagram, VIRTUALNET_SILENT).answer, QByteArray());
    QCOMPARE(answerTo(datagram, VIRTUALNET_REFUSES).answer,
             QByteArray::fromHex("beef 8185 0001 0000 0000 0000") + datagram.sliced(12));
    const QByteArray wrong = answerTo(datagram, VIRTUALNET_WRONG).answer;
    QVERIFY(wrong.first(2) != QByteArray::fromHex("beef"));
    QCOMPARE(wrong.last(4), QByteArray::fromHex("c0000201"));
}

void tst_NameServer::neverAnswersBeyondItsBuffer()
{
    const QByteArray datagram = question("receiver.test");
    const int whole = int(answerTo(datagram).answer.size());
    for (int capacity = 0; capacity < whole; ++capacity)
        QCOMPARE(answerTo(datagram, VIRTUALNET_WELL, capacity).answer, QByteArray());
    QCOMPARE(answerTo(datagram, VIRTUALNET_WELL, whole).answer.size(), whole);
}

QTEST_APPLESS_MAIN(tst_NameServer)
#include "tst_nameserver.moc"
