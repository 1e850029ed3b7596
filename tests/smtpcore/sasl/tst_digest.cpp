// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Hashes against sums of other programs, and the comparison of secrets.
#include "digest.h"
#include "qcatestmain.h"

using namespace postbench;

class TestDigest : public QObject
{
    Q_OBJECT
private slots:
    // Sums of "abc" by coreutils.
    void hashes()
    {
        QCOMPARE(digest("md5", "abc").toHex(), QByteArray("900150983cd24fb0d6963f7d28e17f72"));
        QCOMPARE(digest("sha1", "abc").toHex(), QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d"));
        QCOMPARE(digest("sha224", "abc").toHex(), QByteArray("23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"));
        QCOMPARE(digest("sha256", "abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(digest("sha384", "abc").size(), 48);
        QCOMPARE(digest("sha512", "abc").size(), 64);
    }
    // RFC 2202 section 2 and RFC 4231 section 4.3.
    void keysHashes()
    {
        QCOMPARE(hmac("md5", "Jefe", "what do ya want for nothing?").toHex(), QByteArray("750c783e6ab0b503eaa86e310a5db738"));
        QCOMPARE(hmac("sha1", "Jefe", "what do ya want for nothing?").toHex(),
                 QByteArray("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
        QCOMPARE(hmac("sha256", "Jefe", "what do ya want for nothing?").toHex(),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }
    void anEmptyKeyIsAKey()
    {
        QCOMPARE(hmac("md5", "", "x").toHex(), QByteArray("5a470ef74cd7af75c375be99c6ef771f")); // by Python's hmac
    }
    void comparesOctets()
    {
        QVERIFY(sameOctets("abc", "abc"));
        QVERIFY(sameOctets("", ""));
        QVERIFY(!sameOctets("abc", "abd"));
        QVERIFY(!sameOctets("abc", "ab"));
        QVERIFY(!sameOctets("abc", "abcabc"));
        QVERIFY(!sameOctets("abc", ""));
        QVERIFY(!sameOctets("", "abc"));
        QVERIFY(!sameOctets("", QByteArray("\0\0", 2)));
    }
    void comparesAfterPreparing()
    {
        QVERIFY(samePrepared("IX", "\xe2\x85\xa8")); // U+2168
        QVERIFY(!samePrepared("user", "USER"));
        QVERIFY(!samePrepared("user\n", "user\n")); // neither is allowed
        QVERIFY(!samePrepared("user", "user\xff"));
    }
};

QCA_TEST_MAIN(TestDigest)
#include "tst_digest.moc"
