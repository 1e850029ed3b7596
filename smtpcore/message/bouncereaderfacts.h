// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a few lines of a bounce state: reply code, enhanced code, addresses, server; and which reason that is.
#pragma once

#include "bouncereader.h"

#include <QStringList>

namespace postbench {

struct BounceFacts {
    int code = 0;
    QByteArray status;
    qsizetype at = -1; // where the reply begins
    bool isEmpty() const { return code == 0 && status.isEmpty(); }
};

// success: 2xx counts too, else only 4xx and 5xx.
BounceFacts bounceFacts(const QString &text, bool success = false);
// Mailboxes in the text, without <>, each once.
QStringList addressesIn(const QString &text);
// Takes <>, quotes, "rfc822;", "mailto:" and stops away; empty where no mailbox is left.
QString cleanAddress(QString text);
// The server that the text names as the one that answered; may be empty.
QString serverIn(const QString &text);
// The reply inside the text, else the text, on one line of at most 1,000 characters.
QString wordsIn(const QString &text, const BounceFacts &facts);
// The less vague of a report's Status and the code in the server's words.
QByteArray betterStatus(const QByteArray &stated, const QByteArray &inWords);

BounceReason reasonOf(const QString &words, const QByteArray &status, int code);
// Whether the text speaks of a mail that did not arrive.
bool tellsFailure(const QString &text);
bool tellsDelay(const QString &text);
// Sets reason and lasting from what is known by now.
void judge(BounceRecipient &recipient, const QString &around);

} // namespace postbench
