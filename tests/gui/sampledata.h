// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// A believable day at the bench: profiles, a mail being written, a session, mails in the Inbox.
#pragma once

#include "windowfixture.h"

namespace postbench {

Composition sampleComposition(const QString &language);
QList<TranscriptLine> sampleTranscript(); // a whole session with TLS and AUTH, body and QUIT
Outcome sampleOutcome();
InboxMail sampleMail(qint64 number); // 1 plain English, 2 Japanese HTML with image, 3 Chinese with attachment
void fillWithSamples(WindowFixture &fixture, const QString &language);

} // namespace postbench
