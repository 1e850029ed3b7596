// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the receiver wants done, in order: replies gathered into few Writes, and a way to hold them back for a while.
#pragma once

#include "receiverreply.h"
#include "smtpaction.h"

#include <QList>

#include <chrono>
#include <deque>
#include <optional>

namespace postbench {

class ReceiverOutput
{
public:
    std::optional<SmtpAction> next();

    void reply(const ReceiverReply &reply, bool withEnhanced);
    // Anything but a Write or a Deadline. What was replied before it leaves before it.
    void push(SmtpAction action);
    // Goes out at once, also while replies are held back.
    void markSecret(qint64 streamOffset, qint64 length);
    void markBody(qint64 streamOffset, qint64 length); // likewise
    // Turns what was replied into one Write and sets the timer: `idle`, or what is left of a hold. At the end of every event.
    void flush(std::optional<std::chrono::milliseconds> idle);

    // From now on everything waits for `time` more; flush() sets the timer.
    void hold(std::chrono::seconds time);
    bool isHolding() const { return m_holding; }
    void release();       // the time has passed
    void dropHeld();      // it never will
    void stopAnswering(); // nothing more is written, and the timer is stopped (ReceiverFault::Kind::Silence)
    bool isSilent() const { return m_silent; }

private:
    void writePending();

    std::deque<SmtpAction> m_actions;
    std::deque<SmtpAction> m_held;
    QByteArray m_pending;              // replies that are no Write yet
    std::chrono::seconds m_holdFor{0}; // time of a hold that no timer was set for yet
    bool m_holding = false;
    bool m_silent = false;
};

} // namespace postbench
