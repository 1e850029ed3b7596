// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One SASL mechanism in progress on the client's side, as a copyable value (RFC 4422).
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <expected>
#include <memory>
#include <optional>

namespace postbench {

enum class SaslFault {
    UnknownMechanism,
    BadCharacter,         // SASLprep (RFC 4013) refuses the user or the password
    BadChallenge,         // the server's message breaks the mechanism's grammar
    NonceMismatch,        // SCRAM: the server's nonce does not begin with ours
    IterationsOutOfRange, // SCRAM: fewer than 4096 (RFC 7677; SHA-1 accepts 4096 too) or over 100,000
    ServerSignatureWrong, // SCRAM: the server does not know the password
    ServerRefused,        // SCRAM e=..., OAUTHBEARER error document; detail in the reply that follows
    NoChannelBinding,     // -PLUS asked for without TLS
    TooManyChallenges,
};

struct Credentials {
    QString user;
    QString secret;          // password, or token for XOAUTH2 and OAUTHBEARER; ANONYMOUS: trace text in user
    QString authorisationId; // authzid, mostly empty
    QByteArray host;         // OAUTHBEARER host=, port=
    quint16 port = 0;
    QByteArray nonce;           // printable, no comma, 24 octets of the caller's randomness; tests give fixed ones
    QByteArray endPointBinding; // tls-server-end-point data (RFC 5929 section 4.1); empty without TLS
};

class SaslMechanism
{
public:
    // `name` upper case as in EHLO: PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256 SCRAM-SHA-1-PLUS SCRAM-SHA-256-PLUS
    // XOAUTH2 OAUTHBEARER EXTERNAL ANONYMOUS.
    static std::expected<SaslMechanism, SaslFault> make(QByteArrayView name, const Credentials &credentials);
    static QList<QByteArray> known(); // strongest first

    QByteArray name() const;
    // The initial response, raw (not base64), "" is an empty one; nullopt: the server speaks first.
    std::optional<QByteArray> start();
    // The raw answer to a raw challenge.
    std::expected<QByteArray, SaslFault> answer(QByteArrayView challenge);
    // After the server's 235: SCRAM only agrees once the server's signature was right.
    bool mayAcceptSuccess() const;

    SaslMechanism(const SaslMechanism &);
    SaslMechanism(SaslMechanism &&) noexcept;
    SaslMechanism &operator=(SaslMechanism) noexcept;
    ~SaslMechanism();

private:
    struct State; // a variant of the mechanisms' classes, one file pair each
    explicit SaslMechanism(std::unique_ptr<State>);
    std::unique_ptr<State> m_state;
};

} // namespace postbench
