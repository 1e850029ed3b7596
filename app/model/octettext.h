// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Octets from the wire as text for people and programs: one form for window and command line.
#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace postbench {

// Text that cannot steer a terminal: control characters, and all but ASCII where the octets are no UTF-8, as \xnn. Tabs stay.
QString printable(QByteArrayView octets);

// object[name] is the text; object[name + "Base64"] the very octets beside it where they are no UTF-8.
void insertOctets(QJsonObject &object, QLatin1StringView name, const QByteArray &octets);

} // namespace postbench
