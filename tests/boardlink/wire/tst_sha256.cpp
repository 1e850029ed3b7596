// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SHA-256: the examples of FIPS 180-4 and NIST's long messages, and every way to cut one up.
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include "sha256.h"

namespace {

QByteArray digestOf(const QByteArray &octets, qsizetype piece)
{
    sha256 sha;
    sha256_begin(&sha);
    for (qsizetype at = 0; at < octets.size(); at += piece)
        sha256_add(&sha, octets.constData() + at, size_t(qMin(piece, octets.size() - at)));
    QByteArray digest(32, '\0');
    sha256_end(&sha, reinterpret_cast<uint8_t *>(digest.data()));
    return digest;
}

} // namespace

class TestSha256 : public QObject
{
    Q_OBJECT
private slots:
    void hasTheKnownDigests_data();
    void hasTheKnownDigests();
    void isTheSameInPieces();
    void agreesWithAnotherImplementationOnEveryLength();
};

void TestSha256::hasTheKnownDigests_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("nothing") << QByteArray() << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million") << QByteArray(1000000, 'a')
                               << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestSha256::hasTheKnownDigests()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, digest);
    QCOMPARE(digestOf(octets, 4096).toHex(), digest);
}

void TestSha256::isTheSameInPieces()
{
    QByteArray octets;
    for (int i = 0; i < 200; ++i)
        octets.append(char(i));
    const QByteArray whole = digestOf(octets, octets.size());
    for (qsizetype piece = 1; piece < octets.size(); ++piece)
        QCOMPARE(digestOf(octets, piece), whole);
}

void TestSha256::agreesWithAnotherImplementationOnEveryLength()
{
    QRandomGenerator random(20261123);
    for (int size = 0; size < 300; ++size) {
        QByteArray octets(size, '\0');
        for (char &octet : octets)
            octet = char(random.bounded(256));
        QCOMPARE(digestOf(octets, 7), QCryptographicHash::hash(octets, QCryptographicHash::Sha256));
    }
}

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
