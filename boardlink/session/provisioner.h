// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board's engine: a copyable value that does one job over the line of PROTOCOL.md, without a port and without a clock.
#pragma once

#include "boardjob.h"
#include "provisioneraction.h"
#include "provisionerevent.h"

#include <memory>
#include <optional>

namespace postbench {

// Feed events, then take actions until there are none. It ends in exactly one Finished, after which comes a Disconnect.
class Provisioner
{
public:
    explicit Provisioner(BoardJob job);
    Provisioner(const Provisioner &);
    Provisioner(Provisioner &&) noexcept;
    Provisioner &operator=(Provisioner) noexcept;
    ~Provisioner();

    void handle(const ProvisionerEvent &event);
    std::optional<ProvisionerAction> next();
    BoardStage stage() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace postbench
