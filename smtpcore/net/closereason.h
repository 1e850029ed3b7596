// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A socket's error as the reason that engines, outcomes and sentences know.
#pragma once

#include "smtpevent.h"

#include <QAbstractSocket>

namespace postbench {

// TLS failures are told apart further by tlsCloseReason() (tlshandshake.h), which sees the certificate errors too.
CloseReason closeReason(QAbstractSocket::SocketError error);

} // namespace postbench
