// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A transcript for people and programs: the one text, HTML and JSON form that window and command line share.
#pragma once

#include "transcript.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace postbench {

// What stands behind the arrow: the line, "[message: n octets]" for a folded body, a note's sentence. Secrets masked unless asked for.
QString transcriptLineText(const TranscriptLine &line, bool showSecrets);
// " ->" and "<-" for the two sides, "~" in place of "-" under TLS, "===" for notes.
QString transcriptArrow(const TranscriptLine &line);
// The side said no, or the connection broke.
bool isTranscriptError(const TranscriptLine &line);

// Time in milliseconds, arrow, text.
QString transcriptRowText(const TranscriptLine &line, bool showSecrets);
QString transcriptAsText(const QList<TranscriptLine> &lines, bool showSecrets);
// A page of its own, without scripts or anything loaded from elsewhere.
QString transcriptAsHtml(const QList<TranscriptLine> &lines, bool showSecrets);
// One object a line. With every octet on the wire: text and lineEnd (Base64 beside it where it is not UTF-8), body octets as far as kept.
QByteArray transcriptAsJsonLines(const QList<TranscriptLine> &lines, bool showSecrets);
QJsonObject transcriptLineJson(const TranscriptLine &line, bool showSecrets);
// The name of a close reason in JSON: "reset", "certificateExpired", ...
QString closeReasonWord(CloseReason reason);

} // namespace postbench
