// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The delivery options of a draft, to JSON and back.

#include "deliveryjson.h"

#include <QJsonArray>

namespace postbench {

namespace {

using Text = QLatin1StringView;

template<class Enum>
std::optional<Enum> enumOf(const QJsonValue &value, Enum last)
{
    const int number = value.toInt(-1);
    if (number < 0 || number > int(last)) return std::nullopt;
    return Enum(number);
}

} // namespace

QJsonObject toJson(const DeliveryOptions &options)
{
    QJsonObject object;
    if (options.ownEnvelope) {
        object.insert(Text("envelopeFrom"), options.envelopeFrom);
        object.insert(Text("envelopeTo"), QJsonArray::fromStringList(options.envelopeTo));
    }
    if (options.notify) object.insert(Text("notify"), int(options.notify));
    if (options.dsnReturn != DsnReturn::Unset) object.insert(Text("dsnReturn"), int(options.dsnReturn));
    if (!options.envelopeId.isEmpty()) object.insert(Text("envelopeId"), options.envelopeId);
    if (options.requireTls) object.insert(Text("requireTls"), true);
    if (options.deliverBy) {
        object.insert(Text("deliverBy"),
                      QJsonObject{{Text("seconds"), options.deliverBy->seconds},
                                  {Text("return"), options.deliverBy->returnWhenLate},
                                  {Text("trace"), options.deliverBy->trace}});
    }
    if (options.holdForSeconds) object.insert(Text("holdFor"), *options.holdForSeconds);
    if (options.holdUntil) object.insert(Text("holdUntil"), options.holdUntil->toUTC().toString(Qt::ISODateWithMs));
    if (options.priority) object.insert(Text("priority"), *options.priority);
    if (options.tls) object.insert(Text("tls"), int(*options.tls));
    if (options.stopAfter) object.insert(Text("stopAfter"), int(*options.stopAfter));
    return object;
}

DeliveryOptions deliveryFromJson(const QJsonObject &object)
{
    DeliveryOptions options;
    options.ownEnvelope = object.contains(Text("envelopeTo"));
    options.envelopeFrom = object[Text("envelopeFrom")].toString();
    for (const QJsonValue &address : object[Text("envelopeTo")].toArray())
        options.envelopeTo.append(address.toString());
    options.notify = DsnNotifyFlags(object[Text("notify")].toInt(0) & 15);
    options.dsnReturn = enumOf(object[Text("dsnReturn")], DsnReturn::Headers).value_or(DsnReturn::Unset);
    options.envelopeId = object[Text("envelopeId")].toString();
    options.requireTls = object[Text("requireTls")].toBool();
    if (object.contains(Text("deliverBy"))) {
        const QJsonObject by = object[Text("deliverBy")].toObject();
        options.deliverBy = DeliverBy{by[Text("seconds")].toInteger(), by[Text("return")].toBool(true), by[Text("trace")].toBool()};
    }
    if (object.contains(Text("holdFor"))) options.holdForSeconds = object[Text("holdFor")].toInteger();
    if (object.contains(Text("holdUntil")))
        options.holdUntil = QDateTime::fromString(object[Text("holdUntil")].toString(), Qt::ISODateWithMs);
    if (object.contains(Text("priority"))) options.priority = qBound(-9, object[Text("priority")].toInt(), 9);
    options.tls = enumOf(object[Text("tls")], TlsPolicy::Implicit);
    options.stopAfter = enumOf(object[Text("stopAfter")], SmtpStage::Quit);
    return options;
}

} // namespace postbench
