// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// xtext of RFC 3461 section 4: how ENVID and ORCPT carry any character.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postbench {

QByteArray toXtext(QByteArrayView bytes);
// nullopt where it is not xtext.
std::optional<QByteArray> fromXtext(QByteArrayView xtext);

} // namespace postbench
