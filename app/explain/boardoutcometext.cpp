// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The sentences of the program about boards: stages and outcomes.
#include "boardoutcometext.h"

#include "explaintext.h"

#include <QCoreApplication>

namespace postbench {

namespace {

QString portSentence(BoardFault fault)
{
    switch (fault) {
    case BoardFault::PortMissing:
        return inWords(QT_TRANSLATE_NOOP("explain", "There is no such port: is the board plugged in, and its path right?"));
    case BoardFault::PortForbidden:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "You have no right to open this port: join the group that owns it (often \"dialout\") and log in again."));
    case BoardFault::PortBusy:
        return inWords(QT_TRANSLATE_NOOP("explain", "Another program has this port open: close it there first."));
    case BoardFault::PortFailed: return inWords(QT_TRANSLATE_NOOP("explain", "The port could not be opened."));
    case BoardFault::PortLost:
        return inWords(QT_TRANSLATE_NOOP("explain", "The port went away: was the board unplugged, or its program ended?"));
    default: return {};
    }
}

QString lineSentence(BoardFault fault)
{
    switch (fault) {
    case BoardFault::Silent:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "Nothing answers on this port: is the board powered, and is Postbench's firmware on it?"));
    case BoardFault::Foreign:
        return inWords(
            QT_TRANSLATE_NOOP("explain",
                              "Something answers on this port, but it is not Postbench's firmware: \"postbench board flash\" "
                              "puts it on a board."));
    case BoardFault::ProtocolNewer:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "The board's firmware is newer than this program understands: update Postbench."));
    case BoardFault::TimedOut:
        return inWords(QT_TRANSLATE_NOOP("explain", "The board answered at first, and then no more: reset it and try again."));
    case BoardFault::Noisy:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The line damages too much of what crosses it: check the cable, and that nobody else uses the port."));
    case BoardFault::ListIncomplete:
        return inWords(QT_TRANSLATE_NOOP("explain", "The board's settings could not be read as a whole, so nothing was written."));
    case BoardFault::BoardRestarted:
        return inWords(QT_TRANSLATE_NOOP("explain", "The board restarted in the middle: is its power good?"));
    case BoardFault::BoardChanged:
        return inWords(QT_TRANSLATE_NOOP("explain", "Another board answers than a moment ago, so nothing more was done."));
    default: return {};
    }
}

QString workSentence(const BoardOutcome &outcome)
{
    switch (outcome.fault) {
    case BoardFault::Refused: return boardErrorSentence(outcome.error);
    case BoardFault::ValuesWrong:
        return inWords(QT_TRANSLATE_NOOP("explain", "The board cannot take these values; nothing was sent to it."));
    case BoardFault::CheckRefused:
        return inWords(QT_TRANSLATE_NOOP("explain", "The board refuses the settings as a whole; it keeps the old ones."));
    case BoardFault::CommitRefused:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The board would not store the settings: what it holds is not what was sent. It keeps the old ones."));
    case BoardFault::NotKept:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The board said that it stored the settings, but read back they differ: its memory may be worn out."));
    case BoardFault::BoardBusy:
        return inWords(QT_TRANSLATE_NOOP("explain", "The board is sending a mail just now: wait for its end and try again."));
    case BoardFault::NotRestarted: return inWords(QT_TRANSLATE_NOOP("explain", "The board did not restart: it goes on as before."));
    case BoardFault::MailNotSent: return outcome.result ? mailResultSentence(*outcome.result) : QString();
    default: return {};
    }
}

QString doneSentence(const BoardOutcome &outcome)
{
    if (outcome.portGone)
        return inWords(QT_TRANSLATE_NOOP("explain", "The board restarts; its port went away with it and will come back."));
    if (outcome.result) return mailResultSentence(*outcome.result);
    const int count = int(outcome.differences.size());
    switch (outcome.stage) {
    case BoardStage::ReadBack:
    case BoardStage::Commit:
        return QCoreApplication::translate("explain", "%n settings written, stored and read back.", "board", count);
    case BoardStage::Reset: return inWords(QT_TRANSLATE_NOOP("explain", "The board restarted."));
    case BoardStage::Result: return inWords(QT_TRANSLATE_NOOP("explain", "The board has sent no mail since its start."));
    case BoardStage::Read:
        if (outcome.settings && count > 0) // the answer to the commit was lost, and the listing told
            return QCoreApplication::translate("explain", "%n settings written, stored and read back.", "board", count);
        return outcome.settings ? inWords(QT_TRANSLATE_NOOP("explain", "All settings read.")) : QString();
    default: return {};
    }
}

QString unknownSentence(const BoardOutcome &outcome)
{
    if (outcome.stage == BoardStage::Send)
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "Whether the mail was sent is not known: look for it before you let the board send again."));
    return inWords(QT_TRANSLATE_NOOP("explain", "Whether the settings were stored is not known: read the board."));
}

} // namespace

QString boardStageName(BoardStage stage)
{
    switch (stage) {
    case BoardStage::Open: return QCoreApplication::translate("explain", "opening the port", "stage with a board");
    case BoardStage::Synchronise: return QCoreApplication::translate("explain", "waiting for an answer", "stage with a board");
    case BoardStage::Identify: return QCoreApplication::translate("explain", "asking who it is", "stage with a board");
    case BoardStage::Capabilities: return QCoreApplication::translate("explain", "asking what it can", "stage with a board");
    case BoardStage::Read: return QCoreApplication::translate("explain", "reading the settings", "stage with a board");
    case BoardStage::Write: return QCoreApplication::translate("explain", "writing the differences", "stage with a board");
    case BoardStage::Check: return QCoreApplication::translate("explain", "letting the board check them", "stage with a board");
    case BoardStage::Commit: return QCoreApplication::translate("explain", "storing them", "stage with a board");
    case BoardStage::ReadBack: return QCoreApplication::translate("explain", "reading back", "stage with a board");
    case BoardStage::Send: return QCoreApplication::translate("explain", "the board sends", "stage with a board");
    case BoardStage::Watch: return QCoreApplication::translate("explain", "watching", "stage with a board");
    case BoardStage::Reset: return QCoreApplication::translate("explain", "restarting", "stage with a board");
    case BoardStage::Result: return QCoreApplication::translate("explain", "asking for the last result", "stage with a board");
    }
    return {};
}

QString boardOutcomeSentence(const BoardOutcome &outcome)
{
    using Verdict = BoardOutcome::Verdict;
    switch (outcome.verdict) {
    case Verdict::Done: return doneSentence(outcome);
    case Verdict::Unchanged: return inWords(QT_TRANSLATE_NOOP("explain", "The board is already right: nothing was written."));
    case Verdict::Same: return inWords(QT_TRANSLATE_NOOP("explain", "The board has these settings: no difference."));
    case Verdict::Different: {
        const int count = int(outcome.differences.size());
        return QCoreApplication::translate("explain", "%n settings differ.", "board", count);
    }
    case Verdict::Cancelled:
        return outcome.result ? mailResultSentence(*outcome.result)
                              : inWords(QT_TRANSLATE_NOOP("explain", "Cancelled; the board keeps its settings."));
    case Verdict::Failed:
    case Verdict::Unknown: break;
    }
    QString sentence = portSentence(outcome.fault);
    if (sentence.isEmpty()) sentence = lineSentence(outcome.fault);
    if (sentence.isEmpty()) sentence = workSentence(outcome);
    if (!outcome.key.isEmpty()) sentence = QString::fromUtf8(outcome.key) + QStringLiteral(": ") + sentence;
    if (outcome.verdict == Verdict::Unknown && !outcome.result) sentence = sentences(unknownSentence(outcome), sentence);
    if (outcome.detail.isEmpty()) return sentence;
    //: %1 a sentence about a failure, %2 the system's or a device's own words, not translated
    return QCoreApplication::translate("explain", "%1 (%2)").arg(sentence, QString::fromUtf8(outcome.detail).simplified());
}

QStringList boardProblemSentences(const BoardOutcome &outcome)
{
    QStringList all;
    for (const ValueProblem &problem : outcome.problems)
        all.append(valueProblemSentence(problem, outcome.capabilities ? outcome.capabilities->find(problem.key) : nullptr));
    for (const auto &[key, error] : outcome.refusals)
        all.append(QString::fromUtf8(key) + QStringLiteral(": ") + boardErrorSentence(error));
    return all;
}

} // namespace postbench
