// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The delivery options of a draft, to JSON and back.
#pragma once

#include "composition.h"

#include <QJsonObject>

namespace postbench {

QJsonObject toJson(const DeliveryOptions &options);
DeliveryOptions deliveryFromJson(const QJsonObject &object);

} // namespace postbench
