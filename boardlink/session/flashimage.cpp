// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Raw images and Intel HEX.
#include "flashimage.h"

#include <QList>

#include <algorithm>
#include <cctype>
#include <numeric>

namespace postbench {

namespace {

constexpr qsizetype flashSize = 0x20000;
constexpr qint64 flashAlias = 0x10000000; // the same flash, as the boot ROM sees it

using Kind = FlashImageFault::Kind;

// ":" and the record's octets: size, address (2), type, data, check.
std::expected<QByteArray, Kind> recordOf(const QByteArray &line)
{
    const QByteArray digits = line.sliced(1);
    const QByteArray octets = QByteArray::fromHex(digits);
    const bool allHex =
        std::all_of(digits.begin(), digits.end(), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
    if (!allHex || digits.size() % 2 || octets.size() < 5 || octets.size() != static_cast<quint8>(octets[0]) + 5)
        return std::unexpected(Kind::HexRecord);
    const int sum =
        std::accumulate(octets.begin(), octets.end(), 0, [](int so_far, char c) { return so_far + static_cast<quint8>(c); });
    if (sum & 0xFF) return std::unexpected(Kind::HexCheck);
    return octets;
}

class HexReader
{
public:
    // False once the last record came.
    std::expected<bool, Kind> take(const QByteArray &line)
    {
        const auto record = recordOf(line);
        if (!record) return std::unexpected(record.error());
        const QByteArray data = record->sliced(4).chopped(1);
        const auto number = [](const QByteArray &octets) {
            qint64 value = 0;
            for (const char c : octets)
                value = value << 8 | static_cast<quint8>(c);
            return value;
        };
        switch ((*record)[3]) {
        case 0: return put(m_base + number(record->sliced(1, 2)), data);
        case 1: return false;
        case 2:
            m_base = number(data) << 4;
            return data.size() == 2 ? std::expected<bool, Kind>(true) : std::unexpected(Kind::HexRecord);
        case 4:
            m_base = number(data) << 16;
            return data.size() == 2 ? std::expected<bool, Kind>(true) : std::unexpected(Kind::HexRecord);
        case 3:
        case 5: return true; // where it starts: the vectors say so
        default: return std::unexpected(Kind::HexRecord);
        }
    }
    QByteArray image;

private:
    std::expected<bool, Kind> put(qint64 address, const QByteArray &data)
    {
        if (address >= flashAlias) address -= flashAlias;
        if (address < 0 || address + data.size() > flashSize) return std::unexpected(Kind::HexAddress);
        if (image.size() < address + data.size()) image.append(address + data.size() - image.size(), '\xFF');
        image.replace(address, data.size(), data);
        return true;
    }
    qint64 m_base = 0;
};

} // namespace

std::expected<QByteArray, FlashImageFault> flashImage(const QByteArray &file)
{
    if (file.isEmpty()) return std::unexpected(FlashImageFault{Kind::Empty, 0});
    if (file.startsWith("\x7F"
                        "ELF"))
        return std::unexpected(FlashImageFault{Kind::Elf, 0});
    if (!file.startsWith(':')) {
        if (file.size() > flashSize) return std::unexpected(FlashImageFault{Kind::TooLarge, 0});
        return file;
    }
    HexReader reader;
    const QList<QByteArray> lines = file.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty()) continue;
        if (!line.startsWith(':')) return std::unexpected(FlashImageFault{Kind::HexRecord, static_cast<int>(i) + 1});
        const auto goesOn = reader.take(line);
        if (!goesOn) return std::unexpected(FlashImageFault{goesOn.error(), static_cast<int>(i) + 1});
        if (!*goesOn) {
            if (reader.image.isEmpty()) return std::unexpected(FlashImageFault{Kind::Empty, 0});
            return reader.image;
        }
    }
    return std::unexpected(FlashImageFault{Kind::HexNoEnd, static_cast<int>(lines.size())}); // cut off
}

} // namespace postbench
