// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The sentences about putting firmware on a board.
#include "flashtext.h"

#include "explaintext.h"

#include <QCoreApplication>

namespace postbench {

namespace {

QString lossSentence(const FlashOutcome &outcome)
{
    switch (outcome.loss) {
    case PortLoss::Missing: return inWords(QT_TRANSLATE_NOOP("explain", "There is no such serial port."));
    case PortLoss::Forbidden:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "The serial port may not be opened by this user (most systems want the group dialout)."));
    case PortLoss::Busy: return inWords(QT_TRANSLATE_NOOP("explain", "Another program uses the serial port."));
    case PortLoss::Failed:
        return QCoreApplication::translate("explain", "The serial port cannot be opened: %1")
            .arg(QString::fromUtf8(outcome.detail));
    case PortLoss::Gone: break;
    }
    return inWords(QT_TRANSLATE_NOOP("explain", "The serial port went away."));
}

QString replySentence(int reply)
{
    switch (reply) {
    case 1: return inWords(QT_TRANSLATE_NOOP("explain", "The boot ROM refused a command: wrong size."));
    case 2: return inWords(QT_TRANSLATE_NOOP("explain", "The boot ROM refused a command: wrong address."));
    case 6: return inWords(QT_TRANSLATE_NOOP("explain", "The boot ROM refused a command: the flash is locked against reading."));
    case 7: return inWords(QT_TRANSLATE_NOOP("explain", "The boot ROM refused a command: the flash is locked against writing."));
    default: return QCoreApplication::translate("explain", "The boot ROM refused a command with %1.").arg(reply);
    }
}

QString address(quint32 value) { return QStringLiteral("0x%1").arg(value, 5, 16, QLatin1Char('0')); }

QString faultSentence(const FlashOutcome &outcome)
{
    switch (outcome.fault) {
    case FlashFault::None: break;
    case FlashFault::ImageTooLarge:
        return inWords(QT_TRANSLATE_NOOP("explain", "The image is larger than 120 KiB and would reach the board's settings."));
    case FlashFault::ImageForeign:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "The file is no firmware of this chip: its first words are no stack and start address."));
    case FlashFault::Silent: return inWords(QT_TRANSLATE_NOOP("explain", "No boot ROM answers on this port."));
    case FlashFault::UnknownRom:
        return QCoreApplication::translate("explain", "The boot ROM says that it is version %1; only 1.2 is known here.")
            .arg(QString::fromLatin1(outcome.detail));
    case FlashFault::ReadLocked:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "The chip is locked against reading; opening it erases it, the board's settings too."));
    case FlashFault::Refused: return replySentence(outcome.reply);
    case FlashFault::NoAnswer: return inWords(QT_TRANSLATE_NOOP("explain", "The boot ROM stopped answering."));
    case FlashFault::Transfer: return inWords(QT_TRANSLATE_NOOP("explain", "A block did not come across whole, three times."));
    case FlashFault::Differs:
        return QCoreApplication::translate("explain",
                                           "What was read back at %1 is not what was written: the flash does not hold it.")
            .arg(address(outcome.address));
    case FlashFault::ConnectionLost: return lossSentence(outcome);
    }
    return {};
}

} // namespace

QString flashStageName(FlashStage stage)
{
    switch (stage) {
    case FlashStage::Image: return inWords(QT_TRANSLATE_NOOP("explain", "checking the image"));
    case FlashStage::Synchronise: return inWords(QT_TRANSLATE_NOOP("explain", "waiting for the boot ROM"));
    case FlashStage::Locks: return inWords(QT_TRANSLATE_NOOP("explain", "reading the locks"));
    case FlashStage::SaveSettings: return inWords(QT_TRANSLATE_NOOP("explain", "saving the settings"));
    case FlashStage::Compare: return inWords(QT_TRANSLATE_NOOP("explain", "comparing"));
    case FlashStage::Erase: return inWords(QT_TRANSLATE_NOOP("explain", "erasing"));
    case FlashStage::Program: return inWords(QT_TRANSLATE_NOOP("explain", "writing"));
    case FlashStage::Verify: return inWords(QT_TRANSLATE_NOOP("explain", "reading back"));
    case FlashStage::RestoreSettings: return inWords(QT_TRANSLATE_NOOP("explain", "restoring the settings"));
    case FlashStage::Start: return inWords(QT_TRANSLATE_NOOP("explain", "starting the board"));
    }
    return {};
}

QStringList flashInstructions()
{
    return {inWords(QT_TRANSLATE_NOOP("explain", "Hold the BOOT button.")),
            inWords(QT_TRANSLATE_NOOP("explain", "Press RESET once and let it go, still holding BOOT.")),
            inWords(QT_TRANSLATE_NOOP("explain", "Let BOOT go when the boot ROM has answered."))};
}

QString flashImageSentence(const FlashImageFault &fault)
{
    const auto atLine = [&fault](const char *text) { return inWords(text).arg(fault.line); };
    switch (fault.kind) {
    case FlashImageFault::Kind::Empty: return inWords(QT_TRANSLATE_NOOP("explain", "The file is empty."));
    case FlashImageFault::Kind::Elf:
        return inWords(QT_TRANSLATE_NOOP("explain", "The file is an ELF program; give the .bin or .hex file that was made of it."));
    case FlashImageFault::Kind::HexRecord: return atLine(QT_TRANSLATE_NOOP("explain", "Line %1 is no Intel HEX record."));
    case FlashImageFault::Kind::HexCheck:
        return atLine(QT_TRANSLATE_NOOP("explain", "Line %1 is damaged: its check sum is wrong."));
    case FlashImageFault::Kind::HexAddress:
        return atLine(QT_TRANSLATE_NOOP("explain", "Line %1 lies outside of the chip's 128 KiB of flash."));
    case FlashImageFault::Kind::HexNoEnd:
        return atLine(QT_TRANSLATE_NOOP("explain", "The file ends after line %1 without its end record: it is cut off."));
    case FlashImageFault::Kind::TooLarge:
        return inWords(QT_TRANSLATE_NOOP("explain", "The image is larger than the chip's 128 KiB of flash."));
    }
    return {};
}

QString flashOutcomeSentence(const FlashOutcome &outcome)
{
    switch (outcome.word) {
    case FlashWord::Flashed: {
        const int written = outcome.blocksWritten;
        const QString done = QCoreApplication::translate(
            "explain", "%n blocks of 4 KiB were written and read back; the board was started.", nullptr, written);
        using Settings = FlashOutcome::Settings;
        if (outcome.settings == Settings::Erased)
            return sentences(done, inWords(QT_TRANSLATE_NOOP("explain", "Its settings were erased with the lock.")));
        return sentences(done, inWords(QT_TRANSLATE_NOOP("explain", "Its settings are as before.")));
    }
    case FlashWord::AlreadyThere:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "The board holds this image already: nothing was written, the board was started."));
    case FlashWord::Cancelled: return inWords(QT_TRANSLATE_NOOP("explain", "Cancelled."));
    case FlashWord::Failed: break;
    }
    return faultSentence(outcome);
}

QString flashOutcomeAdvice(const FlashOutcome &outcome)
{
    if (outcome.word == FlashWord::Flashed || outcome.word == FlashWord::AlreadyThere) return {};
    if (outcome.stage == FlashStage::Start && outcome.fault == FlashFault::NoAnswer)
        return inWords(QT_TRANSLATE_NOOP("explain", "Everything was written and read back; press RESET to start the board."));
    if (outcome.touched)
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The board's program is not whole and will not start: run this again, it goes on where it ended."));
    switch (outcome.fault) {
    case FlashFault::Silent:
        return inWords(QT_TRANSLATE_NOOP(
            "explain",
            "Hold BOOT while RESET is pressed and let go; on the WIZwiki-W7500 the boot ROM speaks on header J1, not on USB."));
    case FlashFault::ReadLocked:
        return inWords(QT_TRANSLATE_NOOP("explain", "Allow the erasing if the settings are known or saved elsewhere."));
    case FlashFault::ImageForeign:
    case FlashFault::ImageTooLarge: return inWords(QT_TRANSLATE_NOOP("explain", "Give postbench-board.bin or .hex."));
    default: return inWords(QT_TRANSLATE_NOOP("explain", "Nothing was changed on the board."));
    }
}

} // namespace postbench
