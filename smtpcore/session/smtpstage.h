// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Where a session stands, in the words that --stop-after, faults, the stage strip and outcomes share.
#pragma once

namespace postbench {

enum class SmtpStage { Connect, Greeting, Ehlo, Tls, Auth, Mail, Rcpt, Data, Body, Dot, Quit };

} // namespace postbench
