// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Who a mail is from and to on the wire, and what is asked of its delivery.
#pragma once

#include "mailbox.h"

#include <QDateTime>
#include <QFlags>
#include <QList>

#include <optional>

namespace postbench {

// NOTIFY of RFC 3461 section 4.1. None of them set: the parameter is not sent.
enum class DsnNotify { Never = 1, Success = 2, Failure = 4, Delay = 8 };
Q_DECLARE_FLAGS(DsnNotifyFlags, DsnNotify)
Q_DECLARE_OPERATORS_FOR_FLAGS(DsnNotifyFlags)

enum class DsnReturn { Unset, Full, Headers }; // RET of RFC 3461 section 4.3

struct EnvelopeRecipient {
    Mailbox mailbox;
    DsnNotifyFlags notify;
    QByteArray originalRecipient; // ORCPT, "rfc822;addr" before xtext; empty: not sent
    bool operator==(const EnvelopeRecipient &) const = default;
};

struct DeliverBy { // RFC 2852
    qint64 seconds = 0;
    bool returnWhenLate = true; // R, else N(otify)
    bool trace = false;
    bool operator==(const DeliverBy &) const = default;
};

struct Envelope {
    std::optional<Mailbox> from; // nullopt: the null reverse-path <>
    QList<EnvelopeRecipient> recipients;
    DsnReturn dsnReturn = DsnReturn::Unset;
    QByteArray envelopeId;                // ENVID before xtext
    bool requireTls = false;              // RFC 8689
    std::optional<DeliverBy> deliverBy;   // RFC 2852
    std::optional<qint64> holdForSeconds; // HOLDFOR, RFC 4865
    std::optional<QDateTime> holdUntil;   // HOLDUNTIL, UTC
    std::optional<int> priority;          // MT-PRIORITY -9..9, RFC 6710
    bool operator==(const Envelope &) const = default;
};

} // namespace postbench
