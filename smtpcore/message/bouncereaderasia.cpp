// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Bounces of the large providers of China and of the carriers of Japan.
#include "bouncereaderfamilies.h"

namespace postbench {

namespace {

constexpr BounceShape shapes[] = {
    {"NetEase", uR"~(退信原因|您的邮件被退回|邮件无法送达|英文说明|您的邮件无法投递)~", nullptr, nullptr,
     uR"~(^\s*(?:收 ?件 ?人|收信人|收件人邮箱|收件地址|目的邮箱|to)\s*[:：]\s*.{0,80}?<?((?:[A-Za-z0-9._+\-])+@[A-Za-z0-9.\-]+)>?.*$)~"},
    {"QQ", uR"~(退信原因|无法发送到|无法投递|您的邮件|退信|您发送的)~", nullptr, nullptr,
     uR"~((?:发往|无法发送到|发送到|投递到|发送给|到达|收件人|邮箱|地址)[^A-Za-z0-9]{0,12}((?:[A-Za-z0-9._+\-])+@[A-Za-z0-9.\-]+))~"},
    {"Taiwan", uR"~(無法投遞|無法寄達|郵件無法|退信)~", nullptr, nullptr,
     uR"~((?:收件者|收件人|寄給|寄至|信箱|對象)[^A-Za-z0-9]{0,12}((?:[A-Za-z0-9._+\-])+@[A-Za-z0-9.\-]+))~"},
    {"au",
     uR"~(^Each of the following recipients was rejected|^The user\(s\) account is (?:disabled|temporarily)|^Following recipients was rejected|^Could not be delivered to:|^\s*Could not be delivered to)~",
     uR"~(rejected|account is|delivered to)~", nullptr,
     uR"~(^\s*(?:Recipient:|Could not be delivered to:)?\s*<?([^\s<>]+@[^\s<>]+?)>?\s*$)~"},
    {"au", uR"~(^\s*Could not be delivered to)~", nullptr, nullptr, uR"~(Could not be delivered to: <([^\s<>]+@[^\s<>]+?)>)~"},
    {"Japan",
     uR"~(宛先不明|あて先|宛先|送信できません|届けることが|配信でき|配送でき|お届けできません|ユーザーが存在|アドレスが存在)~",
     uR"~(宛先|あて先|受信者|送信先|アドレス|次の)~", nullptr,
     uR"~(^(?:.{0,30}[:：])?\s*['"<「]?([A-Za-z0-9._+"/?\-]+@[A-Za-z0-9.\-]+)['">」]?.{0,40}$)~"},
};

} // namespace

std::span<const BounceShape> asianShapes() { return shapes; }

} // namespace postbench
