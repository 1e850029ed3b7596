// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One connection to the receiver: a link in the server's role, and where its mails are stored.
#pragma once

#include "link.h"
#include "maildir.h"
#include "receiver.h"

#include <QObject>

#include <optional>

namespace postbench {

class ReceiverGuest : public QObject
{
    Q_OBJECT
public:
    ReceiverGuest(ReceiverOptions options, const TlsSettings &tls, const std::optional<Maildir> &maildir, QObject *parent);

    void adopt(qintptr descriptor);
    void dismiss(); // ends the session politely

signals:
    void mailReceived(const postbench::ReceivedMail &mail, const QList<postbench::TranscriptLine> &transcript);
    void sessionEnded(const QByteArray &peer, const QList<postbench::TranscriptLine> &transcript, const postbench::SessionEnd &end);
    void left(); // the connection is gone

private:
    void begin(const Envelope &envelope, const QByteArray &heloName, const QString &user);
    void append(const QByteArray &bytes);
    void keep();
    void drop();
    QList<TranscriptLine> newLines();

    Link *m_link;
    TlsSettings m_tls;
    std::optional<Maildir> m_maildir;
    std::optional<MaildirMail> m_file;
    ReceivedMail m_mail;
    SessionEnd m_end;
    qsizetype m_toldLines = 0;
    bool m_encrypted = false;
};

} // namespace postbench
