// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Mails that stand in a Maildir from earlier, by whatever program.
#pragma once

#include "inboxmodel.h"

namespace postbench {

// The `most` newest files of new/ and cur/, oldest first, each with path, size and time; nothing is read, moved or marked.
// Envelope and transcript are not known any more. Empty where there is no Maildir.
QList<InboxMail> mailsInMaildir(const QString &folder, qsizetype most);

// A Maildir, an empty folder or none yet: mails may be kept there without mixing with other files.
bool canBecomeMaildir(const QString &folder);

} // namespace postbench
