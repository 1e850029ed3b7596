// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Ctrl-C and kill as a Qt signal.

#include "interrupts.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace postbench {

namespace {

// A signal handler can reach nothing else.
volatile std::sig_atomic_t caught = 0;
std::array<int, 2> selfPipe = {-1, -1};

void onSignal(int signal)
{
    if (caught != 0) ::_exit(128 + signal);
    caught = signal;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(selfPipe[1], &byte, 1);
}

} // namespace

Interrupts::Interrupts(QObject *parent) : QObject(parent)
{
    if (::pipe2(selfPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
    m_notifier = std::make_unique<QSocketNotifier>(selfPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit interrupted();
    });
    struct sigaction action{};
    action.sa_handler = onSignal; // without SA_RESTART: a read of the terminal must end
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupts::~Interrupts()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : selfPipe) {
        if (end >= 0) ::close(end);
        end = -1;
    }
}

int Interrupts::number() { return caught; }

} // namespace postbench
