// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What is said about flashing: every stage, fault and end has a sentence of its own, in each language.
#include "flashtext.h"
#include "spokenlanguage.h"

#include <QSet>
#include <QTest>

using namespace postbench;

class TestFlashText : public QObject
{
    Q_OBJECT

private slots:
    void saysEachThingInItsOwnWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Japanese") << QStringLiteral("ja");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }
    void saysEachThingInItsOwnWords()
    {
        QFETCH(QString, language);
        const SpokenLanguage spoken(language);
        QVERIFY(spoken.isLoaded());
        QStringList all = flashInstructions();
        for (int stage = 0; stage <= static_cast<int>(FlashStage::Start); ++stage)
            all += flashStageName(static_cast<FlashStage>(stage));
        for (int kind = 0; kind <= static_cast<int>(FlashImageFault::Kind::TooLarge); ++kind)
            all += flashImageSentence({static_cast<FlashImageFault::Kind>(kind), 7});
        for (int fault = 1; fault <= static_cast<int>(FlashFault::Differs); ++fault)
            all += flashOutcomeSentence({.fault = static_cast<FlashFault>(fault), .reply = 7, .address = 0x1234, .detail = "9.9"});
        for (int loss = 0; loss <= static_cast<int>(PortLoss::Gone); ++loss)
            all +=
                flashOutcomeSentence({.fault = FlashFault::ConnectionLost, .detail = "why", .loss = static_cast<PortLoss>(loss)});
        for (const FlashWord word : {FlashWord::Flashed, FlashWord::AlreadyThere, FlashWord::Cancelled})
            all += flashOutcomeSentence({.word = word, .blocksWritten = 3});
        for (const int reply : {1, 2, 5, 6})
            all += flashOutcomeSentence({.fault = FlashFault::Refused, .reply = reply});
        for (const QString &sentence : std::as_const(all))
            QVERIFY(!sentence.isEmpty());
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }
    void tellsWhatIsToBeDoneNow()
    {
        QVERIFY(flashOutcomeAdvice({.word = FlashWord::Flashed}).isEmpty());
        QVERIFY(flashOutcomeAdvice({.fault = FlashFault::Transfer, .touched = true}).contains(QLatin1String("run this again")));
        QVERIFY(flashOutcomeAdvice({.stage = FlashStage::Start, .fault = FlashFault::NoAnswer}).contains(QLatin1String("RESET")));
        QVERIFY(flashOutcomeAdvice({.fault = FlashFault::Silent}).contains(QLatin1String("BOOT")));
        QVERIFY(flashOutcomeAdvice({.word = FlashWord::Cancelled}).contains(QLatin1String("Nothing was changed")));
    }
};

QTEST_GUILESS_MAIN(TestFlashText)
#include "tst_flashtext.moc"
