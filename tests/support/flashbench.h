// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Somebody who flashes a chip in its boot ROM, in virtual time, over a line that may lose or flip an octet.
#pragma once

#include "bootromchip.h"
#include "bootromsession.h"

#include <QTest>

#include <functional>

namespace postbench {

inline QByteArray imageOf(qsizetype size, char salt = 0)
{
    QByteArray image = QByteArray::fromHex("c03f002041010000"); // stack at 20003FC0, entry at 140
    for (qsizetype at = image.size(); at < size; ++at)
        image += static_cast<char>((at * 7 + at / 256 + salt) & 0xFF);
    return image;
}

// A chip on a line in virtual time, and somebody who flashes it.
struct FlashBench {
    explicit FlashBench(FlashJob job) : session(std::move(job)) {}

    FlashOutcome run()
    {
        give(BootRomSession::Opened{});
        while (!outcome) {
            if (beforeStep) beforeStep();
            if (outcome) break;
            if (!heard.isEmpty())
                give(BootRomSession::Received{std::exchange(heard, {})});
            else
                passTime();
        }
        return *outcome;
    }
    void give(const BootRomSession::Event &event)
    {
        session.handle(event);
        while (auto action = session.next())
            std::visit([this](const auto &asked) { take(asked); }, *action);
    }
    void passTime()
    {
        constexpr quint32 tick = 150;
        QVERIFY2(deadline.count() > 0, "somebody waits for ever");
        const QByteArray said = isThere ? chip->wait(tick) : QByteArray();
        hear(said);
        deadline -= std::chrono::milliseconds(tick);
        time += std::chrono::milliseconds(tick);
        if (said.isEmpty() && deadline.count() <= 0) give(BootRomSession::TimedOut{});
    }
    void hear(const QByteArray &octets)
    {
        for (const char c : octets) {
            const char seen = c ^ (octetIn == flipIn ? flip : '\0');
            if (octetIn++ != loseIn) heard += seen;
        }
    }
    void take(const BootRomSession::Write &write)
    {
        written += write.bytes;
        for (const char c : write.bytes) {
            if (!isThere || octetOut++ == loseOut) continue;
            hear(chip->say(QByteArray(1, octetOut - 1 == flipOut ? static_cast<char>(c ^ flip) : c),
                           onlyBaud ? onlyBaud == baud ? 0 : 1u : 0));
        }
    }
    void take(const BootRomSession::SetBaudRate &rate) { baud = rate.baud; }
    void take(const BootRomSession::Deadline &wanted) { deadline = wanted.after; }
    void take(const BootRomSession::Progress &progress) { stages.append(progress.stage); }
    void take(const BootRomSession::SaveSettings &save) { saved = save.octets; }
    void take(const BootRomSession::Ended &ended)
    {
        QVERIFY2(!outcome, "exactly one end");
        outcome = ended.outcome;
    }

    BootRomSession session;
    BootRomChip *chip = nullptr;
    bool isThere = true;
    int onlyBaud = 0; // 0: any
    std::function<void()> beforeStep;
    qsizetype loseIn = -1, loseOut = -1, flipIn = -1, flipOut = -1;
    char flip = 0x10;

    QByteArray heard, written, saved;
    qsizetype octetIn = 0, octetOut = 0;
    int baud = 0;
    std::chrono::milliseconds deadline{0}, time{0};
    QList<FlashStage> stages;
    std::optional<FlashOutcome> outcome;
};

} // namespace postbench
