// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The mail that is being written, kept on disk so that it survives a crash.

#include "draftstore.h"

#include "compositionjson.h"
#include "jsonfile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace postbench {

namespace {

const QLatin1StringView blobEnd(".octets");

QString documentPath(const QString &folder) { return folder + QStringLiteral("/draft.json"); }
QString asideFolder(const QString &folder, int number) { return folder + QStringLiteral("-aside-%1").arg(number); }
QString blobPath(const QString &folder, const QString &name) { return folder + u'/' + name + blobEnd; }

bool isBlobName(const QString &name)
{
    return name.size() == 64
        && std::ranges::all_of(name, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

void removeBlobsExcept(const QString &folder, const Blobs &kept)
{
    QDir dir(folder);
    const QStringList files = dir.entryList({u'*' + QString(blobEnd)}, QDir::Files);
    for (const QString &file : files) {
        if (!kept.contains(file.chopped(blobEnd.size()))) dir.remove(file);
    }
}

// The draft that was set aside last becomes the kept one.
void takeBack(const QString &folder)
{
    int number = 0;
    while (QFile::exists(asideFolder(folder, number + 1)))
        ++number;
    if (number == 0) return;
    QDir(folder).removeRecursively(); // without a document: only octets that nothing names
    QDir().rename(asideFolder(folder, number), folder);
}

} // namespace

DraftStore::DraftStore(const QString &folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/draft")
                                : folder)
{
}

bool DraftStore::keep(const Composition &composition)
{
    m_error.clear();
    Blobs blobs;
    const QJsonObject object = toJson(composition, blobs);
    // Octets first: a document never names what is not there. Their name is their hash, so one that exists is whole.
    for (auto blob = blobs.cbegin(); blob != blobs.cend(); ++blob) {
        const QString path = blobPath(m_folder, blob.key());
        if (!QFile::exists(path) && !writeWholeFile(path, blob.value(), &m_error)) return false;
    }
    if (!writeJsonFile(documentPath(m_folder), QJsonDocument(object), &m_error)) return false;
    removeBlobsExcept(m_folder, blobs);
    return true;
}

std::optional<Composition> DraftStore::kept()
{
    if (!QFile::exists(documentPath(m_folder))) takeBack(m_folder);
    const auto document = readJsonFile(documentPath(m_folder));
    if (!document) return std::nullopt;
    return compositionFromJson(document->object(), [this](const QString &name) -> std::optional<QByteArray> {
        QFile file(blobPath(m_folder, name));
        if (!isBlobName(name) || !file.open(QIODevice::ReadOnly)) return std::nullopt;
        return file.readAll();
    });
}

void DraftStore::drop()
{
    QFile::remove(documentPath(m_folder));
    removeBlobsExcept(m_folder, {});
}

void DraftStore::setAside()
{
    if (!QFile::exists(documentPath(m_folder))) return;
    int number = 1;
    while (QFile::exists(asideFolder(m_folder, number)))
        ++number;
    QDir().rename(m_folder, asideFolder(m_folder, number));
}

} // namespace postbench
