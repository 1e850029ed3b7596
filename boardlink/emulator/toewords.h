// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The TCP/IP block's own words: register offsets of a socket, commands, states and events (w7500 header, WZTOE).
#pragma once

#include <cstdint>

namespace postbench::toe {

enum Register : std::uint32_t {
    Mode = 0x000,
    Command = 0x010,
    Raised = 0x020,
    Clear = 0x028,
    State = 0x030,
    SendFree = 0x204,
    SendRead = 0x208,
    SendWrite = 0x20C,
    ReceivedSize = 0x224,
    ReceiveRead = 0x228,
    ReceiveWrite = 0x22C
};
enum Order : std::uint8_t { Open = 0x01, Connect = 0x04, Disconnect = 0x08, Close = 0x10, Send = 0x20, Receive = 0x40 };
enum Event : std::uint8_t { Connected = 0x01, Disconnected = 0x02, Received = 0x04, TimedOut = 0x08, SendDone = 0x10 };
enum SocketState : std::uint8_t {
    Closed = 0x00,
    Init = 0x13,
    SynSent = 0x15,
    Established = 0x17,
    FinWait = 0x18,
    TimeWait = 0x1B,
    CloseWait = 0x1C,
    LastAck = 0x1D,
    Udp = 0x22
};

} // namespace postbench::toe
