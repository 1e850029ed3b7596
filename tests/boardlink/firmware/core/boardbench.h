// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A whole board on a fake chip: lines in, answers out, milliseconds as they are wanted.
#pragma once

#include <QByteArrayList>

#include <memory>

// In C a struct and a function may share a name (network_state), which C++ allows too but g++ warns of.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#include "boardstate.h"
#pragma GCC diagnostic pop
#include "fakehal.h"

class BoardBench
{
public:
    BoardBench() { start(); }

    FakeHal hal;
    struct board &board() { return *m_board; }

    void start();                        // as after power comes back: nothing but the flash is left
    void run(uint32_t milliseconds = 5); // steps, one a millisecond; after a reset that the board asked for it starts anew

    // Sends the line, CR behind it, and returns the lines of the answer up to the final result, with their tails.
    // Echo and events are left out. No final result within a second: the last line is "silence".
    QByteArrayList ask(const QByteArray &line);
    QByteArray last(const QByteArray &line) { return ask(line).constLast(); }
    QByteArrayList events();                // taken so far, each without "+EVENT: "
    QByteArray digest(bool staged = false); // by AT+LIST

private:
    void sort();
    std::unique_ptr<struct board> m_board;
    QByteArray m_rest;
    QByteArrayList m_lines;
    QByteArrayList m_events;
    int m_resets = 0;
};
