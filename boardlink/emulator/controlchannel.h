// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The control channel: one command a line, one answer a line, "ok ..." or "error ...".
#pragma once

#include <functional>
#include <map>
#include <string>

#include "reactor.h"

namespace postbench {

class ControlChannel
{
public:
    using Answer = std::function<std::string(const std::string &line)>;

    // where: the path of a Unix socket to be made, or "fd:N", a connected one that the caller gave.
    ControlChannel(Reactor &reactor, const std::string &where, Answer answer);
    ~ControlChannel();
    // The caller of "fd:N" has closed its end: nobody needs this board any more.
    bool isAbandoned() const { return m_listening < 0 && m_clients.empty(); }
    ControlChannel(const ControlChannel &) = delete;
    ControlChannel &operator=(const ControlChannel &) = delete;

private:
    void serve(int client);
    void read(int client);
    void drop(int client);

    Reactor &m_reactor;
    Answer m_answer;
    std::string m_path;
    int m_listening = -1;
    std::map<int, std::string> m_clients; // what each has sent of a line
};

} // namespace postbench
