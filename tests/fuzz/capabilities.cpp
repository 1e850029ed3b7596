// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Any EHLO reply into Capabilities, and the same bytes as an address, a command and xtext.
#include "capabilities.h"
#include "command.h"
#include "mailbox.h"
#include "xtext.h"

#include <cstdlib>

using namespace postbench;

namespace {

void must(bool held)
{
    if (!held) std::abort();
}

void checkCapabilities(const QByteArray &bytes)
{
    const Capabilities capabilities = Capabilities::fromEhloReply(Reply{250, bytes.split('\n')});
    must(capabilities.isExtended());
    for (const Capability &capability : capabilities.all()) {
        must(!capability.keyword.isEmpty() && capability.keyword == capability.keyword.toUpper());
        must(capabilities.has(capability.keyword.toLower()));
        must(capabilities.parameters(capability.keyword).size() >= capability.parameters.size());
        for (const QByteArray &parameter : capability.parameters)
            must(!parameter.isEmpty() && !parameter.contains(' ') && !parameter.contains('\0'));
    }
    must(capabilities.maxMessageSize().value_or(1) > 0);
    must(capabilities.mailMax().value_or(1) > 0);
    must(capabilities.rcptMax().value_or(1) > 0);
    must(capabilities.rcptDomainMax().value_or(1) > 0);
    must(capabilities.deliverByMinimum().value_or(0) >= 0);
    must(capabilities.futureReleaseMaxSeconds().value_or(0) >= 0);
    must(capabilities.authMechanisms().size() <= capabilities.parameters("AUTH").size());
}

// What is a mailbox goes on the wire in one command of RFC 5321's length, and reads back as itself.
void checkMailbox(const QByteArray &bytes)
{
    const auto mailbox = Mailbox::parse(QString::fromUtf8(bytes));
    if (!mailbox) return;
    must(mailbox == Mailbox::parse(mailbox->toString()));
    for (const bool asUtf8 : {false, true}) {
        const QByteArray wire = mailbox->toWire(asUtf8);
        must(Command::make("RCPT TO:<" + wire + ">", 512).has_value());
        must(wire.size() + 2 <= 256);
        must(Mailbox::parse(QString::fromUtf8(wire)).has_value());
    }
    must(mailbox->domain().startsWith(u'[') == mailbox->asciiDomain().isEmpty());
}

void checkCommandAndXtext(const QByteArray &bytes)
{
    const auto command = Command::make(bytes);
    must(!command || (command->bytes().indexOf('\r') == bytes.size() && command->bytes().count('\n') == 1));
    must(fromXtext(toXtext(bytes)) == bytes);
    const auto plain = fromXtext(bytes);
    must(!plain || toXtext(*plain).size() <= bytes.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes = QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    checkCapabilities(bytes);
    checkMailbox(bytes);
    checkCommandAndXtext(bytes);
    return 0;
}
