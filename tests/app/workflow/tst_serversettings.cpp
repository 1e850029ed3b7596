// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// serverSettings and friends: hosts, ports and TLS files as people write them.

#include "serversettings.h"

#include <QTemporaryFile>
#include <QtTest>

using namespace postbench;

class TestServerSettings : public QObject
{
    Q_OBJECT

private slots:
    void readsHostsAndPorts()
    {
        QCOMPARE(parseHostPort(QStringLiteral("mail.example.org")), (HostPort{QStringLiteral("mail.example.org"), 0}));
        QCOMPARE(parseHostPort(QStringLiteral("mail.example.org:587")), (HostPort{QStringLiteral("mail.example.org"), 587}));
        QCOMPARE(parseHostPort(QStringLiteral("[::1]:25")), (HostPort{QStringLiteral("::1"), 25}));
        QCOMPARE(parseHostPort(QStringLiteral("::1")), (HostPort{QStringLiteral("::1"), 0}));
        QCOMPARE(parseHostPort(QStringLiteral("192.0.2.1:2525")), (HostPort{QStringLiteral("192.0.2.1"), 2525}));
    }

    void refusesWhatIsNoHost_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ":25", "host:", "host:0", "host:65536", "host:x", "[::1", "[::1]x", "a b", "u@h", "h/",
                                 "127.0.0.1:25:25", "a:b:c", "[host]:25"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoHost()
    {
        QFETCH(QString, text);
        QVERIFY(!parseHostPort(text));
    }

    void choosesTheUsualPort()
    {
        QCOMPARE(usualPort(0, TlsPolicy::Implicit, true), quint16(465));
        QCOMPARE(usualPort(0, TlsPolicy::Auto, true), quint16(587));
        QCOMPARE(usualPort(0, TlsPolicy::Auto, false), quint16(25));
        QCOMPARE(usualPort(2525, TlsPolicy::Implicit, true), quint16(2525));
    }

    void port465MeansImplicitTlsUnlessSaidOtherwise()
    {
        QCOMPARE(effectiveTls(TlsPolicy::Auto, 465), TlsPolicy::Implicit);
        QCOMPARE(effectiveTls(TlsPolicy::None, 465), TlsPolicy::None);
        QCOMPARE(effectiveTls(TlsPolicy::Auto, 587), TlsPolicy::Auto);
    }

    void namesWhatIsWrongWithATlsFile()
    {
        QTemporaryFile text;
        QVERIFY(text.open());
        text.write("no certificate");
        text.close();
        QCOMPARE(loadTls({QStringLiteral("/none"), {}, {}, {}}, true).error().kind, TlsFileError::Kind::Missing);
        QCOMPARE(loadTls({text.fileName(), {}, {}, {}}, true).error().kind, TlsFileError::Kind::NoCertificate);
        QCOMPARE(loadTls({{}, {}, text.fileName(), {}}, true).error().kind, TlsFileError::Kind::KeyWithoutCertificate);
    }

    void aProfileBecomesSessionAndLink()
    {
        Profile profile;
        profile.host = QStringLiteral("mail.example.org");
        profile.user = QStringLiteral("jo");
        profile.timeoutSeconds = 7;
        profile.verifyCertificate = false;
        const auto settings = serverSettings(profile);
        QVERIFY(settings);
        QCOMPARE(settings->link.endpoint.port, quint16(587));
        QVERIFY(settings->session.useAuth);
        QVERIFY(!settings->session.hasSecret);
        QVERIFY(!settings->link.tls.verify);
        QCOMPARE(settings->session.timeouts.finalDot, std::chrono::milliseconds(7000));
        QCOMPARE(settings->link.connectTimeout, std::chrono::milliseconds(7000));
    }
};

QTEST_GUILESS_MAIN(TestServerSettings)
#include "tst_serversettings.moc"
