// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The pseudo-terminal that stands for the board's USB serial line.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "reactor.h"

namespace postbench {

// What a UART of the chip is wired to. Octets wait here as long as the UART's pace asks for.
class SerialLine
{
public:
    SerialLine() = default;
    SerialLine(const SerialLine &) = delete;
    SerialLine &operator=(const SerialLine &) = delete;
    virtual ~SerialLine() = default;
    virtual bool hasOctet() const { return false; }
    virtual std::uint8_t takeOctet() { return 0; }
    virtual void put(std::uint8_t) {}
};

class PtyLine : public SerialLine
{
public:
    explicit PtyLine(Reactor &reactor);
    ~PtyLine() override;

    const std::string &path() const { return m_path; } // of the slave, which programs open
    bool hasOctet() const override { return !m_received.empty(); }
    std::uint8_t takeOctet() override;
    void put(std::uint8_t octet) override { m_sent.push_back(octet); }
    // Gives what was sent to the terminal, and sees whether the cable is in again. Call once in a while.
    void flush();
    bool hasUnsent() const { return !m_sent.empty(); }
    // The rate that the program at the other end has set. Parity and control lines are not seen through a pseudo-terminal.
    std::uint32_t baud() const;
    bool isCableOut() const { return m_cableOut; }
    // Octets on their way are gone, as when the board loses its power.
    void forgetWaiting();

private:
    void ready(short events);

    Reactor &m_reactor;
    int m_master = -1;
    std::string m_path;
    std::deque<std::uint8_t> m_received;
    std::vector<std::uint8_t> m_sent;
    bool m_cableOut = true;
};

} // namespace postbench
