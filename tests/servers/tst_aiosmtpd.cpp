// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The client's engine and link against aiosmtpd, a server that needs no root.
#include "mailsending.h"
#include "qcatestmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace postbench;

namespace {

const QByteArray letter = "From: a@test.example\r\nSubject: try\r\n\r\n.one\r\n..two\r\n.\r\nend\r\n";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestAiosmtpd : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
    int m_mails = 0;

    void prepare(MailSending &sending)
    {
        sending.link.endpoint.port = m_port;
        sending.link.tls.authorities = QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("cert.pem")));
        sending.envelopes = {MailSending::to({QStringLiteral("b@test.example")})};
        sending.message = letter;
    }
    QByteArray mail() const { return contents(m_folder.filePath(QStringLiteral("%1.eml").arg(m_mails))); }
    QJsonObject facts() const
    {
        return QJsonDocument::fromJson(contents(m_folder.filePath(QStringLiteral("%1.json").arg(m_mails)))).object();
    }

private slots:
    void initTestCase()
    {
        const QString python = QStringLiteral("python3");
        if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import aiosmtpd")}) != 0) {
            qWarning("NOT TESTED AGAINST AIOSMTPD: it is not installed");
            QSKIP("NOT TESTED AGAINST AIOSMTPD");
        }
        QVERIFY(
            QProcess::execute(
                QStringLiteral("openssl"),
                QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost -days 2 -addext "
                               "subjectAltName=DNS:localhost -keyout %1/key.pem -out %1/cert.pem")
                    .arg(m_folder.path())
                    .split(u' '))
            == 0);
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(python,
                       {QStringLiteral("-W"), QStringLiteral("ignore"),
                        QStringLiteral(POSTBENCH_SOURCE_DIR "/tests/servers/aiosmtpd_server.py"), m_folder.path()});
        QVERIFY(m_server.waitForReadyRead(20000));
        m_port = m_server.readLine().trimmed().toUShort();
        QVERIFY(m_port != 0);
    }

    void cleanupTestCase()
    {
        m_server.closeWriteChannel();
        if (!m_server.waitForFinished(5000)) m_server.kill();
        m_server.waitForFinished();
    }

    void takesTheMailByteForByte_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addRow("clear") << int(TlsPolicy::None);
        QTest::addRow("starttls") << int(TlsPolicy::StartTls);
    }

    void takesTheMailByteForByte()
    {
        QFETCH(int, policy);
        MailSending sending;
        prepare(sending);
        sending.session.tls = TlsPolicy(policy);
        QVERIFY(sending.run());
        QCOMPARE(int(sending.outcomes.first().verdict), int(Outcome::Verdict::Delivered));
        QVERIFY(sending.end.clean);
        ++m_mails;
        QCOMPARE(mail(), letter);
        QCOMPARE(facts().value(QStringLiteral("tls")).toBool(), TlsPolicy(policy) != TlsPolicy::None);
        QCOMPARE(facts().value(QStringLiteral("to")).toArray(), QJsonArray{QStringLiteral("b@test.example")});
    }

    void letsInWhoKnowsThePassword_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<bool>("right");
        for (const char *mechanism : {"PLAIN", "LOGIN"})
            for (const bool right : {true, false})
                QTest::addRow("%s %s", mechanism, right ? "right" : "wrong") << QByteArray(mechanism) << right;
    }

    void letsInWhoKnowsThePassword()
    {
        QFETCH(QByteArray, mechanism);
        QFETCH(bool, right);
        MailSending sending;
        prepare(sending);
        sending.session.tls = TlsPolicy::StartTls;
        sending.session.useAuth = true;
        sending.session.mechanisms = {mechanism};
        sending.session.credentials.user = QStringLiteral("tester");
        sending.session.credentials.secret = right ? QStringLiteral("pass word") : QStringLiteral("wrong");
        QVERIFY(sending.run());
        if (!right) {
            QCOMPARE(int(sending.outcomes.first().fault), int(SmtpFault::AuthRefused));
            return;
        }
        QCOMPARE(int(sending.outcomes.first().verdict), int(Outcome::Verdict::Delivered));
        ++m_mails;
        QCOMPARE(facts().value(QStringLiteral("user")).toString(), QStringLiteral("tester"));
    }

    void takesAnInternationalAddress()
    {
        MailSending sending;
        prepare(sending);
        sending.envelopes = {MailSending::to({QStringLiteral("用户@test.example")})};
        sending.message = "To: 用户@test.example\r\n" + letter;
        sending.facts.kind = BodyKind::EightBit;
        sending.facts.utf8Headers = true;
        QVERIFY(sending.run());
        QCOMPARE(int(sending.outcomes.first().verdict), int(Outcome::Verdict::Delivered));
        ++m_mails;
        QCOMPARE(mail(), sending.message);
        QCOMPARE(facts().value(QStringLiteral("to")).toArray(), QJsonArray{QStringLiteral("用户@test.example")});
    }

    void tellsWhoWasRefused()
    {
        MailSending sending;
        prepare(sending);
        sending.envelopes = {MailSending::to({QStringLiteral("refused@test.example"), QStringLiteral("b@test.example")})};
        QVERIFY(sending.run());
        const Outcome outcome = sending.outcomes.first();
        QCOMPARE(int(outcome.verdict), int(Outcome::Verdict::Delivered));
        QCOMPARE(int(outcome.recipients.at(0).state), int(RecipientOutcome::State::RefusedForGood));
        QCOMPARE(int(outcome.recipients.at(1).state), int(RecipientOutcome::State::Accepted));
        ++m_mails;
        QCOMPARE(facts().value(QStringLiteral("to")).toArray(), QJsonArray{QStringLiteral("b@test.example")});
    }

    void neverSendsWhatIsOverTheServersSize()
    {
        MailSending sending;
        prepare(sending);
        sending.message += QByteArray(200000, 'x');
        QVERIFY(sending.run());
        QCOMPARE(int(sending.outcomes.first().fault), int(SmtpFault::MessageTooLarge));
    }
};

QCA_TEST_MAIN(TestAiosmtpd)

#include "tst_aiosmtpd.moc"
