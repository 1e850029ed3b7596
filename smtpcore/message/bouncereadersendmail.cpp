// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Bounces of sendmail: the transcript of the session below the addresses.
#include "bouncereaderfamilies.h"

namespace postbench {

namespace {

constexpr BounceShape shapes[] = {
    {"sendmail", uR"~(^ *-+ ?The following addresse?s? had (?:permanent|transient|fatal|delivery))~",
     uR"~(The following addresse?s? had (?:permanent|transient|fatal|delivery))~", uR"~(^ *-+ ?Transcript of session follows)~",
     uR"~(^"?\|?[^\s@]{0,64}?<?((?:"[^"]+"|[^\s<>@"|]+)@[^\s<>]+)>?(?:\s.*)?$)~"},
    {"sendmail 5", uR"~(^ *-+ ?Transcript of session follows)~", uR"~(^ *-+ ?Recipients of this delivery|^ *-+ ?Unsent addresses)~",
     nullptr, uR"~(^\s*(?:Bounced, cannot deliver:)?\s*<?([^\s<>@]+@[^\s<>]+)>?)~"},
    {"sendmail 5", uR"~(^ *-+ ?Transcript of session follows)~", uR"~(^ *-+ ?Transcript of session follows)~", nullptr,
     uR"~(^(?:<<< )?[45]\d\d[ \-](?:[45]\.\d\.\d+ )?<?([^\s<>@]+@[^\s<>.]+(?:\.[^\s<>.]+)+)>?)~"},
    {"sendmail 5", uR"~(^ *-+ ?Transcript of session follows)~", uR"~(^ *-+ ?Transcript of session follows)~", nullptr,
     uR"~(^>>> RCPT TO: ?<([^\s<>@]+@[^\s<>]+)>)~"},
};

} // namespace

std::span<const BounceShape> sendmailShapes() { return shapes; }

} // namespace postbench
