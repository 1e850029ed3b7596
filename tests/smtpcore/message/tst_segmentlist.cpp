// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Pieces in a row: exact sizes, big reads, errors of a file that changed.
#include "messagetest.h"
#include "segmentlist.h"

using namespace postbench;
using namespace postbench::test;

namespace {

using Coding = StreamedOctets::Coding;

OpenSource sourceOf(StreamedOctets octets)
{
    SegmentList list;
    list.append("begin ");
    list.append(std::move(octets));
    list.append(" end");
    return std::move(list).toOpenSource();
}

} // namespace

class TestSegmentList : public QObject
{
    Q_OBJECT
private slots:
    void givesAllPiecesInOrderEachTimeItIsOpened()
    {
        SegmentList list;
        list.append("one");
        list.append("");
        list.append({openMemory("f"), 1, 4, Coding::Base64});
        list.append({openMemory(""), 0, 0, Coding::AsIs});
        list.append({openMemory("x\ny"), 3, 4, Coding::LfToCrLf});
        list.append({openMemory("x\ry"), 3, 4, Coding::CrToCrLf});
        list.append("\r\n");
        QCOMPARE(list.size(), 17);
        QVERIFY(list.endsLine());
        const OpenSource open = std::move(list).toOpenSource();
        for (const qsizetype step : {1, 2, 3, 100}) {
            const auto source = open();
            QCOMPARE(drained(*source, step), "oneZg==x\r\nyx\r\ny\r\n");
        }
    }

    void refusesAFileThatGrewOrShrank()
    {
        QCOMPARE(drained(*sourceOf({openMemory("12345"), 5, 5, Coding::AsIs})()), "begin 12345 end");
        QCOMPARE(drained(*sourceOf({openMemory("12345"), 4, 4, Coding::AsIs})()), std::nullopt);
        QCOMPARE(drained(*sourceOf({openMemory("12345"), 6, 6, Coding::AsIs})()), std::nullopt);
        QCOMPARE(drained(*sourceOf({openMemory("12345"), 4, 8, Coding::Base64})()), std::nullopt);
        QCOMPARE(drained(*sourceOf({openMemory("12345"), 0, 0, Coding::AsIs})()), std::nullopt);
        QCOMPARE(drained(*sourceOf({openMemory("12345"), 4, 4, Coding::AsIs})(), 1), std::nullopt);
    }

    void refusesAFileThatCannotBeOpenedOrRead()
    {
        QCOMPARE(drained(*sourceOf({[] { return nullptr; }, 5, 5, Coding::AsIs})()), std::nullopt);
        QCOMPARE(drained(*sourceOf({{}, 5, 5, Coding::Base64})()), std::nullopt);
        QCOMPARE(drained(*sourceOf({[] { return std::make_unique<FailingSource>(3); }, 5, 5, Coding::AsIs})()), std::nullopt);
    }

    void staysFailedAfterAnError()
    {
        const auto source = sourceOf({[] { return nullptr; }, 5, 5, Coding::AsIs})();
        QCOMPARE(source->read(100), std::nullopt);
        QCOMPARE(source->read(100), std::nullopt);
    }

    void holdsNoMoreThanWhatWasAskedFor()
    {
        // 1 TB that is never all there.
        struct Endless : ByteSource {
            std::optional<QByteArray> read(qsizetype max) override { return QByteArray(std::min<qsizetype>(max, 1 << 20), 'x'); }
        };
        SegmentList list;
        const qint64 tera = Q_INT64_C(1'000'000'000'000);
        list.append({[] { return std::make_unique<Endless>(); }, tera, tera, Coding::AsIs});
        const auto source = std::move(list).toOpenSource()();
        for (int i = 0; i < 100; ++i) {
            const auto piece = source->read(65'536);
            QVERIFY(piece && piece->size() == 65'536);
        }
    }
};

MESSAGE_TEST_MAIN(TestSegmentList)
#include "tst_segmentlist.moc"
