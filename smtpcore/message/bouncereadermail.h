// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A returned mail taken apart: its own header, the words for people, the reports for programs, the mail that came back.
#pragma once

#include "draft.h"

#include <QByteArrayList>
#include <QStringList>

namespace postbench {

struct BounceMail {
    QList<HeaderField> headers;
    QString subject;
    QString from; // all of the field, lower case
    QStringList fromAddresses;
    QStringList toAddresses;
    QStringList lines;           // the words for people, before the copy of the mail that came back
    QString text;                // the same with "\n"
    QByteArrayList statuses;     // message/delivery-status
    QByteArrayList feedbacks;    // message/feedback-report
    QByteArrayList dispositions; // message/disposition-notification
    bool hasOriginal = false;
    QStringList originalTo;
    QString originalSubject;
    QByteArray originalMessageId;
    bool damaged = false;

    QString header(QLatin1StringView name) const; // the first of this name; empty where there is none
    bool comesFromMailSystem() const;             // by sender, null return path or marks of the header
    bool namesFailure() const;                    // by its subject
};

// LF, CRLF and lone CR all end lines. For the limits see bouncereader.h.
BounceMail takeApart(const QByteArray &octets);

} // namespace postbench
