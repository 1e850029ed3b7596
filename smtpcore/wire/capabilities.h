// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a server offered in its EHLO reply, as a value (RFC 5321 section 4.1.1.1).
#pragma once

#include "reply.h"

#include <QByteArrayView>

namespace postbench {

// One line of the EHLO reply: "SIZE 10240000" -> {SIZE, {10240000}}. Old "AUTH=LOGIN" counts as AUTH.
struct Capability {
    QByteArray keyword; // upper case
    QList<QByteArray> parameters;
    bool operator==(const Capability &) const = default;
};

class Capabilities
{
public:
    Capabilities() = default;
    // Takes what comes: unknown keywords are kept, malformed and empty lines are passed over.
    static Capabilities fromEhloReply(const Reply &reply);

    QByteArray domain() const { return m_domain; } // the server's name: first word of the first line
    const QList<Capability> &all() const { return m_all; }
    bool has(QByteArrayView keyword) const; // case does not matter
    // Parameters of a keyword; empty where it is not offered. Several lines of one keyword are joined.
    QList<QByteArray> parameters(QByteArrayView keyword) const;

    bool isExtended() const { return m_extended; } // false after HELO
    std::optional<qint64> maxMessageSize() const;  // octets; SIZE without number or 0: no fixed limit -> nullopt
    QList<QByteArray> authMechanisms() const;      // upper case, in the server's order, without doubles
    std::optional<int> mailMax() const;            // LIMITS (RFC 9422)
    std::optional<int> rcptMax() const;
    std::optional<int> rcptDomainMax() const;
    std::optional<int> deliverByMinimum() const;           // seconds (RFC 2852 section 3)
    std::optional<qint64> futureReleaseMaxSeconds() const; // RFC 4865 section 4

    bool operator==(const Capabilities &) const = default;

private:
    QByteArray m_domain;
    QList<Capability> m_all;
    bool m_extended = false;
};

} // namespace postbench
