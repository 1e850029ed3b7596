// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What is to be put on a chip through its boot ROM, and how that ended.
#pragma once

#include "provisionerevent.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace postbench {

struct FlashJob {
    QByteArray image = {};                       // from address 0; vectors first
    QList<int> baudRates = {460800, 115200};     // tried in this order, and again
    std::chrono::milliseconds patience{120'000}; // for somebody to hold BOOT and press RESET
    bool mayEraseSettings = false;               // opening a chip that is locked against reading erases it all
    std::optional<QByteArray> settings = {};     // those that an interrupted run had saved; else they are read first
};

enum class FlashStage { Image, Synchronise, Locks, SaveSettings, Compare, Erase, Program, Verify, RestoreSettings, Start };

enum class FlashFault {
    None,
    ImageTooLarge,  // would reach the settings
    ImageForeign,   // its first words are no stack and start address of this chip
    Silent,         // nothing answers as a boot ROM does
    UnknownRom,     // its version is not one that is known here: detail
    ReadLocked,     // opening it would erase the settings, which was not allowed
    Refused,        // a command was: reply
    NoAnswer,       // to a command that is due an answer
    Transfer,       // a block did not come across whole
    Differs,        // what was read back is not what was written: address
    ConnectionLost, // or none was made: loss, detail
};

enum class FlashWord { Flashed, AlreadyThere, Failed, Cancelled };

struct FlashOutcome {
    FlashWord word = FlashWord::Failed;
    FlashStage stage = FlashStage::Synchronise; // where it ended
    FlashFault fault = FlashFault::None;
    int reply = -1;         // of the boot ROM, 0..8; -1: none
    quint32 address = 0;    // what the fault was about
    QByteArray detail = {}; // the ROM's or the system's own words
    PortLoss loss = PortLoss::Gone;
    int blocks = 0; // of 4 KiB in the image
    int blocksWritten = 0;
    bool touched = false; // the chip's program is not whole until a later run has ended well
    enum class Settings { Untouched, Restored, Erased, InDoubt } settings = Settings::Untouched;
    QByteArray savedSettings = {}; // both blocks, as they were; empty: not read
};

} // namespace postbench
