// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// An engine of any kind behind one small face, so that there is only one link.
#pragma once

#include "smtpaction.h"
#include "smtpevent.h"
#include "smtpstage.h"

#include <memory>
#include <optional>
#include <utility>

namespace postbench {

class Engine
{
public:
    virtual ~Engine() = default;
    virtual void handle(SmtpEvent event) = 0;
    virtual std::optional<SmtpAction> next() = 0;
    virtual SmtpStage stage() const = 0;

    // Wraps a SmtpSession, a ReceiverSession or any value with the same three functions.
    template<class Value>
    static std::unique_ptr<Engine> of(Value value)
    {
        class Holder final : public Engine
        {
        public:
            explicit Holder(Value value) : m_value(std::move(value)) {}
            void handle(SmtpEvent event) override { m_value.handle(std::move(event)); }
            std::optional<SmtpAction> next() override { return m_value.next(); }
            SmtpStage stage() const override { return m_value.stage(); }

        private:
            Value m_value;
        };
        return std::make_unique<Holder>(std::move(value));
    }
};

} // namespace postbench
