// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Bounces of large providers that have formats of their own.
#include "bouncereaderfamilies.h"

namespace postbench {

namespace {

constexpr BounceShape shapes[] = {
    {"Gmail",
     uR"~(This is an automatically generated Delivery Status Notification|Google tried to deliver your message|The error that the other server returned)~",
     uR"~(following recipient|permanently|recipient failed|temporarily|THIS IS A WARNING)~", nullptr,
     uR"~(^\s{1,10}<?([^\s<>@]+@[^\s<>]+)>?\s*$)~"},
    {"Gmail",
     uR"~(Your message wasn't delivered to|There was a (?:temporary )?problem delivering your message to|Message blocked|\*\* (?:Address not found|Message not delivered|Delivery incomplete|Message blocked))~",
     nullptr, nullptr,
     uR"~((?:wasn't delivered to|message to|delivered to) <?([^\s<>@]+@[^\s<>]+?)>?[.]? ?(?:has been|because|$))~"},
    {"Yahoo", uR"~(^Sorry, we were unable to deliver your message to the following address)~", uR"~(following address)~", nullptr,
     uR"~(^\s*<?([^\s<>@]+@[^\s<>]+?)>?:?\s*$)~"},
    {"AOL",
     uR"~(^Your mail to the following recipients could not be delivered|were not delivered|is not accepting mail from this sender)~",
     uR"~(following recipients)~", nullptr, uR"~(^\s*<?([^\s<>@]+@[^\s<>]+?)>?\s*$)~"},
    {"Mail.ru", uR"~(mail\.ru|It could not be delivered to the following recipient)~",
     uR"~(could not be delivered|following address)~", nullptr, uR"~(^\s*<?([^\s<>@:]+@[^\s<>:]+?)>?:?\s*$)~"},
    {"Amazon SES", uR"~(An error occurred while trying to deliver the mail to the following recipients)~",
     uR"~(following recipients)~", nullptr, uR"~(^\s*<?([^\s<>@]+@[^\s<>]+?)>?:?\s*$)~"},
    {"GMX", uR"~(^This message was created automatically by (?:the )?mail delivery software|automatisch erzeugt)~",
     uR"~(failed|following address|Adresse)~", nullptr, uR"~(^"?<?([^\s<>@"]+@[^\s<>"]+?)>?"?:?\s*$)~"},
    {"Facebook", uR"~(facebook)~", nullptr, nullptr, uR"~(^\s*<?([^\s<>@]+@[^\s<>]+?)>?:?\s*$)~"},
};

} // namespace

std::span<const BounceShape> providerShapes() { return shapes; }

} // namespace postbench
