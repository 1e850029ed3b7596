// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The scene of a conversation: what the session is told before it begins.
#pragma once

#include "envelope.h"
#include "smtpsessionoptions.h"

namespace postbench {

// "from=a@x to=b@y,c@z ret=full envid=q notify=success,failure orcpt=rfc822;b@y requiretls by=120;R hold=60 priority=3"
Envelope envelopeOf(const QByteArray &text);
void setOption(SmtpSessionOptions &options, const QByteArray &key, const QByteArray &value);

} // namespace postbench
