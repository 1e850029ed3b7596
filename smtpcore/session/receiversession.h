// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The server engine of the built-in test receiver: a copyable value without a socket (RFC 5321).
#pragma once

#include "receiverfault.h"
#include "receiveroptions.h"
#include "smtpaction.h"
#include "smtpstage.h"

#include <memory>
#include <optional>

namespace postbench {

class ReceiverDialogue;

// Feed events, then take actions until there are none. After Disconnect there comes nothing but Ended.
class ReceiverSession
{
public:
    explicit ReceiverSession(ReceiverOptions options);
    ReceiverSession(const ReceiverSession &);
    ReceiverSession(ReceiverSession &&) noexcept;
    ReceiverSession &operator=(ReceiverSession) noexcept;
    ~ReceiverSession();

    void handle(SmtpEvent event);
    std::optional<SmtpAction> next();
    SmtpStage stage() const;

private:
    std::unique_ptr<ReceiverDialogue> m_dialogue;
};

} // namespace postbench
