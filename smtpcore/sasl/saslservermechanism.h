// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One SASL mechanism in progress on the server's side, for the test receiver.
#pragma once

#include "saslmechanism.h"

namespace postbench {

// What the receiver knows of its one user. Empty user: every name and password is accepted where the mechanism
// lets a server check nothing (PLAIN, LOGIN, XOAUTH2, OAUTHBEARER, ANONYMOUS, EXTERNAL); the others are not offered.
// With a user nobody comes in without a proof: no ANONYMOUS, and EXTERNAL for a certified client alone.
struct ServerCredentials {
    QString user;
    QString password;             // also the token
    QByteArray nonce;             // server nonce, salt and CRAM challenge are made from it: printable, no comma
    QByteArray salt;              // of SCRAM; empty: made from the nonce
    QByteArray endPointBinding;   // of the server's own certificate; empty without TLS or where no -PLUS is offered
    QByteArray hostName;          // in the CRAM-MD5 challenge
    bool clientCertified = false; // TLS brought a client certificate that an authority of the server's vouches for
};

class SaslServerMechanism
{
public:
    // Accepted, Refused and Malformed end the exchange: what comes after them is Malformed.
    struct Step {
        enum class Kind { Challenge, Accepted, Refused, Malformed } kind = Kind::Malformed;
        QByteArray challenge; // raw; SCRAM sends its final message in a challenge of its own before Accepted
        QString user;         // whom it accepted
        bool operator==(const Step &) const = default;
    };
    // nullopt for an unknown name and for a mechanism that these credentials cannot serve.
    static std::optional<SaslServerMechanism> make(QByteArrayView name, const ServerCredentials &credentials);
    // `initial`: the initial response (raw) or nullopt when the client sent none.
    Step start(const std::optional<QByteArray> &initial);
    Step answer(QByteArrayView response);

    SaslServerMechanism(const SaslServerMechanism &);
    SaslServerMechanism(SaslServerMechanism &&) noexcept;
    SaslServerMechanism &operator=(SaslServerMechanism) noexcept;
    ~SaslServerMechanism();

private:
    struct State;
    explicit SaslServerMechanism(std::unique_ptr<State>);
    std::unique_ptr<State> m_state;
};

} // namespace postbench
