// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Bounces of qmail and of what descends from it.
#include "bouncereaderfamilies.h"

namespace postbench {

namespace {

constexpr BounceShape shapes[] = {
    {"qmail",
     uR"~(^(?:Hi\. )?This is the (?:qmail-send|deliver program|MTA|mail (?:delivery|system)|ezmlm|[\w.\-]+ program at)|^I'm afraid I wasn't able to deliver|^This is a permanent error; I've given up|^I tried to deliver a bounce|qmail-remote|^Unable to deliver message to the following address)~",
     uR"~(addresse?s?\(?e?s?\)?[.:]? *$|given up|didn't work out|^Hi\.|bounced!|following address)~",
     uR"~(^--- (?:Below this line|Enclosed|Undelivered))~", uR"~(^<?((?:"[^"]+"|[^\s<>@]+)@[^\s<>]+)>? ?:? *$)~"},
    {"qmail", uR"~(^(?:Hi\. )?This is the (?:qmail-send|mail))~", nullptr, uR"~(^--- )~", uR"~(^<([^\s<>@]+@[^\s<>]+)>:)~"},
    {"Yahoo", uR"~(^Message from (?:yahoo|[\w.]*yahoo)|MAILER-DAEMON@yahoo|Unable to deliver message to the following address)~",
     nullptr, uR"~(^--- )~", uR"~(^<([^\s<>@]+@[^\s<>]+)>:)~"},
    {"X1", uR"~(^The original message was received at .*\n\s*from|^Message from \S+ program)~", uR"~(not delivered to)~", nullptr,
     uR"~(^\s*<?([^\s<>@]+@[^\s<>]+)>?\s*$)~"},
};

} // namespace

std::span<const BounceShape> qmailShapes() { return shapes; }

} // namespace postbench
