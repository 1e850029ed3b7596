// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Whole header fields: text, people, and parameters of MIME fields, in the draft's charset or in raw UTF-8.
#pragma once

#include "draft.h"
#include "fieldline.h"
#include "messageerror.h"
#include "textcharset.h"

#include <expected>

namespace postbench {

// How non-ASCII text is written.
struct HeaderStyle {
    TextCharset charset = TextCharset::utf8();
    bool rawUtf8 = false; // RFC 6532: the message goes by SMTPUTF8
};

using WrittenField = std::expected<QByteArray, MessageError>; // with name and CRLF

// The error of a character that a charset lacks: at is its index in text.
MessageError missingCharacter(const QString &text, const QString &where, qsizetype at);

// An error unless text has neither CR, LF nor NUL and the charset has all its characters.
std::optional<MessageError> textFault(const QString &text, const QString &where, const TextCharset &charset);

enum class TextIs { Words, AsTyped }; // AsTyped: what looks like an encoded word is left as it is (extra headers)

// Subject and the like (RFC 5322 section 3.6.5): reads back as the same text.
WrittenField textField(const QByteArray &name, const QString &text, const HeaderStyle &style, TextIs is = TextIs::Words);

// From, To and the like: "name" <local@domain>, ... (RFC 5322 section 3.4).
WrittenField peopleField(const QByteArray &name, const QList<Person> &people, const HeaderStyle &style);

// An address as it goes into a header: IDN as A-labels unless raw UTF-8.
std::expected<QByteArray, MessageError> headerAddress(const QString &address, const QString &where, bool rawUtf8);

// Whether id may stand between < and > as a Message-ID or Content-ID.
bool isIdentifier(const QByteArray &id);

} // namespace postbench
