// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a person wrote and has not sent: the mail before it becomes MIME.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace postbench {

// A person in a header: "山田 <yamada@example.jp>". address is kept as typed; checked when the envelope is made.
struct Person {
    QString name;
    QString address;
    bool operator==(const Person &) const = default;
};

// Pulls octets of an attachment. Given by the caller: message rooms open no file.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    // Up to max octets; empty at the end; nullopt on a read error.
    virtual std::optional<QByteArray> read(qsizetype max) = 0;
};
using OpenSource = std::function<std::unique_ptr<ByteSource>()>; // a fresh one from the start; null: cannot be opened

struct Attachment {
    QString fileName;
    QByteArray mediaType;  // "application/pdf"; empty: told from name and first octets
    bool isInline = false; // an image of the HTML part
    QString contentId;     // of an inline one, without <>; empty: made
    qint64 size = 0;       // octets
    OpenSource open;
};

struct HeaderField {
    QString name;
    QString value;
    bool operator==(const HeaderField &) const = default;
};

struct Draft {
    std::optional<Person> from;
    std::optional<Person> sender;
    QList<Person> to, cc, bcc, replyTo;
    QString subject;
    QString text; // empty and html empty: an empty text part
    QString html;
    QList<Attachment> attachments;
    QList<HeaderField> extraHeaders; // in order; a name that we write ourselves replaces ours (Date, Message-ID, X-Mailer, ...)
    QByteArray charset = "UTF-8";    // UTF-8 ISO-2022-JP GB18030 GB2312 Big5 EUC-JP Shift_JIS
    std::optional<QDateTime> date;   // with zone; nullopt: MimeContext's
    QByteArray messageId;            // without <>; empty: MimeContext's
};

} // namespace postbench
