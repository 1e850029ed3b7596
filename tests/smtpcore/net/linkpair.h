// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Two links with scripted engines that speak to each other over a loopback connection.
#pragma once

#include "link.h"
#include "scriptedengine.h"

#include <QTcpServer>
#include <QTest>

namespace postbench {

class LinkPair
{
public:
    class Door : public QTcpServer
    {
    public:
        qintptr descriptor = -1;

    protected:
        void incomingConnection(qintptr accepted) override { descriptor = accepted; }
    };

    std::shared_ptr<EngineLog> clientLog = std::make_shared<EngineLog>();
    std::shared_ptr<EngineLog> serverLog = std::make_shared<EngineLog>();
    std::unique_ptr<Link> client = std::make_unique<Link>(Engine::of(ScriptedEngine(clientLog)));
    std::unique_ptr<Link> server = std::make_unique<Link>(Engine::of(ScriptedEngine(serverLog)));
    LinkOptions options; // the client's; host localhost unless named
    TlsSettings serverTls;

    bool connectUp()
    {
        if (!m_door.listen(QHostAddress::LocalHost)) return false;
        if (options.endpoint.host.isEmpty()) options.endpoint.host = QStringLiteral("127.0.0.1");
        if (options.tls.verifyName.isEmpty()) options.tls.verifyName = QStringLiteral("localhost");
        options.endpoint.port = m_door.serverPort();
        client->open(options);
        if (!QTest::qWaitFor([&] { return m_door.descriptor >= 0; })) return false;
        server->adopt(m_door.descriptor, serverTls);
        return QTest::qWaitFor([&] { return !serverLog->events.empty() && !clientLog->events.empty(); });
    }

    // Both sides begin TLS as soon as they are connected.
    static std::vector<SmtpAction> encryptAtOnce(const SmtpEvent &event)
    {
        if (std::holds_alternative<event::Connected>(event)) return {action::StartTls{}};
        return {};
    }

private:
    Door m_door;
};

} // namespace postbench
