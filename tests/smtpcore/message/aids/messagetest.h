// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the message room's tests share: a main that starts GMime, and sources that behave badly on purpose.
#pragma once

#include "capabilities.h"
#include "draft.h"
#include "memorysource.h"
#include "mimewriter.h"
#include "smtpmessage.h"

#include <QCoreApplication>
#include <QTest>

void startGmime();

#define MESSAGE_TEST_MAIN(TestClass)            \
    int main(int argc, char **argv)             \
    {                                           \
        startGmime();                           \
        QCoreApplication app(argc, argv);       \
        TestClass test;                         \
        return QTest::qExec(&test, argc, argv); \
    }

namespace postbench::test {

// All that a source gives when asked for `step` octets at a time; nullopt where it fails or gives more than it was asked for.
std::optional<QByteArray> drained(ByteSource &source, qsizetype step = 4096);
std::optional<QByteArray> drained(const SmtpMessage &message, qsizetype step = 65536);

// Gives at most `piece` octets at a time, whatever it is asked for.
class ChoppySource : public ByteSource
{
public:
    ChoppySource(QByteArray octets, qsizetype piece) : m_octets(std::move(octets)), m_piece(piece) {}
    std::optional<QByteArray> read(qsizetype max) override { return m_octets.read(std::min(max, m_piece)); }

private:
    MemorySource m_octets;
    qsizetype m_piece;
};

// Fails after `good` octets.
class FailingSource : public ByteSource
{
public:
    explicit FailingSource(qint64 good) : m_left(good) {}
    std::optional<QByteArray> read(qsizetype max) override
    {
        const qint64 now = std::min<qint64>(max, m_left);
        m_left -= now;
        return now > 0 ? std::optional(QByteArray(now, 'x')) : std::nullopt;
    }

private:
    qint64 m_left;
};

Attachment attachment(const QString &fileName, const QByteArray &mediaType, const QByteArray &octets);
MimeContext context();            // 2026-02-03 04:05:06 +0900, id@postbench.example, seed "SEED", mailer "Postbench test"
QByteArray crLf(QByteArray text); // "\n" typed by hand to CRLF

} // namespace postbench::test
