// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The sentences of the program about boards: values, profiles, error numbers, and the board's own mail.
#include "boardoutcometext.h"

#include "explaintext.h"

#include <QCoreApplication>

namespace postbench {

namespace {

QString valueFaultSentence(ValueFault fault)
{
    switch (fault) {
    case ValueFault::KeyUnknown: return inWords(QT_TRANSLATE_NOOP("explain", "the board has no such setting"));
    case ValueFault::TypeUnknown: return inWords(QT_TRANSLATE_NOOP("explain", "this program cannot write settings of this kind"));
    case ValueFault::NotOneValue: return inWords(QT_TRANSLATE_NOOP("explain", "it takes one value, not several"));
    case ValueFault::TooMany: return inWords(QT_TRANSLATE_NOOP("explain", "too many values"));
    case ValueFault::TooShort: return inWords(QT_TRANSLATE_NOOP("explain", "too short"));
    case ValueFault::TooLong: return inWords(QT_TRANSLATE_NOOP("explain", "too long"));
    case ValueFault::NotANumber: return inWords(QT_TRANSLATE_NOOP("explain", "not a whole number"));
    case ValueFault::OutOfRange: return inWords(QT_TRANSLATE_NOOP("explain", "outside of its range"));
    case ValueFault::NotAChoice: return inWords(QT_TRANSLATE_NOOP("explain", "not one of its words"));
    case ValueFault::NotAnAddress: return inWords(QT_TRANSLATE_NOOP("explain", "not an IPv4 address"));
    case ValueFault::NotAMac: return inWords(QT_TRANSLATE_NOOP("explain", "not a MAC address"));
    case ValueFault::BadCharacters: return inWords(QT_TRANSLATE_NOOP("explain", "control characters, or no UTF-8"));
    case ValueFault::LongerThanLine:
        return inWords(QT_TRANSLATE_NOOP("explain", "the values together are longer than a line to the board can be"));
    case ValueFault::SecretInFile:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "a secret does not belong into a file; write \"from secret store\" or \"unset\""));
    case ValueFault::SecretMissing: return inWords(QT_TRANSLATE_NOOP("explain", "the secret is wanted and was not given"));
    }
    return {};
}

QString mailFaultSentence(const QByteArray &fault)
{
    static constexpr std::pair<const char *, const char *> words[] = {
        {"settings", QT_TRANSLATE_NOOP("explain", "its settings do not suffice to send")},
        {"no-link", QT_TRANSLATE_NOOP("explain", "no network cable is connected")},
        {"no-address", QT_TRANSLATE_NOOP("explain", "no address came from DHCP")},
        {"no-dns", QT_TRANSLATE_NOOP("explain", "no name server answered")},
        {"name", QT_TRANSLATE_NOOP("explain", "the server's name is not known to DNS")},
        {"unreachable", QT_TRANSLATE_NOOP("explain", "the server cannot be reached")},
        {"timeout", QT_TRANSLATE_NOOP("explain", "the server did not answer in time")},
        {"lost", QT_TRANSLATE_NOOP("explain", "the connection was lost")},
        {"reply", QT_TRANSLATE_NOOP("explain", "the server refused")},
        {"protocol", QT_TRANSLATE_NOOP("explain", "the server's reply was none that SMTP knows here")},
        {"no-auth", QT_TRANSLATE_NOOP("explain", "the server offers no log-in that the board can do")},
        {"tls", QT_TRANSLATE_NOOP("explain", "the server demands TLS, which this board cannot do")},
        {"utf8", QT_TRANSLATE_NOOP("explain", "an address needs SMTPUTF8, which the server does not offer")}};
    for (const auto &[word, english] : words) {
        if (fault == word) return inWords(english);
    }
    return QString::fromUtf8(fault);
}

} // namespace

QString boardLimitsText(const BoardKey &key)
{
    const auto text = [](const char *english) { return inWords(english); };
    switch (key.type) {
    case BoardKey::Type::Text:
        return text(QT_TRANSLATE_NOOP("explain", "text of %1 to %2 octets")).arg(key.minimum).arg(key.maximum);
    case BoardKey::Type::Number:
        return text(QT_TRANSLATE_NOOP("explain", "a number from %1 to %2")).arg(key.minimum).arg(key.maximum);
    case BoardKey::Type::Choice:
        return text(QT_TRANSLATE_NOOP("explain", "one of %1")).arg(QString::fromUtf8(key.choices.join(", ")));
    case BoardKey::Type::Address: return text(QT_TRANSLATE_NOOP("explain", "an IPv4 address"));
    case BoardKey::Type::Mac: return text(QT_TRANSLATE_NOOP("explain", "a MAC address"));
    case BoardKey::Type::Texts:
        return text(QT_TRANSLATE_NOOP("explain", "up to %1 texts of up to %2 octets each")).arg(key.mostItems).arg(key.maximum);
    case BoardKey::Type::Addresses: return text(QT_TRANSLATE_NOOP("explain", "up to %1 IPv4 addresses")).arg(key.mostItems);
    case BoardKey::Type::Other: return QString::fromUtf8(key.told);
    }
    return {};
}

QString valueProblemSentence(const ValueProblem &problem, const BoardKey *key)
{
    QString place = QString::fromUtf8(problem.key);
    //: %1 a setting's key, %2 the line of a file
    if (problem.line > 0) place = QCoreApplication::translate("explain", "%1 (line %2)").arg(place).arg(problem.line);
    const QString sentence = place + QStringLiteral(": ") + valueFaultSentence(problem.fault);
    const bool aboutLimits = problem.fault != ValueFault::SecretInFile && problem.fault != ValueFault::SecretMissing
        && problem.fault != ValueFault::LongerThanLine && problem.fault != ValueFault::TypeUnknown;
    if (!key || !aboutLimits) return sentence;
    //: %1 what is wrong with a value, %2 what would be right, such as "a number from 1 to 65535"
    return QCoreApplication::translate("explain", "%1; %2 is wanted").arg(sentence, boardLimitsText(*key));
}

QString boardErrorSentence(int error)
{
    const auto words = [](const char *english) { return inWords(english); };
    switch (error) {
    case 3: return words(QT_TRANSLATE_NOOP("explain", "The board does not allow this now."));
    case 4: return words(QT_TRANSLATE_NOOP("explain", "The board's firmware does not know this command: it may be older."));
    case 14: return words(QT_TRANSLATE_NOOP("explain", "The board is sending a mail just now: wait for its end and try again."));
    case 20: return words(QT_TRANSLATE_NOOP("explain", "The settings together do not fit into the board's memory: shorten some."));
    case 22: return words(QT_TRANSLATE_NOOP("explain", "The board has no such setting."));
    case 23: return words(QT_TRANSLATE_NOOP("explain", "The board's memory does not keep what is written; the old settings stay."));
    case 24: return words(QT_TRANSLATE_NOOP("explain", "The value is too long for the board."));
    case 25: return words(QT_TRANSLATE_NOOP("explain", "The value holds characters that the board does not take."));
    case 50: return words(QT_TRANSLATE_NOOP("explain", "The board does not take this value."));
    case 61: return words(QT_TRANSLATE_NOOP("explain", "Part of the value did not arrive at the board."));
    default: return words(QT_TRANSLATE_NOOP("explain", "The board refused with error %1.")).arg(error);
    }
}

QString profileErrorSentence(const ProfileError &error)
{
    const auto words = [&error](const char *english) {
        //: %1 the number of a line in a file, %2 what is wrong there
        return QCoreApplication::translate("explain", "line %1: %2").arg(error.line).arg(inWords(english));
    };
    switch (error.fault) {
    case ProfileFault::NotUtf8: return words(QT_TRANSLATE_NOOP("explain", "no UTF-8 text"));
    case ProfileFault::NoEqualsSign: return words(QT_TRANSLATE_NOOP("explain", "\"key = value\" or a comment is wanted"));
    case ProfileFault::BadKey: return words(QT_TRANSLATE_NOOP("explain", "a key has letters, digits, dots and hyphens only"));
    case ProfileFault::KeyTwice: return words(QT_TRANSLATE_NOOP("explain", "the key stands further above already"));
    case ProfileFault::NoKeyAbove: return words(QT_TRANSLATE_NOOP("explain", "an indented line needs a \"key =\" above it"));
    case ProfileFault::ValueAndBlock:
        return words(QT_TRANSLATE_NOOP("explain", "the key above has a value already; further ones go below \"key =\""));
    case ProfileFault::BadString:
        return words(QT_TRANSLATE_NOOP(
            "explain", "a quoted value without its end, or with an escape other than \\ and two hexadecimal digits"));
    }
    return {};
}

QString mailResultSentence(const MailResult &result)
{
    QString reply = QString::fromUtf8(result.text);
    if (!result.enhanced.isEmpty()) reply = QString::fromUtf8(result.enhanced) + u' ' + reply;
    if (result.code > 0) reply = QString::number(result.code) + u' ' + reply;
    reply = reply.simplified();
    if (result.word == "sent")
        //: %1 and %2 numbers of recipients, %3 the server's reply
        return QCoreApplication::translate("explain", "The board's mail was sent to %1 of %2 recipients: %3")
            .arg(result.accepted)
            .arg(result.all)
            .arg(reply);
    if (result.word == "stopped") return inWords(QT_TRANSLATE_NOOP("explain", "The board's mail was stopped as asked."));
    QString sentence;
    if (result.word == "unknown")
        sentence = inWords(
            QT_TRANSLATE_NOOP("explain", "Whether the board's mail arrived is not known; it will not send it again by itself."));
    else if (result.word == "partly")
        sentence = QCoreApplication::translate("explain", "The board's mail was sent to %1 of %2 recipients only.")
                       .arg(result.accepted)
                       .arg(result.all);
    else
        //: %1 what went wrong, %2 the stage of the session in the board's words, such as dhcp or rcpt
        sentence = QCoreApplication::translate("explain", "The board's mail was not sent: %1 (stage: %2).")
                       .arg(mailFaultSentence(result.fault), QString::fromUtf8(result.stage));
    if (reply.isEmpty()) return sentence;
    //: %1 a sentence about a failure, %2 the server's reply in its own words
    return QCoreApplication::translate("explain", "%1 The server said: %2").arg(sentence, reply);
}

QString boardValueText(const QByteArray &raw, bool secret)
{
    if (secret)
        return raw == "unset" ? QCoreApplication::translate("explain", "not set", "a secret of a board")
                              : QCoreApplication::translate("explain", "set", "a secret of a board");
    const auto items = boardItems(raw);
    if (!items) return QString::fromUtf8(raw);
    if (items->isEmpty()) return QCoreApplication::translate("explain", "(none)", "an empty list of a board");
    if (*items == QList<QByteArray>{QByteArray()})
        return QCoreApplication::translate("explain", "(empty)", "an empty text of a board");
    return QString::fromUtf8(items->join(", ")).replace(u'\n', QStringLiteral("\\n"));
}

} // namespace postbench
