// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench send`: one mail with its transcript, or many with a summary.

#include "cli.h"
#include "commandcontext.h"
#include "sendbymx.h"
#include "senddelivery.h"
#include "sendmessage.h"
#include "sendone.h"
#include "sendserver.h"
#include "sendseveral.h"

namespace postbench {

namespace {

OrUsageError<SendPlan> planOf(const ParsedOptions &options)
{
    if (options.has("dns") && !options.has("mx"))
        return std::unexpected(UsageError{64, Cli::tr("--dns is the name server for --mx; give that too.")});
    auto server = serverOf(options);
    if (!server) return std::unexpected(server.error());
    auto message = messageOf(options, server->usualFrom);
    if (!message) return std::unexpected(message.error());
    const auto count = options.number("count", 1, 100'000'000);
    if (!count) return std::unexpected(count.error());
    const auto connections = options.number("connections", 1, 1000);
    if (!connections) return std::unexpected(connections.error());
    SendPlan plan;
    SendRequest &request = plan.request;
    request.draft = std::move(message->draft);
    request.raw = std::move(message->raw);
    request.envelope = std::move(message->envelope);
    request.session = std::move(server->settings.session);
    request.link = std::move(server->settings.link);
    if (const auto delivery = deliveryOf(options)) request.session.stopAfter = delivery->stopAfter;
    plan.count = int(count->value_or(1));
    plan.connections = int(connections->value_or(1));
    return plan;
}

int runByMx(const CommandContext &context, const SendPlan &plan)
{
    if (plan.count > 1) return context.fail({64, Cli::tr("--mx sends one mail; leave --count out.")});
    // A port of its own is for tests: nobody but root may listen on 25.
    bool isPort = false;
    const int port = qEnvironmentVariableIntValue("POSTBENCH_MX_PORT", &isPort);
    SendByMx byMx(context, isPort && port > 0 && port < 65536 ? quint16(port) : quint16(25));
    if (context.options.has("dns")) {
        const auto server = nameServerOf(context.options.value("dns"));
        if (!server) return context.fail(server.error());
        byMx.setNameServer(server->first, server->second);
    }
    return byMx.run(plan.request);
}

} // namespace

int runSend(const CommandContext &context)
{
    const auto plan = planOf(context.options);
    if (!plan) return context.fail(plan.error());
    if (context.options.has("mx")) return runByMx(context, *plan);
    if (plan->count > 1) {
        SendSeveral several(context);
        return several.run(*plan);
    }
    SendOne one(context);
    return one.run(plan->request);
}

} // namespace postbench
