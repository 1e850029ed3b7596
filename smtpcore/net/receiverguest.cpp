// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One connection to the receiver: a link in the server's role, and where its mails are stored.
#include "receiverguest.h"

#include <QDateTime>

#include <utility>

namespace postbench {

namespace {
constexpr qint64 keptInTranscript = 16 * 1024; // the store has the whole body
} // namespace

ReceiverGuest::ReceiverGuest(ReceiverOptions options, const TlsSettings &tls, const std::optional<Maildir> &maildir,
                             QObject *parent)
    : QObject(parent), m_link(new Link(Engine::of(ReceiverSession(std::move(options))), this)), m_tls(tls), m_maildir(maildir)
{
    m_link->setTranscriptKeptBody(keptInTranscript);
    connect(m_link, &Link::encrypted, this, [this] { m_encrypted = true; });
    connect(m_link, &Link::storeBegun, this, &ReceiverGuest::begin);
    connect(m_link, &Link::storeBytes, this, &ReceiverGuest::append);
    connect(m_link, &Link::storeEnded, this, &ReceiverGuest::keep);
    connect(m_link, &Link::storeDropped, this, &ReceiverGuest::drop);
    connect(m_link, &Link::ended, this, [this](const SessionEnd &end) { m_end = end; });
    connect(m_link, &Link::disconnected, this, [this] {
        emit sessionEnded(m_link->peer(), m_link->transcript().lines(), m_end);
        emit left();
    });
}

void ReceiverGuest::adopt(qintptr descriptor) { m_link->adopt(descriptor, m_tls); }

void ReceiverGuest::dismiss() { m_link->give(event::Cancelled{}); }

void ReceiverGuest::begin(const Envelope &envelope, const QByteArray &heloName, const QString &user)
{
    m_mail = {};
    m_mail.envelope = envelope;
    m_mail.heloName = heloName;
    m_mail.user = user;
    m_mail.peer = m_link->peer();
    m_mail.encrypted = m_encrypted;
    if (m_maildir) m_file.emplace(*m_maildir);
}

void ReceiverGuest::append(const QByteArray &bytes)
{
    if (m_file)
        m_file->write(bytes); // a failure is remembered until keep()
    else
        m_mail.message.append(bytes);
}

void ReceiverGuest::keep()
{
    bool ok = true;
    m_mail.size = m_mail.message.size();
    if (m_file) {
        const std::optional<QString> path = m_file->keep();
        ok = path.has_value();
        m_mail.filePath = path.value_or(QString());
        m_mail.size = m_file->size();
        m_file.reset();
    }
    m_mail.arrived = QDateTime::currentDateTime();
    m_link->give(event::Stored{ok});
    if (ok) emit mailReceived(m_mail, newLines());
    m_mail = {};
}

void ReceiverGuest::drop()
{
    m_file.reset();
    m_mail = {};
}

// What was said since the last mail, so that many mails on one connection do not copy the whole each time.
QList<TranscriptLine> ReceiverGuest::newLines()
{
    const QList<TranscriptLine> &lines = m_link->transcript().lines();
    return lines.sliced(std::exchange(m_toldLines, lines.size()));
}

} // namespace postbench
