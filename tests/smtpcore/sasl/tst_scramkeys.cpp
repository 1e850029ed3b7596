// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SCRAM's keys against the RFCs' proofs and signatures.
#include "qcatestmain.h"
#include "scramkeys.h"

using namespace postbench;

class TestScramKeys : public QObject
{
    Q_OBJECT
private slots:
    void derivesTheKeysOfRfc5802()
    {
        const ScramKeys keys = ScramKeys::derive("sha1", "pencil", QByteArray::fromBase64("QSXCR+Q6sek8bf92"), 4096);
        const QByteArray authMessage = "n=user,r=fyko+d2lbbFgONRv9qkxdawL,"
                                       "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096,"
                                       "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j";
        QCOMPARE(keys.clientProof(authMessage).toBase64(), QByteArray("v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
        QCOMPARE(keys.serverSignature(authMessage).toBase64(), QByteArray("rmF9pqV8S7suAoZWja4dJRkFsKQ="));
    }
    // By Python's hashlib: a password longer than a block, and none.
    void derivesFromPasswordsOfAnyLength()
    {
        const QByteArray authMessage = "n=user,r=clientnonce,r=clientnonceservernonce,s=c2FsdHNhbHRzYWx0c2FsdA==,i=4096,"
                                       "c=biws,r=clientnonceservernonce";
        const ScramKeys keysOfLong = ScramKeys::derive("sha256", QByteArray(100, 'p'), "saltsaltsaltsalt", 4096);
        QCOMPARE(keysOfLong.clientProof(authMessage).toBase64(), QByteArray("jCBcs2u11/N8w70U2gu8XoM/lgXDfl2GFMVoX+ODe3E="));
        const ScramKeys keysOfNone = ScramKeys::derive("sha256", "", "saltsaltsaltsalt", 4096);
        QCOMPARE(keysOfNone.serverSignature(authMessage).toBase64(), QByteArray("3MRcf2BZjYjH0jtZzdgKDkoNVrG6B2cpA5r91D1eUfU="));
    }
};

QCA_TEST_MAIN(TestScramKeys)
#include "tst_scramkeys.moc"
