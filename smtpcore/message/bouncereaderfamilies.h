// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The families of formats that bounces come in; each says of a mail what it can read in it.
#pragma once

#include "bouncereader.h"
#include "bouncereadermail.h"

#include <span>

namespace postbench {

// One format of plain text. Regular expressions, multi-line and in any case; nullptr: none.
struct BounceShape {
    const char *format;
    const char16_t *marker;    // somewhere in From, Subject, X-Mailer (one line each) and the text below them: it is this format
    const char16_t *begin;     // the line behind which recipients stand
    const char16_t *end;       // the line where they end
    const char16_t *recipient; // a line with a recipient, whose address is captured
};

std::span<const BounceShape> sendmailShapes();
std::span<const BounceShape> qmailShapes();
std::span<const BounceShape> eximShapes();
std::span<const BounceShape> postfixShapes();
std::span<const BounceShape> exchangeShapes();
std::span<const BounceShape> providerShapes(); // Gmail, Yahoo, Amazon ...
std::span<const BounceShape> asianShapes();    // QQ, 163, sina, aliyun; docomo, au, SoftBank
std::span<const BounceShape> otherShapes();    // Courier, Domino, MailEnable ...

// True where the family has read the mail; it then has set kind, format and recipients.
bool readShape(const BounceMail &mail, const BounceShape &shape, Bounce &bounce);
bool readDeliveryStatus(const BounceMail &mail, Bounce &bounce); // RFC 3464, RFC 6533, also pasted into text
bool readFeedback(const BounceMail &mail, Bounce &bounce);       // RFC 5965
bool readDisposition(const BounceMail &mail, Bounce &bounce);    // RFC 8098
bool readAutoReply(const BounceMail &mail, Bounce &bounce);      // RFC 3834
bool readAnyText(const BounceMail &mail, Bounce &bounce);        // address and code near each other

// What the text says about this address: the lines at it; empty where it does not name it.
QString linesAbout(const BounceMail &mail, const QString &address);
// Sets the whole mail's kind from its recipients.
void concludeKind(Bounce &bounce);

} // namespace postbench
