// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The engine's face; ReceiverDialogue does the work.
#include "receiversession.h"

#include "receiverdialogue.h"

#include <utility>

namespace postbench {

ReceiverSession::ReceiverSession(ReceiverOptions options) : m_dialogue(std::make_unique<ReceiverDialogue>(std::move(options))) {}

ReceiverSession::ReceiverSession(const ReceiverSession &other) : m_dialogue(std::make_unique<ReceiverDialogue>(*other.m_dialogue))
{
}

ReceiverSession::ReceiverSession(ReceiverSession &&) noexcept = default;

ReceiverSession &ReceiverSession::operator=(ReceiverSession other) noexcept
{
    m_dialogue.swap(other.m_dialogue);
    return *this;
}

ReceiverSession::~ReceiverSession() = default;

void ReceiverSession::handle(SmtpEvent event) { m_dialogue->handle(event); }

std::optional<SmtpAction> ReceiverSession::next() { return m_dialogue->next(); }

SmtpStage ReceiverSession::stage() const { return m_dialogue->stage(); }

} // namespace postbench
