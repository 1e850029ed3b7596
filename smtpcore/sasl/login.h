// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// LOGIN, client side. It has no RFC: the server asks twice and the order tells what for.
#pragma once

#include "saslmechanism.h"

namespace postbench {

class Login
{
public:
    static std::expected<Login, SaslFault> make(const Credentials &credentials);
    std::optional<QByteArray> start() { return std::nullopt; }
    std::expected<QByteArray, SaslFault> answer(QByteArrayView challenge);
    bool mayAcceptSuccess() const { return true; }

private:
    QList<QByteArray> m_answers; // what has still to be said: user, then password
};

} // namespace postbench
