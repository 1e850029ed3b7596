// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Runs a Provisioner against a FakeBoard in memory: virtual time, and faults on the line where a test wants them.
#pragma once

#include "fakeboard.h"
#include "provisioner.h"

#include <functional>

namespace postbench {

// One fault on the line, at the n-th octet of one direction.
struct LineFault {
    enum class Kind { None, Lost, Doubled, Flipped, Rubbish, Cut, Boot };
    Kind kind = Kind::None;
    bool toBoard = true;
    qsizetype at = 0;
};

class ProvisionerRun
{
public:
    FakeBoard board;
    LineFault fault;
    bool byteByByte = false;
    bool deaf = false;                                                   // the board does not hear
    std::function<QByteArray(const QByteArray &)> stranger;              // answers in the board's place
    QHash<QByteArray, QByteArray> secrets;                               // given when asked for; else declined
    std::function<void(ProvisionerRun &, const ProvisionerAction &)> at; // called with every action
    int lateAnswers = 0;                                                 // so many answers come only after the deadline
    int ended = 0;                                                       // Finished
    int disconnected = 0;
    qsizetype toBoard = 0; // octets so far
    qsizetype fromBoard = 0;
    qint64 elapsed = 0; // virtual milliseconds
    QList<DeviceEvent> told;
    QList<BoardStage> stages;
    QList<QByteArray> asked; // secrets

    // nullopt: it would never end.
    std::optional<BoardOutcome> run(const BoardJob &job)
    {
        Provisioner provisioner(job);
        engine = &provisioner;
        give(boardevent::Opened{});
        for (int turn = 0; turn < 20000; ++turn) {
            while (const auto action = provisioner.next())
                perform(*action);
            if (ended > 0) return outcome;
            step();
            if (stuck) return std::nullopt;
        }
        return std::nullopt;
    }
    void give(const ProvisionerEvent &event) { engine->handle(event); }

private:
    void step()
    {
        if (!m_pending.isEmpty()) {
            const qsizetype size = byteByByte ? 1 : m_pending.size();
            give(boardevent::Received{m_pending.first(size)});
            m_pending.remove(0, size);
        } else if (m_deadline > 0) {
            const QByteArray said = deaf ? QByteArray() : board.pass(m_deadline);
            elapsed += m_deadline;
            hear(said);
            m_pending += std::exchange(m_late, {});
            if (said.isEmpty()) give(boardevent::TimedOut{});
        } else {
            stuck = true;
        }
    }

    void perform(const ProvisionerAction &action)
    {
        if (at) at(*this, action);
        if (const auto *write = std::get_if<boardaction::Write>(&action)) return speak(write->bytes);
        if (const auto *deadline = std::get_if<boardaction::Deadline>(&action)) m_deadline = int(deadline->after.count());
        if (const auto *device = std::get_if<boardaction::Device>(&action)) told.append(device->event);
        if (const auto *progress = std::get_if<boardaction::Progress>(&action)) stages.append(progress->stage);
        if (const auto *want = std::get_if<boardaction::WantSecret>(&action)) {
            asked.append(want->key);
            const bool known = secrets.contains(want->key);
            give(boardevent::SecretGiven{want->key, known ? std::optional(secrets.value(want->key)) : std::nullopt});
        }
        if (const auto *finished = std::get_if<boardaction::Finished>(&action)) {
            ++ended;
            outcome = finished->outcome;
        }
        if (std::holds_alternative<boardaction::Disconnect>(action)) ++disconnected;
    }

    void speak(const QByteArray &bytes)
    {
        const QByteArray arrived = crossed(bytes, true, toBoard);
        if (deaf || m_cut) return;
        const QByteArray said = stranger ? stranger(arrived) : board.take(arrived);
        if (lateAnswers > 0 && !said.isEmpty()) {
            --lateAnswers;
            m_late += said;
        } else {
            hear(said);
        }
    }
    void hear(const QByteArray &said)
    {
        if (!m_cut) m_pending += crossed(said, false, fromBoard);
    }

    // What is left of the octets behind the fault.
    QByteArray crossed(QByteArray bytes, bool direction, qsizetype &count)
    {
        const qsizetype index = fault.at - count;
        count += bytes.size();
        if (fault.kind == LineFault::Kind::None || direction != fault.toBoard || index < 0 || index >= bytes.size()) return bytes;
        switch (std::exchange(fault.kind, LineFault::Kind::None)) {
        case LineFault::Kind::Lost: return bytes.remove(index, 1);
        case LineFault::Kind::Doubled: return bytes.insert(index, bytes[index]);
        case LineFault::Kind::Flipped: bytes[index] = char(bytes[index] ^ 0x10); return bytes;
        case LineFault::Kind::Rubbish: return bytes.insert(index, QByteArray("\x00IIII\xff\xff", 7));
        case LineFault::Kind::Cut: // the rest of this and nothing more for a while
            bytes.truncate(index);
            return bytes;
        case LineFault::Kind::Boot: return bytes.first(index) + bootAfter();
        case LineFault::Kind::None: break;
        }
        return bytes;
    }
    QByteArray bootAfter()
    {
        m_pending += board.boot("power-on");
        return {};
    }

    Provisioner *engine = nullptr;
    BoardOutcome outcome;
    QByteArray m_pending;
    QByteArray m_late;
    int m_deadline = 0;
    bool m_cut = false;
    bool stuck = false;
};

} // namespace postbench
