// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Writes mails into a Maildir: tmp first, safe on disk, then new.
#include "maildir.h"

#include <QDateTime>
#include <QDir>
#include <QSysInfo>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postbench {

namespace {

constexpr const char *parts[] = {"/tmp", "/new", "/cur"};

// Seconds, then what no other delivery on this host can have at once, then the host, without the two letters that mean something in a Maildir.
QByteArray uniqueName()
{
    static std::atomic<quint64> counter{0};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QByteArray host = QSysInfo::machineHostName().toUtf8();
    host.replace('/', "\\057").replace(':', "\\072");
    return QByteArray::number(now / 1000) + ".M" + QByteArray::number(now % 1000 * 1000) + 'P'
        + QByteArray::number(qint64(::getpid())) + 'Q' + QByteArray::number(++counter) + '.'
        + (host.isEmpty() ? QByteArray("localhost") : host);
}

bool syncFolder(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

std::optional<Maildir> Maildir::open(const QString &folder, QString *error)
{
    const QString path = QDir(folder).absolutePath();
    const QByteArray encoded = QFile::encodeName(path);
    const auto fail = [&](const QString &why) {
        *error = path + QStringLiteral(": ") + why;
        return std::nullopt;
    };
    const bool complete = QDir(path + QStringLiteral("/new")).exists() && QDir(path + QStringLiteral("/cur")).exists();
    if (!complete && QDir(path).exists() && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(QStringLiteral("not empty and not a Maildir"));
    if (!QDir().mkpath(path)) return fail(QString::fromLocal8Bit(std::strerror(errno)));
    for (const char *part : parts)
        if (::mkdir((encoded + part).constData(), 0700) != 0 && errno != EEXIST)
            return fail(QString::fromLocal8Bit(std::strerror(errno)));
    if (::access((encoded + "/tmp").constData(), W_OK | X_OK) != 0 || ::access((encoded + "/new").constData(), W_OK | X_OK) != 0)
        return fail(QString::fromLocal8Bit(std::strerror(errno)));
    return Maildir(path);
}

MaildirMail::MaildirMail(const Maildir &maildir) : m_name(uniqueName()), m_folder(QFile::encodeName(maildir.folder()))
{
    m_descriptor = ::open((m_folder + "/tmp/" + m_name).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    m_good = m_descriptor >= 0;
}

MaildirMail::~MaildirMail()
{
    if (m_descriptor < 0) return;
    ::close(m_descriptor);
    ::unlink((m_folder + "/tmp/" + m_name).constData());
}

bool MaildirMail::write(QByteArrayView bytes)
{
    while (m_good && !bytes.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR) continue;
        m_good = written > 0;
        if (m_good) {
            m_size += written;
            bytes = bytes.sliced(written);
        }
    }
    return m_good;
}

std::optional<QString> MaildirMail::keep()
{
    const QByteArray from = m_folder + "/tmp/" + m_name;
    const QByteArray to = m_folder + "/new/" + m_name;
    if (!m_good || ::fsync(m_descriptor) != 0) return std::nullopt;
    // link() never replaces a file that is there already; not every file system has it.
    if (::link(from.constData(), to.constData()) == 0)
        ::unlink(from.constData());
    else if (errno == EEXIST || ::rename(from.constData(), to.constData()) != 0)
        return std::nullopt;
    ::close(m_descriptor);
    m_descriptor = -1;
    if (!syncFolder(m_folder + "/new")) return std::nullopt;
    return QFile::decodeName(to);
}

} // namespace postbench
