// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Bounces of Microsoft Exchange and Office 365.
#include "bouncereaderfamilies.h"

namespace postbench {

namespace {

constexpr BounceShape shapes[] = {
    {"Exchange", uR"~(did not reach the following recipient|^The following recipient\(s\) (?:could not|cannot) be reached)~",
     uR"~(following recipient\(s\))~", uR"~(^(?:The following organization|Original message|Subject of))~",
     uR"~(^\s{0,12}['"<]?(?:[^\n@<']{0,80}[<'(])?(?:SMTP:)?([^\s<>@'":;(]+@[^\s<>'":;)]+)['">)]?(?:,? on .*|:.*)?\s*$)~"},
    {"Exchange",
     uR"~(^Diagnostic information for administrators|^Generating server:|Delivery has failed to these recipients|Your message (?:to \S+ )?couldn't be delivered|delivery has failed to these|お客様のメッセージ|管理者向けの診断情報|无法将邮件传递|诊断信息|nformations de diagnostic|Informationen für Administratoren)~",
     uR"~(^(?:Diagnostic information for administrators|Generating server|管理者向けの診断情報|.*诊断信息|生成サーバー|Diagnoseinformationen))~",
     uR"~(^(?:Original message headers|元のメッセージ ?ヘッダー|原始邮件头|原始邮件标头))~",
     uR"~(^\s{0,4}(?:#< ?#SMTP#)?<?(?:SMTP:)?([^\s<>@:]+@[^\s<>:]+)>?:?\s*$)~"},
    {"Exchange",
     uR"~(^Delivery has failed to these recipients|次の受信者|以下の受信者|下列收件人|以下收件人|no se pudo entregar|diesen Empfängern)~",
     uR"~((?:these recipients|受信者|收件人|Empfänger))~", uR"~(^(?:Diagnostic information|Original message))~",
     uR"~(^\s{0,8}(?:[^\n@<]{0,80}<)?(?:mailto:)?([^\s<>@'":;()]+@[^\s<>'":;()]+)(?:<mailto:[^>]*>|[)>])?.{0,80}$)~"},
    {"Office 365", uR"~(Your message (?:to .{1,200} )?(?:couldn't|wasn't able to|can't) be delivered|wasn't found at|Office 365)~",
     nullptr, nullptr, uR"~(^.{0,40}(?:message to|messages to) <?([^\s<>@]+@[^\s<>]+?)>? (?:couldn't|can't|wasn't|could not))~"},
};

} // namespace

std::span<const BounceShape> exchangeShapes() { return shapes; }

} // namespace postbench
