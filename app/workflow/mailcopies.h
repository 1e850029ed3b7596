// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One mail many times: built once for what a server offers, each copy with a Message-ID of its own.
#pragma once

#include "outgoingmail.h"

#include <memory>

namespace postbench {

class MailCopies
{
public:
    MailCopies(MailContent content, MimeContext context);
    ~MailCopies();

    // Copy `number` (from 1). A small message is built once and only its Message-ID is exchanged in later copies.
    OutgoingMail copy(int number);

private:
    struct Private;
    std::shared_ptr<Private> d; // shared with the copies, which fill the store of built messages
};

} // namespace postbench
