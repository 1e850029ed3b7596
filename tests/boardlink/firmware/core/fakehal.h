// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A chip for the firmware in tests: time that passes when told to, flash with its rules and a power cut, a serial line, inputs.
// The network is dead here; a test of it overrides the virtual functions.
#pragma once

#include <QByteArray>

#include <array>

#include "hal.h"

class FakeHal
{
public:
    FakeHal();
    FakeHal(const FakeHal &) = delete;
    FakeHal &operator=(const FakeHal &) = delete;
    virtual ~FakeHal() = default;

    const hal *table() const { return &m_table; } // with this object as the context

    // What a test sets and looks at.
    uint32_t now = 0;         // milliseconds
    QByteArray toBoard;       // waits to be read
    QByteArray fromBoard;     // was written
    int writeLimit = 1 << 20; // octets that one serial_write() takes
    int writeRoom = 1 << 20;  // octets that the port takes before somebody reads
    bool lost = false;        // serial_lost()
    bool linkUp = false;
    std::array<bool, HAL_INPUTS> inputs{true, true, true, true};
    uint32_t chance = 0x01234567; // the first that entropy() gives; each is one more than the last
    hal_reset_reason reason = HAL_POWER_ON;
    int resets = 0;
    int feeds = 0; // of the watchdog

    // Flash. Each erase and each word written is one operation.
    std::array<std::array<uint8_t, HAL_SLOT_SIZE>, HAL_SLOTS> flash;
    int flashOperations = 0;
    int cutAt = 0;                 // the operation (1: the next) at which the power goes; 0: never
    uint32_t cutMask = 0x0000FFFF; // the bits of the word that still get written by that operation
    bool powerless = false;        // since then; nothing is written any more
    bool worn = false;             // the flash keeps its ones: writing has no effect, and says that it went well
    bool rulesKept = true;         // false: a bit was to rise by writing, an address was crooked, a word lay outside
    void powerOn();                // after a cut: nothing but the flash is left

    // The network.
    virtual bool link() { return linkUp; }
    virtual void configure(const hal_network &) {}
    virtual bool openTcp(hal_socket, uint16_t) { return false; }
    virtual bool connect(hal_socket, const hal_endpoint &) { return false; }
    virtual bool openUdp(hal_socket, uint16_t) { return false; }
    virtual hal_socket_state state(hal_socket) { return HAL_CLOSED; }
    virtual int send(hal_socket, const uint8_t *, int) { return -1; }
    virtual int receive(hal_socket, uint8_t *, int) { return -1; }
    virtual bool sendTo(hal_socket, const hal_endpoint &, const uint8_t *, int) { return false; }
    virtual int receiveFrom(hal_socket, hal_endpoint &, uint8_t *, int) { return 0; }
    virtual void disconnect(hal_socket) {}
    virtual void close(hal_socket) {}

private:
    void fillBoardPart();
    void fillNetworkPart();
    bool operate(); // counts one; false: the power is gone, by it or before
    bool eraseSlot(int slot);
    bool writeSlot(int slot, uint32_t offset, const uint8_t *octets, uint32_t size);

    hal m_table{};
};
