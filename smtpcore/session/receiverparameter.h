// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The parameters that extensions add to MAIL and RCPT, each read strictly.
#pragma once

#include "receiverenvelope.h"

#include <optional>

namespace postbench {

// Puts one parameter into the mail; the reply that refuses it where it is unknown, not offered (555) or wrong (501, 504, 552).
std::optional<ReceiverReply> applyToMail(const ReceiverParameter &parameter, const ReceiverOffer &offer, qint64 maxSize,
                                         ReceiverMail &mail);
std::optional<ReceiverReply> applyToRecipient(const ReceiverParameter &parameter, const ReceiverOffer &offer, bool utf8,
                                              EnvelopeRecipient &recipient);

} // namespace postbench
