// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The boot ROM's line: events, finding it, one command at a time, and the end. bootromsteps.cpp holds the order of the steps.
#include "bootromsession.h"

namespace postbench {

using namespace std::chrono_literals;

namespace {

constexpr auto syncPatience = 250ms;
constexpr auto answerPatience = 5000ms; // no time for erasing is published; the published test cases are content with 1 s
constexpr auto clearPatience = 1000ms;
constexpr int silencesPerRate = 6;
constexpr int maxTries = 3;
constexpr qsizetype dumpPiece = 2048;

} // namespace

BootRomSession::BootRomSession(FlashJob job) : m_job(std::move(job))
{
    m_outcome.blocks = static_cast<int>((m_job.image.size() + blockSize - 1) / blockSize);
    if (m_job.settings) m_outcome.savedSettings = *m_job.settings;
}

void BootRomSession::handle(const Event &event)
{
    if (m_step == Step::Over) return;
    std::visit([this](const auto &happened) { on(happened); }, event);
}

std::optional<BootRomSession::Action> BootRomSession::next()
{
    if (m_actions.empty()) return std::nullopt;
    Action action = std::move(m_actions.front());
    m_actions.pop();
    return action;
}

void BootRomSession::on(const Opened &)
{
    if (m_step != Step::Waiting) return;
    m_outcome.stage = FlashStage::Image;
    const auto word = [this](qsizetype at) {
        quint32 value = 0;
        for (int i = 3; i >= 0; --i)
            value = value << 8 | static_cast<quint8>(m_job.image[at + i]);
        return value;
    };
    constexpr quint32 sram = 0x20000000;
    constexpr quint32 sramSize = 0x4000;
    if (m_job.image.size() > settingsAddress) return fail(FlashFault::ImageTooLarge);
    if (m_job.image.size() < 8) return fail(FlashFault::ImageForeign);
    const quint32 stack = word(0);
    const quint32 entry = word(4); // Thumb code: bit 0 is set
    if (stack <= sram || stack > sram + sramSize || stack % 4 || !(entry & 1) || entry >= static_cast<quint32>(m_job.image.size()))
        return fail(FlashFault::ImageForeign);
    m_outcome.stage = FlashStage::Synchronise;
    enter(Step::Synchronise);
    push(SetBaudRate{m_job.baudRates.value(0, 115200)});
    synchronise(true);
}

// Sends 'U'. heard: something came back, so that somebody is there; else so much time was spent in silence.
void BootRomSession::synchronise(bool heard)
{
    if (!heard) {
        m_waited += syncPatience;
        progress(m_waited.count(), m_job.patience.count());
        if (m_waited >= m_job.patience) return fail(FlashFault::Silent);
        if (++m_silences >= silencesPerRate) {
            m_silences = 0;
            m_rate = (m_rate + 1) % qMax<qsizetype>(1, m_job.baudRates.size());
            push(SetBaudRate{m_job.baudRates.value(m_rate, 115200)});
        }
    }
    // A ROM that was found before gives no echo any more: an empty line, which it does not know, makes it answer.
    const bool askForCommand = m_silences == silencesPerRate / 2;
    push(Write{askForCommand ? QByteArray("\r") : QByteArray("U")});
    wait(syncPatience);
}

void BootRomSession::on(const Received &received)
{
    if (m_step == Step::Waiting) return;
    m_input += received.bytes;
    if (m_step == Step::Synchronise) {
        const bool wasFound = m_input.contains("3\r\n"); // to the empty line
        if (!wasFound && !m_input.contains('U')) {
            const bool again = !m_input.isEmpty();
            m_input.clear();
            if (again && m_waited < m_job.patience) {
                m_waited += 1ms; // echoes at a wrong rate come without end where a board has echo on
                synchronise(true);
            }
            return;
        }
        m_input = wasFound ? QByteArray() : m_input.sliced(m_input.indexOf('U') + 1);
        m_answer = {};
        if (wasFound) return command(Step::Flush, {});
        enter(Step::Version);
        wait(clearPatience);
    }
    if (m_step == Step::Version) return takeVersion();
    if (m_step == Step::Transfer) return transferTook();
    m_answer.take(m_input);
    if (m_answer.status())
        answered();
    else if (m_step != Step::TransferEnd)
        wait(m_clearing ? clearPatience : answerPatience);
}

void BootRomSession::takeVersion()
{
    const qsizetype end = m_input.indexOf('\n');
    if (end < 0) {
        if (m_input.size() > 64) fail(FlashFault::UnknownRom);
        return;
    }
    m_outcome.detail = m_input.first(end).trimmed();
    m_input.remove(0, end + 1);
    while (m_outcome.detail.startsWith('U')) // echoes of those that were on their way
        m_outcome.detail.remove(0, 1);
    if (m_outcome.detail != "1.2") return fail(FlashFault::UnknownRom);
    m_outcome.detail.clear();
    command(Step::Flush, {}); // what surplus 'U's left in the ROM's line goes with it
}

void BootRomSession::on(const TimedOut &)
{
    switch (m_step) {
    case Step::Waiting:
    case Step::Over: return;
    case Step::Synchronise: m_input.clear(); return synchronise(false);
    case Step::Version: enter(Step::Synchronise); return synchronise(false);
    case Step::Transfer: {
        const QByteArray octets = m_sender.timedOut();
        if (!octets.isEmpty()) push(Write{octets});
        if (m_sender.state() == XmodemSender::State::Failed) return transferAgain();
        return wait(m_sender.patience());
    }
    default:
        if (m_clearing && ++m_tries >= maxTries) return fail(FlashFault::NoAnswer);
        m_clearing = true;
        m_input.clear();
        m_answer = {};
        push(Write{"\r"});
        wait(clearPatience);
    }
}

void BootRomSession::on(const Closed &closed)
{
    m_outcome.loss = closed.loss;
    m_outcome.detail = closed.detail;
    fail(FlashFault::ConnectionLost);
}

void BootRomSession::on(const Cancelled &)
{
    if (m_step == Step::Transfer) push(Write{XmodemSender::cancel()}); // the ROM would wait for blocks for ever
    end(FlashWord::Cancelled);
}

void BootRomSession::enter(Step step) { m_step = step; }

void BootRomSession::command(Step step, const QByteArray &text)
{
    enter(step);
    m_command = text + '\r';
    m_tries = 0;
    send();
}

void BootRomSession::send()
{
    m_clearing = false;
    m_answer = {};
    push(Write{m_command});
    wait(answerPatience);
}

void BootRomSession::answered()
{
    const int status = *m_answer.status();
    if (m_clearing) {
        if (status != 3) { // late: of the command before
            m_answer = {};
            m_answer.take(m_input);
            if (m_answer.status()) answered();
            return;
        }
        if (m_step == Step::TransferEnd) { // it was answered, and the answer was lost; what was written is read back
            m_clearing = false;
            return succeeded();
        }
        if (m_step == Step::Clear) {
            m_clearing = false;
            return writeOn();
        }
        return send();
    }
    const int good = m_step == Step::Flush ? 3 : m_step == Step::Restart ? 8 : 0;
    if (status == good) return succeeded();
    m_outcome.reply = status;
    if (m_step == Step::TransferEnd) return transferAgain();
    again(FlashFault::Refused);
}

void BootRomSession::again(FlashFault fault)
{
    if (++m_tries >= maxTries) return fail(fault);
    m_input.clear();
    send();
}

void BootRomSession::dump(Step step, quint32 address, qsizetype size)
{
    m_dump.address = address;
    m_dump.size = size;
    m_dump.octets.clear();
    enter(step);
    dumpOn();
}

void BootRomSession::dumpOn()
{
    const qsizetype done = m_dump.octets.size();
    command(m_step,
            atBlock(m_dump.address + static_cast<quint32>(done), "DUMP ") + ' '
                + QByteArray::number(qMin(dumpPiece, m_dump.size - done), 16).rightJustified(8, '0').toUpper());
}

void BootRomSession::dumped()
{
    const qsizetype done = m_dump.octets.size();
    const auto octets = m_answer.dumped(m_dump.address + static_cast<quint32>(done), qMin(dumpPiece, m_dump.size - done));
    if (!octets) return again(FlashFault::NoAnswer);
    m_dump.octets += *octets;
    if (m_dump.octets.size() < m_dump.size) dumpOn();
}

QByteArray BootRomSession::atBlock(quint32 address, const char *verb) const
{
    return verb + QByteArray::number(address, 16).rightJustified(8, '0').toUpper();
}

void BootRomSession::fail(FlashFault fault)
{
    m_outcome.fault = fault;
    end(FlashWord::Failed);
}

void BootRomSession::end(FlashWord word)
{
    m_outcome.word = word;
    const bool isWell = word == FlashWord::Flashed || word == FlashWord::AlreadyThere;
    if (isWell) m_outcome.reply = -1;
    if (!isWell && m_restoring && m_outcome.settings != FlashOutcome::Settings::Erased)
        m_outcome.settings = FlashOutcome::Settings::InDoubt;
    m_step = Step::Over;
    push(Deadline{0ms});
    push(Ended{m_outcome});
}

} // namespace postbench
