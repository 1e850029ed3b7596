// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// MD5 and HMAC-MD5 against the vectors of RFC 1321, RFC 2202 and RFC 2195.
#include "md5.h"

#include <QTest>

namespace {

QByteArray md5Of(const QByteArray &text, qsizetype piece)
{
    md5 state;
    QByteArray digest(MD5_SIZE, 0);
    md5_begin(&state);
    for (qsizetype at = 0; at < text.size(); at += piece)
        md5_add(&state, text.constData() + at, size_t(qMin(piece, text.size() - at)));
    md5_end(&state, reinterpret_cast<uint8_t *>(digest.data()));
    return digest.toHex();
}

QByteArray hmacOf(const QByteArray &key, const QByteArray &text)
{
    QByteArray digest(MD5_SIZE, 0);
    md5_hmac(key.constData(), size_t(key.size()), text.constData(), size_t(text.size()),
             reinterpret_cast<uint8_t *>(digest.data()));
    return digest.toHex();
}

} // namespace

class TestMd5 : public QObject
{
    Q_OBJECT
private slots:
    void isThatOfRfc1321_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("empty") << QByteArray("") << QByteArray("d41d8cd98f00b204e9800998ecf8427e");
        QTest::newRow("a") << QByteArray("a") << QByteArray("0cc175b9c0f1b6a831c399e269772661");
        QTest::newRow("abc") << QByteArray("abc") << QByteArray("900150983cd24fb0d6963f7d28e17f72");
        QTest::newRow("message digest") << QByteArray("message digest") << QByteArray("f96b697d7cb7938d525a2f31aaf161d0");
        QTest::newRow("62 letters and digits") << QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
                                               << QByteArray("d174ab98d277d9f5a5611c2c9f419d9f");
        QTest::newRow("80 digits") << QByteArray("1234567890").repeated(8) << QByteArray("57edf4a22be3c955ac49da2e2107b67a");
    }
    void isThatOfRfc1321()
    {
        QFETCH(QByteArray, text);
        for (const qsizetype piece : {1, 7, 64, 1000})
            QTEST(md5Of(text, piece), "digest");
    }

    void hmacIsThatOfRfc2202_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("1") << QByteArray(16, '\x0b') << QByteArray("Hi There") << QByteArray("9294727a3638bb1c13f48ef8158bfc9d");
        QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                           << QByteArray("750c783e6ab0b503eaa86e310a5db738");
        QTest::newRow("3") << QByteArray(16, '\xaa') << QByteArray(50, '\xdd') << QByteArray("56be34521d144c88dbb8c733f0e8b3f6");
        QTest::newRow("6: a key longer than a block")
            << QByteArray(80, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
            << QByteArray("6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd");
        QTest::newRow("RFC 2195") << QByteArray("tanstaaftanstaaf") << QByteArray("<1896.697170952@postoffice.reston.mci.net>")
                                  << QByteArray("b913a602c7eda7a495b4e6e7334d3890");
    }
    void hmacIsThatOfRfc2202()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        QTEST(hmacOf(key, text), "digest");
    }
};

QTEST_APPLESS_MAIN(TestMd5)
#include "tst_md5.moc"
