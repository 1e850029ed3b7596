// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Attachments' octets: files and memory.

#include "attachedsource.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace postbench {

namespace {

class FileSource : public ByteSource
{
public:
    explicit FileSource(const QString &path) : m_file(path) {}
    bool open() { return m_file.open(QIODevice::ReadOnly); }

    std::optional<QByteArray> read(qsizetype max) override
    {
        QByteArray octets = m_file.read(std::max<qsizetype>(max, 1));
        if (octets.isEmpty() && m_file.error() != QFileDevice::NoError) return std::nullopt;
        return octets;
    }

private:
    QFile m_file;
};

class BytesSource : public ByteSource
{
public:
    explicit BytesSource(QByteArray octets) : m_octets(std::move(octets)) {}

    std::optional<QByteArray> read(qsizetype max) override
    {
        QByteArray piece = m_octets.mid(m_at, std::max<qsizetype>(max, 1));
        m_at += piece.size();
        return piece;
    }

private:
    QByteArray m_octets;
    qsizetype m_at = 0;
};

} // namespace

OpenSource openFile(const QString &path)
{
    return [path]() -> std::unique_ptr<ByteSource> {
        // A folder can be opened under Unix and fails at the first read only.
        if (!QFileInfo(path).isFile()) return nullptr;
        auto source = std::make_unique<FileSource>(path);
        if (!source->open()) return nullptr;
        return source;
    };
}

OpenSource openBytes(const QByteArray &octets)
{
    return [octets] { return std::make_unique<BytesSource>(octets); };
}

} // namespace postbench
