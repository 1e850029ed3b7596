// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A Postfix of the test's own: configured, started and stopped in a temporary folder, on free loopback ports, delivering to one Maildir.
#include "postfixserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

namespace postbench {

namespace {

constexpr const char *mainCf = R"(compatibility_level = 3.10
queue_directory = @/queue
data_directory = @/data
myhostname = postfix.test.example
mydomain = test.example
mydestination =
inet_interfaces = loopback-only
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
virtual_mailbox_domains = test.example
virtual_mailbox_base = @
virtual_mailbox_maps = static:mail/
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
virtual_mailbox_limit = 0
message_size_limit = 2000000
smtputf8_enable = yes
smtpd_tls_security_level = may
smtpd_tls_chain_files = @/key.pem, @/cert.pem
smtpd_sasl_auth_enable = yes
smtpd_sasl_local_domain = test.example
cyrus_sasl_config_path = @/sasl
smtpd_error_sleep_time = 0
smtpd_recipient_restrictions = check_recipient_access regexp:@/conf/access, permit_mynetworks, reject
local_header_rewrite_clients =
maillog_file = @/log
maillog_file_prefixes = @
)";

constexpr const char *masterCf = R"(127.0.0.1:%1 inet n - n - - smtpd
127.0.0.1:%2 inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
tlsmgr unix - - n 1000? 1 tlsmgr
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
postlog unix-dgram n - n - 1 postlogd
)";

constexpr const char *accessMap = "/^refused@/ 550 5.1.1 no such box\n/^later@/ 450 4.2.1 come later\n";

constexpr const char *saslConf = R"(pwcheck_method: auxprop
auxprop_plugin: sasldb
sasldb_path: @/sasldb2
mech_list: PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256
)";

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Where Debian keeps what an ordinary user's PATH does not name.
QString program(const char *name)
{
    return QStandardPaths::findExecutable(QLatin1String(name), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

bool succeeds(const QString &command, const QStringList &arguments)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice()); // the daemons inherit it and would hold a pipe open
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command, arguments);
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

QString PostfixServer::obstacle()
{
    if (program("postfix").isEmpty() || program("saslpasswd2").isEmpty())
        return QStringLiteral("Postfix or sasl2-bin is not installed");
    return ::geteuid() == 0 ? QString() : QStringLiteral("Postfix can only be started by root");
}

PostfixServer::~PostfixServer()
{
    if (m_running) succeeds(program("postfix"), {QStringLiteral("-c"), path("conf"), QStringLiteral("stop")});
}

bool PostfixServer::start()
{
    for (int attempt = 0; attempt < 3 && !m_running; ++attempt) { // a free port may be taken meanwhile
        m_port = freePort();
        m_tlsPort = freePort();
        m_running = prepare() && succeeds(program("postfix"), {QStringLiteral("-c"), path("conf"), QStringLiteral("start")});
    }
    return m_running;
}

bool PostfixServer::prepare()
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7755)); // its daemons run as other users
    for (const char *part : {"conf", "queue", "data", "sasl"})
        QDir(m_folder.path()).mkdir(QLatin1String(part));
    const bool made = succeeds(program("openssl"),
                               {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                                QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                                QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-days"), QStringLiteral("2"),
                                QStringLiteral("-keyout"), path("key.pem"), QStringLiteral("-out"), path("cert.pem")});
    const auto give = [](const char *whose, const QString &what) {
        return succeeds(QStringLiteral("chown"), {QLatin1String(whose), what});
    };
    QDir(m_folder.path()).mkdir(QStringLiteral("mail"));
    return made && writeFiles() && addAccount() && give("postfix", path("data")) && give("postfix", path("sasldb2"))
        && give("nobody", path("mail"));
}

bool PostfixServer::writeFiles()
{
    const QByteArray folder = m_folder.path().toUtf8();
    const QString master = QString::fromLatin1(masterCf).arg(m_port).arg(m_tlsPort);
    return put(path("conf/main.cf"), QByteArray(mainCf).replace('@', folder)) && put(path("conf/master.cf"), master.toLatin1())
        && put(path("conf/access"), accessMap) && put(path("sasl/smtpd.conf"), QByteArray(saslConf).replace('@', folder));
}

bool PostfixServer::addAccount()
{
    QProcess process;
    process.start(program("saslpasswd2"),
                  {QStringLiteral("-c"), QStringLiteral("-p"), QStringLiteral("-f"), path("sasldb2"), QStringLiteral("-u"),
                   QStringLiteral("test.example"), QStringLiteral("tester")});
    process.write(password().toUtf8());
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0;
}

QList<QSslCertificate> PostfixServer::certificate() const { return QSslCertificate::fromPath(path("cert.pem")); }

QByteArray PostfixServer::log() const
{
    QFile file(path("log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no log");
}

QList<QByteArray> PostfixServer::mails() const
{
    QList<QByteArray> all;
    const QFileInfoList files = QDir(path("mail/new")).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly)) all.append(file.readAll().replace('\n', "\r\n"));
    }
    return all;
}

void PostfixServer::forgetMails()
{
    const QFileInfoList files = QDir(path("mail/new")).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files)
        QFile::remove(info.filePath());
}

QList<QByteArray> PostfixServer::waitForMails(const QByteArray &text, int count) const
{
    QList<QByteArray> found;
    (void)QTest::qWaitFor(
        [&] {
            found = mails();
            found.removeIf([&](const QByteArray &mail) { return !mail.contains(text); });
            return found.size() >= count;
        },
        10000);
    return found;
}

} // namespace postbench
