// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the test receiver does wrong on demand, and where.
#pragma once

#include "smtpstage.h"

#include <QByteArrayView>

#include <optional>

namespace postbench {

// A fault on demand, for people who test their own clients. At `stage` the receiver does `kind` instead of its duty.
// Connect and Greeting are both before the first reply; Body is while a message's octets come, Dot after the last one.
struct ReceiverFault {
    enum class Kind { Transient, Permanent, ServiceClosing, Drop, Slow, Garbage, Silence }; // 4xx 5xx 421 drop slow garbage silence
    SmtpStage stage = SmtpStage::Greeting;
    Kind kind = Kind::Transient;
    int argument = 0; // reply code for Transient/Permanent (0: the stage's usual one); seconds for Slow (0: 5)
    // "rcpt:5xx:550", "dot:drop", "greeting:slow:3"; nullopt where it is none. Case does not matter.
    static std::optional<ReceiverFault> parse(QByteArrayView text);

    bool operator==(const ReceiverFault &) const = default;
};

} // namespace postbench
