// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `send --mx`: delivers to each recipient's domain through its own mail exchangers.
#pragma once

#include "commandcontext.h"
#include "mxlookup.h"
#include "sendmail.h"

namespace postbench {

class SendByMx
{
public:
    // `port`: 25, but for tests.
    SendByMx(const CommandContext &context, quint16 port) : m_context(context), m_port(port) {}

    // Another name server than the system's.
    void setNameServer(const QHostAddress &address, quint16 port);
    // One sending a domain, exchanger by exchanger until one answers. The worst exit code.
    int run(const SendRequest &request);

private:
    int sendTo(const QString &domain, SendRequest request);
    MxAnswer lookUp(const QString &domain);

    CommandContext m_context;
    quint16 m_port;
    QHostAddress m_nameServer;
    quint16 m_nameServerPort = 53;
};

// "ADDR" or "ADDR:PORT" of --dns.
OrUsageError<std::pair<QHostAddress, quint16>> nameServerOf(const QString &text);

} // namespace postbench
