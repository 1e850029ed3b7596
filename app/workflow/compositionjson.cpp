// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What stands in the composer, to JSON and back.

#include "compositionjson.h"

#include "deliveryjson.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace postbench {

namespace {

using Text = QLatin1StringView;

QJsonObject personJson(const Person &person) { return {{Text("name"), person.name}, {Text("address"), person.address}}; }

Person personOf(const QJsonValue &value) { return {value[Text("name")].toString(), value[Text("address")].toString()}; }

QJsonArray personsJson(const QList<Person> &persons)
{
    QJsonArray array;
    for (const Person &person : persons)
        array.append(personJson(person));
    return array;
}

QList<Person> personsOf(const QJsonValue &value)
{
    QList<Person> persons;
    for (const QJsonValue &entry : value.toArray())
        persons.append(personOf(entry));
    return persons;
}

QString addBlob(const QByteArray &octets, Blobs &blobs)
{
    const QString name = QString::fromLatin1(QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex());
    blobs.insert(name, octets);
    return name;
}

QJsonObject attachmentJson(const ComposedAttachment &attachment, Blobs &blobs)
{
    QJsonObject object{{Text("fileName"), attachment.fileName},
                       {Text("mediaType"), QString::fromLatin1(attachment.mediaType)},
                       {Text("inline"), attachment.isInline},
                       {Text("contentId"), attachment.contentId},
                       {Text("size"), attachment.size}};
    if (attachment.path.isEmpty())
        object.insert(Text("content"), addBlob(attachment.content, blobs));
    else
        object.insert(Text("path"), attachment.path);
    return object;
}

ComposedAttachment attachmentOf(const QJsonValue &value, const ReadBlob &blob)
{
    ComposedAttachment attachment;
    attachment.path = value[Text("path")].toString();
    attachment.fileName = value[Text("fileName")].toString();
    attachment.mediaType = value[Text("mediaType")].toString().toLatin1();
    attachment.isInline = value[Text("inline")].toBool();
    attachment.contentId = value[Text("contentId")].toString();
    attachment.size = value[Text("size")].toInteger();
    if (attachment.path.isEmpty()) attachment.content = blob(value[Text("content")].toString()).value_or(QByteArray());
    return attachment;
}

QJsonObject draftJson(const Draft &draft)
{
    QJsonObject object{{Text("to"), personsJson(draft.to)},
                       {Text("cc"), personsJson(draft.cc)},
                       {Text("bcc"), personsJson(draft.bcc)},
                       {Text("replyTo"), personsJson(draft.replyTo)},
                       {Text("subject"), draft.subject},
                       {Text("text"), draft.text},
                       {Text("html"), draft.html},
                       {Text("charset"), QString::fromLatin1(draft.charset)}};
    if (draft.from) object.insert(Text("from"), personJson(*draft.from));
    if (draft.sender) object.insert(Text("sender"), personJson(*draft.sender));
    if (draft.date) object.insert(Text("date"), draft.date->toString(Qt::ISODateWithMs));
    if (!draft.messageId.isEmpty()) object.insert(Text("messageId"), QString::fromUtf8(draft.messageId));
    QJsonArray headers;
    for (const HeaderField &field : draft.extraHeaders)
        headers.append(QJsonArray{field.name, field.value});
    object.insert(Text("headers"), headers);
    return object;
}

Draft draftFrom(const QJsonObject &object)
{
    Draft draft;
    if (object.contains(Text("from"))) draft.from = personOf(object[Text("from")]);
    if (object.contains(Text("sender"))) draft.sender = personOf(object[Text("sender")]);
    draft.to = personsOf(object[Text("to")]);
    draft.cc = personsOf(object[Text("cc")]);
    draft.bcc = personsOf(object[Text("bcc")]);
    draft.replyTo = personsOf(object[Text("replyTo")]);
    draft.subject = object[Text("subject")].toString();
    draft.text = object[Text("text")].toString();
    draft.html = object[Text("html")].toString();
    draft.charset = object[Text("charset")].toString(QStringLiteral("UTF-8")).toLatin1();
    draft.messageId = object[Text("messageId")].toString().toUtf8();
    if (object.contains(Text("date"))) draft.date = QDateTime::fromString(object[Text("date")].toString(), Qt::ISODateWithMs);
    for (const QJsonValue &field : object[Text("headers")].toArray())
        draft.extraHeaders.append({field[0].toString(), field[1].toString()});
    return draft;
}

} // namespace

QJsonObject toJson(const Composition &composition, Blobs &blobs)
{
    QJsonArray attachments;
    for (const ComposedAttachment &attachment : composition.attachments)
        attachments.append(attachmentJson(attachment, blobs));
    QJsonObject object{{Text("profile"), composition.profileId},
                       {Text("draft"), draftJson(composition.draft)},
                       {Text("attachments"), attachments},
                       {Text("delivery"), toJson(composition.delivery)}};
    if (composition.source) object.insert(Text("source"), addBlob(*composition.source, blobs));
    return object;
}

Composition compositionFromJson(const QJsonObject &object, const ReadBlob &blob)
{
    Composition composition;
    composition.profileId = object[Text("profile")].toString();
    composition.draft = draftFrom(object[Text("draft")].toObject());
    for (const QJsonValue &attachment : object[Text("attachments")].toArray())
        composition.attachments.append(attachmentOf(attachment, blob));
    composition.delivery = deliveryFromJson(object[Text("delivery")].toObject());
    if (object.contains(Text("source"))) composition.source = blob(object[Text("source")].toString());
    return composition;
}

} // namespace postbench
