// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The engine's face; ReceiverState does the work.
#include "receiversession.h"

#include "receiverstate.h"

#include <utility>

namespace postbench {

ReceiverSession::ReceiverSession(ReceiverOptions options) : m_state(std::make_unique<ReceiverState>(std::move(options))) {}

ReceiverSession::ReceiverSession(const ReceiverSession &other) : m_state(std::make_unique<ReceiverState>(*other.m_state)) {}

ReceiverSession::ReceiverSession(ReceiverSession &&) noexcept = default;

ReceiverSession &ReceiverSession::operator=(ReceiverSession other) noexcept
{
    m_state.swap(other.m_state);
    return *this;
}

ReceiverSession::~ReceiverSession() = default;

void ReceiverSession::handle(SmtpEvent event) { m_state->handle(event); }

std::optional<SmtpAction> ReceiverSession::next() { return m_state->next(); }

SmtpStage ReceiverSession::stage() const { return m_state->stage(); }

} // namespace postbench
