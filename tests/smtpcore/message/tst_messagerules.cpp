// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Rules that hold for every message that the writer makes, whatever is in the draft.
#include "messagetest.h"
#include "sampledrafts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace postbench;
using namespace postbench::test;

namespace {

QByteArray headerOf(const QByteArray &message) { return message.first(message.indexOf("\r\n\r\n") + 2); }

} // namespace

class TestMessageRules : public QObject
{
    Q_OBJECT
private:
    void eachSample()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("octets");
        const auto all = samples();
        for (int i = 0; i < all.size(); ++i) {
            const auto message = writeMime(all[i].draft, all[i].carriage, context());
            const auto octets = message ? drained(*message) : std::nullopt;
            QTest::newRow(all[i].name.constData()) << i << octets.value_or(QByteArray());
        }
    }

private slots:
    void givesAsManyOctetsAsItSays_data() { eachSample(); }
    void givesAsManyOctetsAsItSays()
    {
        QFETCH(int, index);
        QFETCH(QByteArray, octets);
        const Sample sample = samples()[index];
        const auto message = writeMime(sample.draft, sample.carriage, context());
        QVERIFY(message);
        QVERIFY(!octets.isEmpty());
        QCOMPARE(message->size, octets.size());
        QCOMPARE(drained(*message, 1), octets);
        QCOMPARE(drained(*message, 77), octets);
        QCOMPARE(drained(*message, 1 << 20), octets);
    }

    void hasNoLoneLineEndAndNoLineOver998_data() { eachSample(); }
    void hasNoLoneLineEndAndNoLineOver998()
    {
        QFETCH(int, index);
        QFETCH(QByteArray, octets);
        const Sample sample = samples()[index];
        if (writeMime(sample.draft, sample.carriage, context())->content == SmtpMessage::Content::Binary) octets = headerOf(octets);
        QVERIFY(octets.endsWith("\r\n"));
        for (const QByteArray &line : octets.split('\n')) {
            QVERIFY2(line.isEmpty() || line.count('\r') == 1, line.constData());
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 999, line.constData());
        }
    }

    void foldsHeadersAt78AndWordsAt75_data() { eachSample(); }
    void foldsHeadersAt78AndWordsAt75()
    {
        QFETCH(QByteArray, octets);
        const QByteArray header = headerOf(octets);
        for (const QByteArray &line : header.split('\n')) {
            QVERIFY2(line.size() <= 79, line.constData());
            QVERIFY2(line.isEmpty() || !line.trimmed().isEmpty(), "a folded line of blanks alone");
        }
        static const QRegularExpression word(QStringLiteral("=\\?[A-Za-z0-9_-]+\\?[BQ]\\?[^ ?\\r\\n]*\\?="));
        auto words = word.globalMatch(QString::fromLatin1(header));
        while (words.hasNext())
            QVERIFY(words.next().capturedLength() <= 75);
    }

    void neverShowsBcc_data() { eachSample(); }
    void neverShowsBcc()
    {
        QFETCH(int, index);
        QFETCH(QByteArray, octets);
        QCOMPARE(samples()[index].draft.bcc.size(), 1);
        QVERIFY(!octets.contains("hidden@secret.example"));
        QVERIFY(!octets.toLower().contains("bcc:"));
    }

    void keepsToWhatTheServerCarries_data() { eachSample(); }
    void keepsToWhatTheServerCarries()
    {
        QFETCH(int, index);
        QFETCH(QByteArray, octets);
        const Sample sample = samples()[index];
        const auto message = writeMime(sample.draft, sample.carriage, context());
        const bool eighth = std::ranges::any_of(octets, [](char c) { return static_cast<unsigned char>(c) > 127; });
        QCOMPARE(eighth, message->content != SmtpMessage::Content::SevenBit);
        QVERIFY(message->content != SmtpMessage::Content::Binary || sample.carriage.binary);
        QVERIFY(!eighth || sample.carriage.eightBit);
        QVERIFY(!message->utf8Headers || sample.carriage.utf8);
        if (!message->utf8Headers)
            QVERIFY(std::ranges::all_of(headerOf(octets), [](char c) { return static_cast<unsigned char>(c) < 128; }));
    }
};

MESSAGE_TEST_MAIN(TestMessageRules)
#include "tst_messagerules.moc"
