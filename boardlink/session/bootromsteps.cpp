// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The order of the steps on the boot ROM: locks, settings, what differs, erase, write, read back, start.
#include "bootromsession.h"

namespace postbench {

namespace {

constexpr qsizetype vectors = 128; // one XMODEM packet; the vectors are the first 168 octets, stack and entry its first 8
constexpr qsizetype glance = 64;   // octets that most often tell two blocks apart
constexpr quint32 lockCodeRead = 1u << 31;
constexpr quint32 lockCodeWrite = 1u << 30;
constexpr quint32 lockData = 0xF; // of the two data sectors, which are left as they are
constexpr int maxTransfers = 3;

} // namespace

void BootRomSession::succeeded()
{
    switch (m_step) {
    case Step::Flush: m_outcome.stage = FlashStage::Locks; return command(Step::ReadLocks, "LOCK READ");
    case Step::ReadLocks: return locksRead();
    case Step::OpenLocks: m_outcome.stage = FlashStage::SaveSettings; return dump(Step::Save, settingsAddress, settingsSize);
    case Step::Save:
    case Step::Compare:
    case Step::Verify:
    case Step::Recheck:
        dumped();
        if (m_step == Step::Over || m_dump.octets.size() < m_dump.size) return;
        if (m_step == Step::Compare) return compareOn(m_dump.octets == m_pieces[m_compared].octets.first(m_dump.size));
        return m_step == Step::Verify ? verified() : settingsRead();
    case Step::EraseFirst: m_firstIsErased = true; return writeOn();
    case Step::Erase: {
        m_outcome.stage = m_restoring ? FlashStage::RestoreSettings : FlashStage::Program;
        const Piece &piece = m_todo.front();
        m_sender = XmodemSender(piece.octets);
        command(Step::Transfer,
                atBlock(piece.address, "XPRG ") + ' '
                    + QByteArray::number(piece.octets.size(), 16).rightJustified(8, '0').toUpper());
        return wait(m_sender.patience());
    }
    case Step::TransferEnd:
        m_outcome.stage = m_restoring ? FlashStage::RestoreSettings : FlashStage::Verify;
        return dump(Step::Verify, m_todo.front().address, m_todo.front().octets.size());
    case Step::Remap: return command(Step::Restart, "REST");
    case Step::Restart: return end(m_outcome.blocksWritten ? FlashWord::Flashed : FlashWord::AlreadyThere);
    default: return;
    }
}

void BootRomSession::locksRead()
{
    const auto locks = m_answer.words();
    if (!locks) return again(FlashFault::NoAnswer);
    const bool hidden = locks->first & lockCodeRead;
    if (hidden && !m_job.mayEraseSettings) return fail(FlashFault::ReadLocked);
    if (hidden) { // the ROM erases what it lets nobody read
        m_outcome.settings = FlashOutcome::Settings::Erased;
        m_outcome.touched = true;
    }
    if (!(locks->first & (lockCodeRead | lockCodeWrite)) && !locks->second) {
        enter(Step::OpenLocks);
        return succeeded();
    }
    command(Step::OpenLocks, atBlock(locks->first & lockData, "LOCK PROG ") + " 00000000");
}

// Of Save, and of Recheck after the image is in place.
void BootRomSession::settingsRead()
{
    if (m_step == Step::Save) {
        if (m_job.settings && m_job.settings->size() == settingsSize)
            m_outcome.savedSettings = *m_job.settings;
        else
            m_outcome.savedSettings = m_dump.octets;
        push(SaveSettings{m_outcome.savedSettings});
        for (qsizetype at = 0; at < m_job.image.size(); at += blockSize) {
            QByteArray octets = m_job.image.sliced(at, qMin(blockSize, m_job.image.size() - at));
            octets.append((4 - octets.size() % 4) % 4, '\xFF');
            m_pieces.append({static_cast<quint32>(at), octets});
        }
        m_outcome.stage = FlashStage::Compare;
        return dump(Step::Compare, 0, qMin(glance, m_pieces[0].octets.size()));
    }
    if (m_dump.octets == m_outcome.savedSettings) return start();
    m_restoring = true;
    for (quint32 at = 0; at < settingsSize; at += blockSize)
        m_todo.push({settingsAddress + at, m_outcome.savedSettings.sliced(at, blockSize)});
    writeOn();
}

void BootRomSession::compareOn(bool same)
{
    const Piece &piece = m_pieces[m_compared];
    if (same && m_dump.size < piece.octets.size()) return dump(Step::Compare, piece.address, piece.octets.size());
    const bool isFirst = m_compared == 0;
    if (!same && !isFirst) m_todo.push(piece);
    if (!same && isFirst) m_firstIsErased = false;
    if (isFirst) m_outcome.touched = m_outcome.touched || !same;
    ++m_compared;
    progress(m_compared * blockSize, m_pieces.size() * blockSize);
    if (m_compared < m_pieces.size())
        return dump(Step::Compare, m_pieces[m_compared].address, qMin(glance, m_pieces[m_compared].octets.size()));
    compared();
}

void BootRomSession::compared()
{
    const bool firstDiffers = m_outcome.touched;
    if (m_todo.empty() && !firstDiffers) {
        m_outcome.stage = FlashStage::Verify;
        return dump(Step::Recheck, settingsAddress, settingsSize);
    }
    const Piece &first = m_pieces[0];
    if (first.octets.size() > vectors) m_todo.push({static_cast<quint32>(vectors), first.octets.sliced(vectors)});
    // Last, and in one packet. Never erased for a second try: it would take its neighbours along, and is only ever written whole.
    m_todo.push({first.address, first.octets.first(qMin<qsizetype>(vectors, first.octets.size())), false});
    m_outcome.touched = true;
    m_outcome.stage = FlashStage::Erase;
    m_outcome.address = 0;
    command(Step::EraseFirst, atBlock(0, "ERAS BLCK "));
}

void BootRomSession::writeOn()
{
    if (m_todo.empty()) {
        if (m_restoring) {
            m_outcome.settings = FlashOutcome::Settings::Restored;
            m_restoring = false;
            return start();
        }
        m_outcome.stage = FlashStage::Verify;
        return dump(Step::Recheck, settingsAddress, settingsSize);
    }
    const Piece &piece = m_todo.front();
    m_outcome.address = piece.address;
    m_outcome.stage = m_restoring ? FlashStage::RestoreSettings : FlashStage::Erase;
    if (!piece.erases || (piece.address < blockSize && m_firstIsErased)) {
        m_firstIsErased = false; // a second try erases again
        enter(Step::Erase);
        return succeeded();
    }
    command(Step::Erase, atBlock(piece.address / blockSize * blockSize, "ERAS BLCK "));
}

void BootRomSession::transferTook()
{
    while (!m_input.isEmpty() && m_step == Step::Transfer) {
        const auto before = m_sender.state();
        const auto octet = static_cast<quint8>(m_input[0]);
        if (before == XmodemSender::State::Awaited && octet != 'C') { // a refusal comes as a line
            m_answer.take(m_input);
            if (!m_answer.status()) return;
            m_outcome.reply = *m_answer.status();
            return transferAgain();
        }
        m_input.remove(0, 1);
        const QByteArray octets = m_sender.take(octet);
        if (!octets.isEmpty()) push(Write{octets});
        if (m_sender.state() == XmodemSender::State::Failed) return transferAgain();
        wait(m_sender.patience());
        if (m_sender.state() != XmodemSender::State::Done) continue;
        enter(Step::TransferEnd);
        m_answer = {};
        m_tries = 0;
    }
    if (m_step != Step::TransferEnd) return;
    m_answer.take(m_input);
    if (m_answer.status()) answered();
}

// Once more from the erasing of this piece.
void BootRomSession::transferAgain()
{
    if (++m_todo.front().tries >= maxTransfers) return fail(m_outcome.reply > 0 ? FlashFault::Refused : FlashFault::Transfer);
    enter(Step::Clear); // what the ROM still says of the transfer comes first
    m_input.clear();
    m_tries = 0;
    m_clearing = true;
    m_answer = {};
    push(Write{"\r"});
    wait(std::chrono::milliseconds(1000));
}

void BootRomSession::verified()
{
    Piece &piece = m_todo.front();
    if (m_dump.octets != piece.octets) {
        qsizetype at = 0;
        while (m_dump.octets[at] == piece.octets[at])
            ++at;
        m_outcome.address = piece.address + static_cast<quint32>(at);
        if (++piece.tries >= maxTransfers) return fail(FlashFault::Differs);
        return writeOn();
    }
    if (!m_restoring) {
        m_outcome.blocksWritten += piece.address % blockSize == 0;
        progress(m_outcome.blocksWritten * blockSize,
                 (m_outcome.blocksWritten + static_cast<qsizetype>(m_todo.size()) - 1) * blockSize);
        if (piece.address == 0) m_outcome.touched = false;
    }
    m_todo.pop();
    writeOn();
}

void BootRomSession::start()
{
    m_outcome.stage = FlashStage::Start;
    m_outcome.address = 0;
    command(Step::Remap, "REMP FLSH"); // starts the application even while BOOT is still held
}

} // namespace postbench
