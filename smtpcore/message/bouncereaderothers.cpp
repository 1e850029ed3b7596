// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Bounces of Courier, Domino and the many others whose wording is known.
#include "bouncereaderfamilies.h"

namespace postbench {

namespace {

constexpr BounceShape shapes[] = {
    {"Courier", uR"~(^This is a delivery status notification from|UNDELIVERABLE MAIL$|^ *UNDELIVERABLE MAIL)~",
     uR"~(following addresses)~", nullptr, uR"~(^<?([^\s<>@]+@[^\s<>:]+)>?:\s*$)~"},
    {"Domino", uR"~(was not delivered to:|wurde nicht zugestellt an|was not delivered to)~", uR"~(not delivered to|zugestellt an)~",
     nullptr, uR"~(^\s*(?:.{0,60}<)?([^\s<>@/]+@[^\s<>]+?)>?\s*$)~"},
    {"MailEnable", uR"~(MailEnable|^Message could not be delivered to some recipients)~", uR"~(recipient)~", nullptr,
     uR"~((?:Recipient:|\[SMTP:|SMTP:)\s*<?\[?(?:SMTP:)?([^\s<>@;\]]+@[^\s<>;\]]+))~"},
    {"MDaemon", uR"~(MDaemon|The attached message had PERMANENT fatal delivery errors|--> RCPT To:)~", nullptr, nullptr,
     uR"~((?:^\s*|--> RCPT To: ?<|> RCPT To: ?<)([^\s<>@:]+@[^\s<>:]+)>?(?: ?-.*)?\s*$)~"},
    {"IMail", uR"~(IMail|SMTP32|^(?:User mailbox exceeds|undeliverable to|unknown user:|Unknown host:|invalid user))~", nullptr,
     nullptr,
     uR"~(^(?:undeliverable to|unknown user:|unknown host:|invalid user:?|user mailbox exceeds allowed size:|user mailbox[^:]*:|delivery userid failed) *<?([^\s<>@]+@[^\s<>]+))~"},
    {"Sun Messaging Server",
     uR"~(^This report relates to a message you sent|Your message cannot be delivered to the following recipients|Your message was not delivered)~",
     uR"~(relates to|following recipients)~", nullptr, uR"~(^\s*Recipient address: *<?([^\s<>@]+@[^\s<>]+))~"},
    {"GroupWise", uR"~(GroupWise|^The message that you sent was undeliverable to the following)~", uR"~(following)~", nullptr,
     uR"~(^\s{0,12}<?([^\s<>@]+@[^\s<>]+?)>?(?: \(.*\))?\s*$)~"},
    {"InterScan", uR"~(InterScan|Message from InterScan|Unable to deliver)~", nullptr, nullptr,
     uR"~(^\s*(?:<<<[^\n]*|Unable to deliver|RCPT To:|Sent >>> RCPT TO:)\s*<([^\s<>@]+@[^\s<>]+)>)~"},
    {"Apache James", uR"~(JAMES|^RCPT TO:|The message could not be delivered to the following|Error message below)~", nullptr,
     nullptr, uR"~(^\s*RCPT TO:\s*<?([^\s<>@]+@[^\s<>]+?)>?\s*$)~"},
    {"MXLogic", uR"~(^Included is the (?:original|error)|mxl~)~", nullptr, nullptr, uR"~(^\s*<([^\s<>@]+@[^\s<>]+)>:)~"},
    {"Verizon", uR"~(^(?:Error: No valid recipients|Message could not be delivered to mobile)|Error:)~", nullptr, nullptr,
     uR"~(^\s*(?:RCPT TO|To):\s*<?([^\s<>@]+@[^\s<>]+?)>?\s*$)~"},
    {"Barracuda", uR"~(Barracuda|^Your message to:)~", nullptr, nullptr, uR"~(^Your message to:\s*<?([^\s<>@]+@[^\s<>]+?)>?\s*$)~"},
    {"MailMarshal", uR"~(^Your message:)~", uR"~(Could not be delivered|not delivered|because of)~", nullptr,
     uR"~(^\s*<?([^\s<>@]+@[^\s<>]+?)>?\s*$)~"},
    {"McAfee", uR"~(--- The following addresses had delivery problems ---)~", uR"~(delivery problems)~", nullptr,
     uR"~(^\s*<([^\s<>@]+@[^\s<>]+?)>(?:\s.*)?$)~"},
    {"Message labs", uR"~(^A message (?:from|you sent) )~", nullptr, nullptr,
     uR"~((?:to|recipient) <?([^\s<>@]+@[^\s<>]+?)>?,? (?:could not|has been|was not))~"},
    {"SurfControl", uR"~(^Your message could not be sent)~", uR"~(could not be (?:sent|delivered) to)~", nullptr,
     uR"~(^\s*<?([^\s<>@]+@[^\s<>:]+?)>?\s*:?\s*$)~"},
    {"Bigfoot", uR"~(^The message you tried to send|Bigfoot)~", nullptr, nullptr,
     uR"~(^-+ ?Recipient: <?([^\s<>@]+@[^\s<>]+?)>?)~"},
    {"Zoho", uR"~(could not be delivered to one or more|This message was created automatically by mail delivery software)~",
     nullptr, nullptr, uR"~(^\s*\[?<?([^\s<>@\]]+@[^\s<>,\]:]+?)>?[,\]:]\s*.*)~"},
    {"fml", uR"~(fml)~", nullptr, nullptr, uR"~(^<([^\s<>@]+@[^\s<>]+)>)~"},
    {"X5", uR"~(^Unable to deliver message to)~", nullptr, nullptr,
     uR"~(^Unable to deliver message to:? <?([^\s<>@]+@[^\s<>]+?)>?[.:]?\s*$)~"},
    {"VM", uR"~(^(?:Following|The following) (?:address|recipient)(?:\(e?s\)|e?s)? )~", uR"~(^(?:Following|The following) )~",
     nullptr, uR"~(^\s{0,12}(?:To:|Recipient:)?\s*<?([^\s<>@:]+@[^\s<>:]+?)>?:?\s*$)~"},
};

} // namespace

std::span<const BounceShape> otherShapes() { return shapes; }

} // namespace postbench
