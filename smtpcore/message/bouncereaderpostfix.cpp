// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Bounces of Postfix and of mail systems that word theirs as it does.
#include "bouncereaderfamilies.h"

namespace postbench {

namespace {

constexpr BounceShape shapes[] = {
    {"Postfix",
     uR"~(^\s*This is the (?:Postfix|mail system|\S+ mail system)|^\s*I'm sorry to have to inform you|^\s*The mail system$|in reply to (?:end of )?(?:RCPT TO|DATA|MAIL FROM|HELO|EHLO)|program at host|^This is the \S+ program at)~",
     nullptr, nullptr, uR"~(^\s{0,4}<((?:"[^"]+"|[^\s<>@]+)@[^\s<>]+)>(?: \(expanded from [^)]*\))?[^:<]{0,40}:)~"},
    {"OpenSMTPD", uR"~(^\s*Hi!\s*$[\s\S]{0,40}MAILER-DAEMON|This is the MAILER-DAEMON, please DO NOT REPLY)~",
     uR"~(list of recipients|recipients?[^\n]*:)~", nullptr, uR"~(^\s*<?([^\s<>@]+@[^\s<>:]+)>?:)~"},
    {"Postfix", uR"~(said: [45]\d\d)~", nullptr, nullptr, uR"~(^\s{0,4}<?([^\s<>@:]+@[^\s<>:]+)>?: )~"},
};

} // namespace

std::span<const BounceShape> postfixShapes() { return shapes; }

} // namespace postbench
