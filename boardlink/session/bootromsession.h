// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Puts an image on a chip through its serial boot ROM: finds the ROM, opens locks, saves the board's settings, compares, erases and
// writes what differs, reads everything back, and starts the board. Nothing that is already right is written again, so that an
// interrupted run is resumed by running it once more. The vectors are erased first and written last: a half-written image
// never starts.
#pragma once

#include "bootromanswer.h"
#include "flashjob.h"
#include "xmodemsender.h"

#include <queue>
#include <variant>

namespace postbench {

class BootRomSession
{
public:
    // What may happen.
    struct Opened {
    };
    struct Received {
        QByteArray bytes;
    };
    struct TimedOut {
    }; // the last Deadline passed
    struct Closed {
        PortLoss loss = PortLoss::Gone;
        QByteArray detail;
    };
    struct Cancelled {
    };
    using Event = std::variant<Opened, Received, TimedOut, Closed, Cancelled>;

    // What must be done.
    struct Write {
        QByteArray bytes;
    };
    struct SetBaudRate {
        int baud = 0;
    };
    struct Deadline {
        std::chrono::milliseconds after{0};
    }; // one timer: replaces the last; zero stops it
    struct Progress {
        FlashStage stage = FlashStage::Synchronise;
        qsizetype done = 0;
        qsizetype total = 0;
    }; // octets
    struct SaveSettings {
        QByteArray octets;
    }; // keep them outside of this run: nothing has been erased yet
    struct Ended {
        FlashOutcome outcome;
    }; // exactly one
    using Action = std::variant<Write, SetBaudRate, Deadline, Progress, SaveSettings, Ended>;

    static constexpr quint32 settingsAddress = 0x1E000; // two blocks, the last of the code flash
    static constexpr qsizetype settingsSize = 0x2000;
    static constexpr qsizetype blockSize = 0x1000;

    explicit BootRomSession(FlashJob job);
    void handle(const Event &event);
    std::optional<Action> next();

private:
    enum class Step {
        Waiting,
        Synchronise,
        Version,
        Flush,
        ReadLocks,
        OpenLocks,
        Save,
        Compare,
        EraseFirst,
        Clear,
        Erase,
        Transfer,
        TransferEnd,
        Verify,
        Recheck,
        Remap,
        Restart,
        Over
    };
    struct Piece {
        quint32 address = 0;
        QByteArray octets;
        bool erases = true; // its block, before
        int tries = 0;
    };

    void on(const Opened &);
    void on(const Received &received);
    void on(const TimedOut &);
    void on(const Closed &closed);
    void on(const Cancelled &);

    void synchronise(bool heard);
    void takeVersion();
    void command(Step step, const QByteArray &text);
    void send();
    void answered();
    void succeeded();
    void again(FlashFault fault); // the same command once more, up to a limit
    void dump(Step step, quint32 address, qsizetype size);
    void dumpOn();
    void dumped();
    void locksRead();
    void compareOn(bool same);
    void compared();
    void writeOn();
    void transferTook();
    void transferAgain();
    void verified();
    void settingsRead();
    void start();
    void fail(FlashFault fault);
    void end(FlashWord word);
    void enter(Step step);
    void wait(std::chrono::milliseconds after) { push(Deadline{after}); }
    void progress(qsizetype done, qsizetype total) { push(Progress{m_outcome.stage, done, total}); }
    void push(Action action) { m_actions.push(std::move(action)); }
    QByteArray atBlock(quint32 address, const char *verb) const;

    FlashJob m_job;
    FlashOutcome m_outcome;
    std::queue<Action> m_actions;
    Step m_step = Step::Waiting;
    QByteArray m_input;
    BootRomAnswer m_answer;

    qsizetype m_rate = 0;                  // index of the rate being tried
    int m_silences = 0;                    // in a row at this rate
    std::chrono::milliseconds m_waited{0}; // for the ROM

    QByteArray m_command; // in flight
    int m_tries = 0;
    bool m_clearing = false; // an empty line was sent, whose answer 3 says that the ROM listens again

    struct {
        quint32 address = 0;
        qsizetype size = 0;
        QByteArray octets;
    } m_dump;
    QList<Piece> m_pieces; // of the image, to be compared
    qsizetype m_compared = 0;
    std::queue<Piece> m_todo; // to be erased, written, verified
    bool m_firstIsErased = false;
    bool m_restoring = false;
    XmodemSender m_sender;
};

} // namespace postbench
