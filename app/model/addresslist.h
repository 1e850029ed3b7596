// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Addresses as people type and paste them, to persons and back.
#pragma once

#include "draft.h"

namespace postbench {

// Cuts at , ; line ends and their East Asian forms outside quotes and <>; "a@b c@d" is two as well.
// What has no '@' comes out as an address all the same, so that nothing typed is lost.
QList<Person> personsIn(const QString &text);

// "Name <address>", the name quoted where it needs it; the bare address without a name. personsIn() reads it back.
QString personText(const Person &person);
QString personsText(const QList<Person> &persons); // joined by ", "

} // namespace postbench
