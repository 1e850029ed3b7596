// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The control channel's Unix socket.
#include "controlchannel.h"

#include <cerrno>
#include <charconv>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <utility>
#include <vector>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace postbench {
namespace {

constexpr std::size_t longestLine = 1024;

int listenAt(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) throw std::runtime_error("the path of the control channel is too long");
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0 || bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || listen(fd, 4) != 0)
        throw std::runtime_error("the control channel " + path + " cannot be made: " + std::strerror(errno));
    return fd;
}

} // namespace

ControlChannel::ControlChannel(Reactor &reactor, const std::string &where, Answer answer)
    : m_reactor(reactor), m_answer(std::move(answer))
{
    if (where.starts_with("fd:")) {
        int fd = -1;
        const auto told = std::from_chars(where.data() + 3, where.data() + where.size(), fd);
        if (told.ec != std::errc{} || fd < 0) throw std::runtime_error("no file descriptor: " + where);
        serve(fd);
        return;
    }
    m_path = where;
    m_listening = listenAt(where);
    m_reactor.watch(m_listening, POLLIN, [this](short) {
        if (const int client = accept4(m_listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC); client >= 0) serve(client);
    });
}

ControlChannel::~ControlChannel()
{
    while (!m_clients.empty())
        drop(m_clients.begin()->first);
    if (m_listening < 0) return;
    m_reactor.forget(m_listening);
    close(m_listening);
    unlink(m_path.c_str());
}

void ControlChannel::serve(int client)
{
    m_clients[client];
    m_reactor.watch(client, POLLIN, [this, client](short) { read(client); });
}

void ControlChannel::drop(int client)
{
    m_reactor.forget(client);
    m_clients.erase(client);
    close(client);
}

void ControlChannel::read(int client)
{
    char octets[512];
    const ssize_t size = recv(client, octets, sizeof octets, MSG_DONTWAIT);
    std::string &line = m_clients[client];
    if (size <= 0 || line.size() > longestLine) return drop(client);
    line.append(octets, static_cast<std::size_t>(size));
    for (std::size_t end = line.find('\n'); end != std::string::npos; end = line.find('\n')) {
        std::string command = line.substr(0, end);
        line.erase(0, end + 1);
        if (command.ends_with('\r')) command.pop_back();
        const std::string answer = m_answer(command) + "\n";
        if (send(client, answer.data(), answer.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(answer.size())) return drop(client);
    }
}

} // namespace postbench
