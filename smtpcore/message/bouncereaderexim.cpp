// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Bounces of Exim.
#include "bouncereaderfamilies.h"

namespace postbench {

namespace {

constexpr BounceShape shapes[] = {
    {"Exim",
     uR"~(^This message was created automatically by (?:the )?(?:mail|a mail|E?mail)|^A message that you sent (?:could not|contained|was rejected|has not)|^A message (?:that you sent|sent by) *(?:.*\n)? *could not be delivered|^Message \S+ (?:has been frozen|was not delivered)|^The following address\(es\) failed|^(?:Die folgende|Mail Delivery Failed)|delivery .{0,20}to the following address(?:es)? (?:failed|has been delayed|is not yet)|has not yet been delivered to)~",
     uR"~(following address(?:es)?(?:\(es\))?|could not be delivered to|has not yet been delivered|The address(?:es)? to which|All recipients|unrecogni[sz]ed|recipients:)~",
     nullptr,
     uR"~(^ {1,8}(?:<|[^\s<>]{1,64} <)?((?:"[^"]+"|[^\s<>@:]+)@[^\s<>:]+)>?(?::| \(ORCPT.*| \(generated from.*|\s)? *(?:[a-z ]+.*)?$)~"},
    {"Exim", uR"~(^This message was created automatically by|^A message that you sent)~", nullptr, nullptr,
     uR"~(^\s{0,8}<?([^\s<>@:]+@[^\s<>:]+)>?:?\s*$)~"},
};

} // namespace

std::span<const BounceShape> eximShapes() { return shapes; }

} // namespace postbench
