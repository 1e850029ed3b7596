// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One ppoll() over all descriptors.
#include "reactor.h"

#include <ctime>
#include <utility>
#include <vector>

#include <poll.h>

namespace postbench {

void Reactor::watch(int fd, short events, Ready ready) { m_watched[fd] = {events, std::move(ready)}; }

void Reactor::change(int fd, short events)
{
    if (const auto found = m_watched.find(fd); found != m_watched.end()) found->second.events = events;
}

void Reactor::forget(int fd) { m_watched.erase(fd); }

bool Reactor::wait(Nanoseconds atMost)
{
    std::vector<pollfd> waiting;
    waiting.reserve(m_watched.size());
    for (const auto &[fd, watched] : m_watched) {
        if (watched.events != 0) waiting.push_back({fd, watched.events, 0});
    }
    const timespec timeout{static_cast<time_t>(atMost / 1'000'000'000), static_cast<long>(atMost % 1'000'000'000)};
    if (ppoll(waiting.data(), waiting.size(), &timeout, nullptr) <= 0) return false;
    for (const pollfd &one : waiting) {
        // An earlier call may have closed this one.
        const auto found = m_watched.find(one.fd);
        if (one.revents == 0 || found == m_watched.end()) continue;
        const Ready ready = found->second.ready;
        ready(one.revents);
    }
    return true;
}

} // namespace postbench
