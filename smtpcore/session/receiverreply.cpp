// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Writes replies, and words those that are wrong on purpose.
#include "receiverreply.h"

namespace postbench {

namespace {

// The codes that RFC 5321 section 4.3.2, RFC 3207 and RFC 4954 name for a stage, as far as they do.
int usualCode(SmtpStage stage, bool permanent)
{
    switch (stage) {
    case SmtpStage::Connect:
    case SmtpStage::Greeting: return permanent ? 554 : 450;
    case SmtpStage::Tls: return permanent ? 554 : 454;
    case SmtpStage::Auth: return permanent ? 535 : 454;
    case SmtpStage::Rcpt: return permanent ? 550 : 450;
    case SmtpStage::Data:
    case SmtpStage::Body:
    case SmtpStage::Dot: return permanent ? 554 : 451;
    case SmtpStage::Ehlo:
    case SmtpStage::Mail:
    case SmtpStage::Quit: break;
    }
    return permanent ? 550 : 451;
}

// The enhanced code that fits the stage best; "x" is the reply's first digit.
QByteArray enhancedFor(SmtpStage stage, int code)
{
    const QByteArray digit = QByteArray::number(code / 100);
    switch (stage) {
    case SmtpStage::Connect:
    case SmtpStage::Greeting:
    case SmtpStage::Ehlo: return {}; // RFC 2034 section 4
    case SmtpStage::Tls: return digit + ".7.0";
    case SmtpStage::Auth: return digit + (code == 535 ? ".7.8" : ".7.0");
    case SmtpStage::Mail: return digit + ".1.0";
    case SmtpStage::Rcpt: return digit + (code == 550 ? ".1.1" : code == 452 ? ".5.3" : ".2.0");
    case SmtpStage::Body:
    case SmtpStage::Dot: return digit + (code == 552 ? ".3.4" : ".6.0");
    case SmtpStage::Data:
    case SmtpStage::Quit: break;
    }
    return digit + ".3.0";
}

} // namespace

void ReceiverReply::appendTo(QByteArray &wire, bool withEnhanced) const
{
    if (code == 0) {
        wire.append(lines.first()).append("\r\n");
        return;
    }
    const QByteArray number = QByteArray::number(code);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        wire.append(number).append(i + 1 == lines.size() ? ' ' : '-');
        if (withEnhanced && !enhanced.isEmpty()) wire.append(enhanced).append(' ');
        wire.append(lines[i]).append("\r\n");
    }
}

ReceiverReply ReceiverReply::ofFault(const ReceiverFault &fault)
{
    using Kind = ReceiverFault::Kind;
    if (fault.kind == Kind::Garbage) return {0, {}, "this line is no SMTP reply"};
    if (fault.kind == Kind::ServiceClosing)
        return {421, enhancedFor(fault.stage, 421), "Service closing, as asked for by a fault of this test receiver"};
    const bool permanent = fault.kind == Kind::Permanent;
    const int code = fault.argument ? fault.argument : usualCode(fault.stage, permanent);
    return {code, enhancedFor(fault.stage, code),
            permanent ? "Refused for good, as asked for by a fault of this test receiver"
                      : "Refused for now, as asked for by a fault of this test receiver"};
}

} // namespace postbench
