// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What may happen to an SMTP engine, client or server. Past tense: it has happened.
#pragma once

#include "envelope.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace postbench {

// What a TLS handshake agreed on.
struct TlsFacts {
    QByteArray protocol;         // "TLSv1.3"
    QByteArray cipher;           // "TLS_AES_256_GCM_SHA384"
    QList<QByteArray> peerChain; // DER, the peer's own certificate first
    QByteArray endPointBinding;  // tls-server-end-point data of the server's certificate
    bool verified = false;       // the chain and the name were checked and good
};

enum class BodyKind { SevenBit, EightBit, Binary };

// Why a connection is no more. `detail` is the operating system's or TLS library's own word, for the curious.
enum class CloseReason {
    ByPeer, // orderly end
    Reset,
    HostUnknown,
    ConnectRefused,
    ConnectTimeout,
    NetworkUnreachable,
    ProxyFailed,  // cannot reach, or refused by, the proxy
    TlsHandshake, // no common version or cipher, or rubbish
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongHost,
    CertificateSelfSigned,
    CertificateUnknownIssuer,
    CertificateOther,
    ClientCertificateRefused,
    LocalError, // a file, a port or a certificate of our own
};

namespace event {
struct Connected {
    QByteArray peer;
    bool encrypted = false;
}; // peer: "127.0.0.1:2525"
struct Received {
    QByteArray bytes;
};
struct Encrypted {
    TlsFacts facts;
}; // answers action::StartTls
struct Closed {
    CloseReason reason = CloseReason::ByPeer;
    QString detail;
};
struct TimedOut {
}; // the last action::Deadline passed
struct Cancelled {
}; // the person's wish: end soon and politely
// Client only
struct NextMail {
    Envelope envelope;
}; // one more mail on this connection; queued
struct NoMoreMail {
}; // QUIT after the queued ones
struct MessageReady {
    qint64 size = 0;
    BodyKind kind = BodyKind::SevenBit;
    bool utf8Headers = false;
    bool wantsExactBytes = false;
};
struct MessageImpossible {
    QByteArray why;
}; // cannot be built for what this server offers; why: a MessageFault name
struct BodyChunk {
    QByteArray bytes;
    bool last = false;
}; // answers action::WantBody
struct SecretGiven {
    std::optional<QString> secret;
}; // answers action::WantSecret; nullopt: declined
// Server only
struct Stored {
    bool ok = true;
}; // answers action::StoreEnd
} // namespace event

using SmtpEvent = std::variant<event::Connected, event::Received, event::Encrypted, event::Closed, event::TimedOut,
                               event::Cancelled, event::NextMail, event::NoMoreMail, event::MessageReady, event::MessageImpossible,
                               event::BodyChunk, event::SecretGiven, event::Stored>;

} // namespace postbench
