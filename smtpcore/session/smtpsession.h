// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The client engine: a copyable value that speaks SMTP without a socket (RFC 5321).
#pragma once

#include "smtpaction.h"
#include "smtpsessionoptions.h"

#include <memory>
#include <optional>

namespace postbench {

// Feed events, then take actions until there are none. One action at a time: between two of them stage() is true.
class SmtpSession
{
public:
    explicit SmtpSession(SmtpSessionOptions options);
    SmtpSession(const SmtpSession &);
    SmtpSession(SmtpSession &&) noexcept;
    SmtpSession &operator=(SmtpSession) noexcept;
    ~SmtpSession();

    void handle(SmtpEvent event);
    std::optional<SmtpAction> next();

    SmtpStage stage() const;
    const Capabilities &capabilities() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace postbench
