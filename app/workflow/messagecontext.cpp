// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a message needs from clock, host and chance: date, unique id, boundary seed.

#include "messagecontext.h"

#include "mailbox.h"

#include <QRandomGenerator>
#include <QSysInfo>

#include <array>

namespace postbench {

namespace {

QByteArray randomText(qsizetype wordCount)
{
    QList<quint32> words(wordCount);
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), words.size() * qsizetype(sizeof(quint32)));
}

bool isDomainName(QByteArrayView text)
{
    bool labelStart = true;
    for (const char c : text) {
        const bool alnum = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (c == '.' ? labelStart : (!alnum && (c != '-' || labelStart))) return false;
        labelStart = c == '.';
    }
    return !text.isEmpty() && !labelStart && !text.endsWith('-') && text.size() <= 255;
}

} // namespace

MimeContext newMessageContext(const QString &fromAddress)
{
    QByteArray host;
    if (const auto mailbox = Mailbox::parse(fromAddress)) host = mailbox->asciiDomain();
    MimeContext context;
    context.now = QDateTime::currentDateTime();
    const QByteArray unique = randomText(4).toHex();
    context.messageId = QByteArray::number(context.now.toMSecsSinceEpoch(), 36) + '.' + unique + '@'
        + (host.isEmpty() ? QByteArray("localhost") : host);
    context.boundarySeed = randomText(4).toHex();
    context.mailer = "Postbench " POSTBENCH_VERSION;
    return context;
}

QByteArray newNonce() { return randomText(6).toHex().left(24); }

QByteArray helloName()
{
    const QByteArray name = QSysInfo::machineHostName().toUtf8();
    return isDomainName(name) ? name : QByteArray("localhost");
}

} // namespace postbench
