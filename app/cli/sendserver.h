// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The server, TLS and authentication that the options of `send` describe.
#pragma once

#include "draft.h"
#include "parsedoptions.h"
#include "profile.h"
#include "serversettings.h"

namespace postbench {

struct SendServer {
    ServerSettings settings;
    Person usualFrom; // of the profile
};

OrUsageError<SendServer> serverOf(const ParsedOptions &options);
OrUsageError<TlsPolicy> tlsPolicyOf(const ParsedOptions &options, TlsPolicy usual);
QString tlsFileSentence(const QString &option, const TlsFileError &error);

} // namespace postbench
