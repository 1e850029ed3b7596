// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Feeds the server engine anything, cut anywhere, with events in between: it must keep its promises, and where it was cut
// must not matter. Input: a byte of options, a byte that picks a fault, a byte that decides the cuts, then what the client
// says, where 0xFE and a byte stand for an event.
#include "receiverwatch.h"

#include <QtCrypto>

#include <cstdio>
#include <cstdlib>

using namespace postbench;

namespace {

void insist(bool kept, const char *promise)
{
    if (kept) return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

ReceiverOptions optionsOf(quint8 flags)
{
    ReceiverOptions options;
    options.nonce = "0123456789abcdefghijklmn";
    options.tlsPossible = flags & 1;
    options.implicitTls = (flags & 3) == 3;
    if (flags & 4) options.user = QStringLiteral("tim");
    options.password = QStringLiteral("tanstaaf");
    options.requireAuth = flags & 8;
    options.maxMessageSize = flags & 16 ? 64 : 0;
    options.maxRecipients = options.maxMails = flags & 32 ? 2 : 0;
    if (flags & 64) options.hidden = {"CHUNKING", "SMTPUTF8", "VRFY", "ENHANCEDSTATUSCODES", "AUTH=PLAIN"};
    options.endPointBinding = "binding";
    return options;
}

// A third of the inputs or so has a fault.
void addFault(ReceiverOptions &options, quint8 pick)
{
    if (pick < 170) return;
    const int number = pick - 170; // 0..85: 11 stages times 7 kinds, and some again
    options.faults.append({static_cast<SmtpStage>(number % 11), static_cast<ReceiverFault::Kind>(number / 11 % 7), 0});
}

void happen(ReceiverWatch &watch, quint8 what)
{
    switch (what) {
    case 0: return watch.give(event::TimedOut{});
    case 1: return watch.give(event::Closed{CloseReason::Reset, {}});
    case 2: return watch.give(event::Cancelled{});
    case 3: return watch.give(event::Encrypted{});
    case 4: watch.storesByItself = false; return;
    case 5:
        if (watch.storeWanted) watch.answerStore(true);
        return;
    case 6: watch.storeSucceeds = !watch.storeSucceeds; return;
    default: // an answer of the store; to nobody's question where none was asked
        if (watch.storeWanted) return watch.answerStore(what % 2 == 0);
        return watch.give(event::Stored{what % 2 == 0});
    }
}

void finish(ReceiverWatch &watch)
{
    watch.give(event::TimedOut{});
    watch.give(event::Closed{});
    watch.give(event::TimedOut{});
    insist(watch.broken.isEmpty(), watch.broken.constData());
    insist(watch.ended.has_value(), "each session ends");
}

} // namespace

// QCA's plugin is unloaded before what OpenSSL allocated for it is given back.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions() { return "leak:libcrypto.so\n"; }

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    static const QCA::Initializer qca;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 3) return 0;
    ReceiverOptions options = optionsOf(data[0]);
    addFault(options, data[1]);
    const QByteArray script(reinterpret_cast<const char *>(data) + 3, static_cast<qsizetype>(size - 3));
    ReceiverWatch watch(options);
    watch.connect();
    quint32 dice = data[2];
    bool onlySaid = true;
    for (qsizetype at = 0; at < script.size();) {
        if (static_cast<quint8>(script[at]) == 0xFE && at + 1 < script.size()) {
            happen(watch, static_cast<quint8>(script[at + 1]));
            onlySaid = false;
            at += 2;
            continue;
        }
        dice = dice * 1664525 + 1013904223;
        qsizetype end = std::min<qsizetype>(script.size(), at + 1 + (dice >> 16) % (1 + data[2]));
        const qsizetype next = script.indexOf('\xFE', at + 1);
        end = next < 0 ? end : std::min(end, next);
        watch.send(script.sliced(at, end - at));
        at = end;
    }
    const bool hasSlow = !options.faults.isEmpty() && options.faults[0].kind == ReceiverFault::Kind::Slow;
    if (onlySaid && !options.tlsPossible && !hasSlow) { // an injection behind STARTTLS depends on the cut, and may
        ReceiverWatch whole(options);
        whole.connect();
        whole.send(script);
        insist(whole.written == watch.written, "it does not matter for replies where the octets are cut");
        insist(whole.mails.size() == watch.mails.size(), "it does not matter for mails where the octets are cut");
        for (qsizetype i = 0; i < whole.mails.size(); ++i)
            insist(whole.mails[i].bytes == watch.mails[i].bytes, "it does not matter for a mail where the octets are cut");
        insist(whole.secrets == watch.secrets, "it does not matter for secrets where the octets are cut");
        finish(whole);
    }
    finish(watch);
    return 0;
}
