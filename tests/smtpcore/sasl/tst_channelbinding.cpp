// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The end point's hash against the sums of coreutils, for certificates of every signature algorithm.
#include "channelbinding.h"
#include "qcatestmain.h"

#include <QFile>

using namespace postbench;

class TestChannelBinding : public QObject
{
    Q_OBJECT
private slots:
    void hashesByTheSignatureAlgorithm_data()
    {
        QTest::addColumn<QByteArray>("hash");
        const auto row = [](const char *name, const char *hash) { QTest::newRow(name) << QByteArray(hash); };
        row("rsa-md5", "9c3a98682b1f7a36191a77ef17343592ac5c9c02f6b4700688bfb1caef7a3109");
        row("rsa-sha1", "e115f1e142f8dc6109beb8facc15c67a445a6b7aa529169d24ee3488d20a6046");
        row("rsa-sha256", "fd74be2f24beeb42f90cd8cb3103d8b68a8bf7bef3c0d7b6bc0cd45a0935a566");
        row("rsa-sha384",
            "6d4b95aa4dc5daf24c8444ec11dd1bd8ccfc13dbc2eefd166d0722656879a6f3"
            "5e129fcc4b1dfef375b9f8a89e03a7bd");
        row("rsa-sha512",
            "f83bd842b5e9eb37c1b598b9a5ad62adecfe91f172193e95db004df8d039c2fb"
            "64b482e3072f5d60236a7c687e260935e4c3aeb365bf9c2469c45f47b9c53494");
        row("ecdsa-sha1", "ef759ea5098d4d16e8ad172531353c424f900ea42ea60b42bc7266832f0a10da");
        row("ecdsa-sha256", "92565e45a718f0ba209d2d7917a39eaa01e77fbe6e572da3ab15918b712a6bc6");
        row("ecdsa-sha384",
            "1505e925793211b61e006fbc70ed1292a5a07898a44e57035d490b9254858a8c"
            "c130b6318517e747fa4f34d75fac1dab");
        row("ecdsa-sha512",
            "dfa847933996f82de14b750acff2a4f039d630b4821ce60b1d40c85f5e0c7729"
            "aee70bd4e51015468503a498d5e509b454083629afa64c58d2f1be1362416fa2");
        row("pss-sha1", "353385efdc7ad89bf21ee8530a00cdffa374fe392c414f2ec223c9fd0537ce25");
        row("pss-sha256", "dd15b8d2c4d2a9cac525057c14fc0a14f3aee229e3adeccfc656adf6ffc8c178");
        row("pss-sha384",
            "e96dd7913e6277ddd478af35471f48394585ccc298f5dbf60f69db887c35c11f"
            "df0f1c2cdd9f8242f978aa8c50452cbb");
        row("pss-sha512",
            "6e43b4ac04b37528de0401b9497c5727dea58bf6cfa9c1c746e7e31765bd54d2"
            "ba628fea7dac5eb21d13e61324de0991865b6bd64be84a205f918eab73d21858");
        row("ed25519", ""); // has no hash of its own: RFC 5929 leaves it undefined
    }
    void hashesByTheSignatureAlgorithm()
    {
        QFETCH(QByteArray, hash);
        QCOMPARE(tlsServerEndPoint(certificate(QTest::currentDataTag())).toHex(), hash);
    }
    void everyCutCertificateIsNone()
    {
        const QByteArray whole = certificate("pss-sha256");
        QVERIFY(!whole.isEmpty());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QCOMPARE(tlsServerEndPoint(whole.first(length)), QByteArray());
        QCOMPARE(tlsServerEndPoint(whole + '\0'), QByteArray());
    }
    void lengthsThatLieAreNone()
    {
        for (const char *der : {"30", "3080", "3085ffffffffff", "3084ffffffff3000", "30030500", "3002300030023000", "300430003000",
                                "300630003002060030", "30083000300406002a03"})
            QCOMPARE(tlsServerEndPoint(QByteArray::fromHex(der)), QByteArray());
    }

private:
    static QByteArray certificate(const QByteArray &name)
    {
        QFile file(QString(POSTBENCH_TEST_DATA "/certificates/%1.der").arg(QLatin1StringView(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QCA_TEST_MAIN(TestChannelBinding)
#include "tst_channelbinding.moc"
