// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The one link between an engine and a socket, in the client's or the server's role.
#pragma once

#include "engine.h"
#include "linkoptions.h"
#include "transcript.h"

#include <QObject>

#include <memory>

namespace postbench {

// Pumps events into the engine and carries out its actions: socket, TLS, timer. What only the owner can do (build the message,
// give body octets, tell a secret, store a mail) goes out as a signal of the action and comes back through give().
// Nothing of the owner is called from inside give() or open(): signals come from the event loop or from pump(), which queues re-entered events.
class Link : public QObject
{
    Q_OBJECT
public:
    explicit Link(std::unique_ptr<Engine> engine, QObject *parent = nullptr);
    ~Link() override;

    // Client role: looks the name up, races the addresses (RFC 8305: the second 250 ms after the first is silent) and starts the engine.
    void open(const LinkOptions &options);
    // Server role: takes over an accepted descriptor. tls.ownChain and ownKey are for StartTls.
    void adopt(qintptr descriptor, const TlsSettings &tls);
    // Hands in an event: NextMail, NoMoreMail, MessageReady, MessageImpossible, BodyChunk, SecretGiven, Stored, Cancelled.
    void give(SmtpEvent event);

    SmtpStage stage() const;
    QByteArray peer() const; // "127.0.0.1:2525", "[::1]:2525"; empty before there is one
    // Off for 10,000-mail runs that nobody watches. On by default.
    void setTranscriptEnabled(bool on);
    // Octets of each body that the transcript keeps (1 MiB by default); before open() or adopt().
    void setTranscriptKeptBody(qint64 octets);
    const Transcript &transcript() const;

signals:
    void stageChanged(postbench::SmtpStage stage);
    void transcriptGrew(); // once per pump at most: read transcript().lines() from where you were
    void messageWanted(const postbench::Capabilities &capabilities);
    void bodyWanted(qsizetype max); // only while little is queued: memory does not grow with the message
    void secretWanted(const QByteArray &mechanism);
    void encrypted(const postbench::TlsFacts &facts);
    void bodyProgress(qint64 sent); // message octets handed to the socket and gone from its queue, for a progress bar
    void finished(const postbench::Outcome &outcome); // once per mail
    void ended(const postbench::SessionEnd &end);     // once
    void disconnected();                              // once, when the connection is gone; may follow ended
    // Server role
    void storeBegun(const postbench::Envelope &envelope, const QByteArray &heloName, const QString &user);
    void storeBytes(const QByteArray &bytes);
    void storeEnded();
    void storeDropped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postbench
