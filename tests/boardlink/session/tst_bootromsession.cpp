// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Flashing against the model of the boot ROM: blank, locked and half-written chips, lost and flipped octets, a port that goes.
#include "flashbench.h"

using namespace postbench;

namespace {

FlashOutcome flash(BootRomChip &chip, FlashJob job)
{
    FlashBench bench(std::move(job));
    bench.chip = &chip;
    return bench.run();
}

QByteArray settingsOf(const BootRomChip &chip)
{
    return chip.code.sliced(BootRomSession::settingsAddress, BootRomSession::settingsSize);
}

} // namespace

class TestBootRomSession : public QObject
{
    Q_OBJECT

private slots:
    void flashesABlankChip();
    void writesNothingWhereAllIsRight();
    void writesOnlyWhatDiffersAndTheVectorsLast();
    void leavesTheSettingsAlone();
    void restoresSettingsThatWereLost();
    void opensAWriteLock();
    void asksBeforeItErasesALockedChip();
    void refusesAForeignImage_data();
    void refusesAForeignImage();
    void findsTheRate();
    void goesOnWhereTheRomWasFoundBefore();
    void saysSoWhereNobodyAnswers();
    void saysSoWhereABoardEchoes();
    void knowsOnlyItsOwnRom();
    void survivesALostOctet_data();
    void survivesALostOctet();
    void canBeCancelledAnywhere();
    void resumesAfterALoss();
    void givesUpOnFlashThatDoesNotHold();
};

void TestBootRomSession::flashesABlankChip()
{
    BootRomChip chip;
    const QByteArray image = imageOf(10'001);
    const FlashOutcome outcome = flash(chip, {.image = image});
    QCOMPARE(outcome.fault, FlashFault::None);
    QCOMPARE(outcome.word, FlashWord::Flashed);
    QCOMPARE(outcome.blocks, 3);
    QCOMPARE(outcome.blocksWritten, 3);
    QCOMPARE(outcome.touched, false);
    QCOMPARE(outcome.settings, FlashOutcome::Settings::Untouched);
    QCOMPARE(chip.code.first(image.size()), image);
    QCOMPARE(chip.code.sliced(image.size()).count('\xFF'), chip.code.size() - image.size());
    QCOMPARE(chip.exit(), BOOTROM_TO_APPLICATION);
}

void TestBootRomSession::writesNothingWhereAllIsRight()
{
    BootRomChip chip;
    const QByteArray image = imageOf(9'000);
    chip.code.replace(0, image.size(), image);
    chip.restart();
    FlashBench bench({.image = image});
    bench.chip = &chip;
    const FlashOutcome outcome = bench.run();
    QCOMPARE(outcome.word, FlashWord::AlreadyThere);
    QCOMPARE(outcome.blocksWritten, 0);
    QVERIFY(!bench.written.contains("ERAS"));
    QVERIFY(!bench.written.contains("XPRG"));
    QCOMPARE(chip.exit(), BOOTROM_TO_APPLICATION);
}

void TestBootRomSession::writesOnlyWhatDiffersAndTheVectorsLast()
{
    BootRomChip chip;
    const QByteArray image = imageOf(16'000);
    chip.code.replace(0, image.size(), image);
    chip.code[0x2FF0] = 0; // at the end of the third block: a glance does not tell
    chip.restart();
    FlashBench bench({.image = image});
    bench.chip = &chip;
    const FlashOutcome outcome = bench.run();
    QCOMPARE(outcome.word, FlashWord::Flashed);
    QCOMPARE(outcome.blocksWritten, 2);
    QCOMPARE(chip.code.first(image.size()), image);
    const qsizetype eraseFirst = bench.written.indexOf("ERAS BLCK 00000000");
    const qsizetype third = bench.written.indexOf("XPRG 00002000 00001000");
    const qsizetype first = bench.written.indexOf("XPRG 00000000 00000080");
    QVERIFY(eraseFirst > 0 && eraseFirst < third && third < first); // whose packet holds the vectors
    QVERIFY(!bench.written.contains("ERAS BLCK 00001000"));
    QCOMPARE(bench.written.count("ERAS"), 2);
}

void TestBootRomSession::leavesTheSettingsAlone()
{
    BootRomChip chip;
    chip.code.replace(BootRomSession::settingsAddress, BootRomSession::settingsSize, QByteArray(BootRomSession::settingsSize, 's'));
    chip.restart();
    FlashBench bench({.image = imageOf(5'000)});
    bench.chip = &chip;
    QCOMPARE(bench.run().word, FlashWord::Flashed);
    QCOMPARE(bench.saved, QByteArray(0x2000, 's'));
    QCOMPARE(settingsOf(chip), QByteArray(0x2000, 's'));
    QVERIFY(!bench.written.contains("ERAS BLCK 0001E000"));
}

void TestBootRomSession::restoresSettingsThatWereLost()
{
    BootRomChip chip;
    chip.code.replace(BootRomSession::settingsAddress, BootRomSession::settingsSize, QByteArray(BootRomSession::settingsSize, 's'));
    chip.restart();
    FlashBench bench({.image = imageOf(5'000)});
    bench.chip = &chip;
    bool spoilt = false;
    bench.beforeStep = [&] {
        if (!spoilt && bench.written.contains("ERAS BLCK")) {
            chip.code.replace(BootRomSession::settingsAddress, 0x1000, QByteArray(0x1000, '\xFF'));
            spoilt = true;
        }
    };
    const FlashOutcome outcome = bench.run();
    QCOMPARE(outcome.word, FlashWord::Flashed);
    QCOMPARE(outcome.settings, FlashOutcome::Settings::Restored);
    QCOMPARE(settingsOf(chip), QByteArray(0x2000, 's'));
}

void TestBootRomSession::opensAWriteLock()
{
    BootRomChip chip;
    QCOMPARE(chip.say("U\rLOCK PROG 40000005 00000011\r"), QByteArray("U1.2\r\n3\r\n0\r\n"));
    chip.restart();
    QCOMPARE(flash(chip, {.image = imageOf(5'000)}).word, FlashWord::Flashed);
    QCOMPARE(chip.rom.lock0, 5u); // the data sectors' locks are not ours
    QCOMPARE(chip.rom.lock1, 0u);
}

void TestBootRomSession::asksBeforeItErasesALockedChip()
{
    BootRomChip chip;
    chip.code.fill('x');
    QCOMPARE(chip.say("U\rLOCK PROG 80000000 00000000\r"), QByteArray("U1.2\r\n3\r\n0\r\n"));
    chip.restart();
    const FlashOutcome refused = flash(chip, {.image = imageOf(5'000)});
    QCOMPARE(refused.fault, FlashFault::ReadLocked);
    QCOMPARE(refused.touched, false);
    QCOMPARE(chip.code, QByteArray(BOOTROM_CODE_SIZE, 'x'));
    chip.restart();
    const FlashOutcome allowed = flash(chip, {.image = imageOf(5'000), .mayEraseSettings = true});
    QCOMPARE(allowed.word, FlashWord::Flashed);
    QCOMPARE(allowed.settings, FlashOutcome::Settings::Erased);
    QCOMPARE(chip.code.first(5'000), imageOf(5'000));
}

void TestBootRomSession::refusesAForeignImage_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<FlashFault>("fault");
    QTest::newRow("empty") << QByteArray() << FlashFault::ImageForeign;
    QTest::newRow("text") << QByteArray(5'000, 'x') << FlashFault::ImageForeign;
    QTest::newRow("ELF") << QByteArray("\x7F"
                                       "ELF\x01\x01\x01\x00"
                                       + QByteArray(5'000, '\0'))
                         << FlashFault::ImageForeign;
    QTest::newRow("entry is no Thumb code") << QByteArray::fromHex("c03f00204001000000000000") + QByteArray(999, '\0')
                                            << FlashFault::ImageForeign;
    QTest::newRow("entry beyond the image") << QByteArray::fromHex("c03f00204101000000000000") << FlashFault::ImageForeign;
    QTest::newRow("an image for more memory")
        << QByteArray::fromHex("0000012041000000") + QByteArray(999, '\0') << FlashFault::ImageForeign;
    QTest::newRow("into the settings") << imageOf(0x1E001) << FlashFault::ImageTooLarge;
    QTest::newRow("right up to them") << imageOf(0x1E000) << FlashFault::None;
}

void TestBootRomSession::refusesAForeignImage()
{
    QFETCH(QByteArray, image);
    QFETCH(FlashFault, fault);
    BootRomChip chip;
    const FlashOutcome outcome = flash(chip, {.image = image});
    QCOMPARE(outcome.fault, fault);
    if (!image.isEmpty()) QCOMPARE(chip.code.first(image.size()) == image, fault == FlashFault::None);
}

void TestBootRomSession::findsTheRate()
{
    BootRomChip chip;
    FlashBench bench({.image = imageOf(500)});
    bench.chip = &chip;
    bench.isThere = false;
    bench.beforeStep = [&] { bench.isThere = bench.baud == 115200; }; // the adapter knows no other
    QCOMPARE(bench.run().word, FlashWord::Flashed);
    QCOMPARE(bench.baud, 115200);
}

void TestBootRomSession::goesOnWhereTheRomWasFoundBefore()
{
    BootRomChip chip;
    QCOMPARE(chip.say("U"), QByteArray("U1.2\r\n"));
    QCOMPARE(flash(chip, {.image = imageOf(500)}).word, FlashWord::Flashed);
    BootRomChip asked;
    QCOMPARE(asked.say("UUUU"), QByteArray("U1.2\r\n")); // and three letters wait in its line
    QCOMPARE(flash(asked, {.image = imageOf(500)}).word, FlashWord::Flashed);
}

void TestBootRomSession::saysSoWhereNobodyAnswers()
{
    BootRomChip chip;
    FlashBench bench({.image = imageOf(500), .patience = std::chrono::seconds(30)});
    bench.chip = &chip;
    bench.isThere = false;
    const FlashOutcome outcome = bench.run();
    QCOMPARE(outcome.fault, FlashFault::Silent);
    QCOMPARE(outcome.stage, FlashStage::Synchronise);
    QVERIFY(bench.time >= std::chrono::seconds(30) && bench.time < std::chrono::seconds(60));
    QVERIFY(!bench.stages.isEmpty());
}

void TestBootRomSession::saysSoWhereABoardEchoes()
{
    FlashBench bench({.image = imageOf(500), .patience = std::chrono::seconds(2)});
    BootRomChip chip;
    bench.chip = &chip;
    bench.isThere = false;
    qsizetype seen = 0;
    bench.beforeStep = [&] { // a running board that answers whatever it is told
        if (bench.written.size() > seen) bench.heard += "\r\n+CME ERROR: 4\r\n";
        seen = bench.written.size();
    };
    QCOMPARE(bench.run().fault, FlashFault::Silent);
}

void TestBootRomSession::knowsOnlyItsOwnRom()
{
    FlashBench bench({.image = imageOf(500)});
    BootRomChip chip;
    bench.chip = &chip;
    bench.isThere = false;
    bench.beforeStep = [&] {
        if (bench.written == "U") bench.heard = "U9.7\r\n";
    };
    const FlashOutcome outcome = bench.run();
    QCOMPARE(outcome.fault, FlashFault::UnknownRom);
    QCOMPARE(outcome.detail, QByteArray("9.7"));
}

void TestBootRomSession::survivesALostOctet_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("lost on the way back") << 0;
    QTest::newRow("lost on the way there") << 1;
    QTest::newRow("flipped on the way back") << 2;
    QTest::newRow("flipped on the way there") << 3;
}

void TestBootRomSession::survivesALostOctet()
{
    QFETCH(int, kind);
    BootRomChip whole;
    const QByteArray settings(BootRomSession::settingsSize, 's');
    whole.code.replace(BootRomSession::settingsAddress, settings.size(), settings);
    whole.restart();
    const QByteArray image = imageOf(400);
    FlashBench calm({.image = image});
    calm.chip = &whole;
    QCOMPARE(calm.run().word, FlashWord::Flashed);
    const qsizetype octets = kind % 2 ? calm.octetOut : calm.octetIn;
    const auto isInBulk = [&](qsizetype at) { return kind % 2 == 0 && at > 200 && at < octets - 400; }; // two dumps of the settings
    int bad = 0;
    for (qsizetype at = 0; at < octets; at += isInBulk(at) ? 997 : 5) {
        BootRomChip chip;
        chip.code.replace(BootRomSession::settingsAddress, settings.size(), settings);
        chip.restart();
        FlashBench bench({.image = image, .patience = std::chrono::seconds(20)});
        bench.chip = &chip;
        (kind == 0 ? bench.loseIn : kind == 1 ? bench.loseOut : kind == 2 ? bench.flipIn : bench.flipOut) = at;
        const FlashOutcome outcome = bench.run();
        const QByteArray where = "octet " + QByteArray::number(at);
        if (outcome.word == FlashWord::Flashed) {
            QVERIFY2(chip.code.first(image.size()) == image, where.constData());
            QVERIFY2(settingsOf(chip) == settings, where.constData());
        } else {
            ++bad;
            QVERIFY2(outcome.word == FlashWord::Failed && outcome.fault != FlashFault::None, where.constData());
            QVERIFY2(outcome.stage == FlashStage::Start || outcome.fault == FlashFault::UnknownRom, where.constData());
        }
    }
    QVERIFY2(bad <= 5, QByteArray::number(bad).constData()); // the version's octets, and the last answer's
}

void TestBootRomSession::canBeCancelledAnywhere()
{
    for (int step = 0;; ++step) {
        BootRomChip chip;
        FlashBench bench({.image = imageOf(5'000)});
        bench.chip = &chip;
        int count = 0;
        bench.beforeStep = [&] {
            if (count++ == step) bench.give(BootRomSession::Cancelled{});
        };
        const FlashOutcome outcome = bench.run();
        if (outcome.word == FlashWord::Flashed) {
            QVERIFY(step > 30);
            break;
        }
        QCOMPARE(outcome.word, FlashWord::Cancelled);
        if (chip.exit() != BOOTROM_STAYS) continue;
        QCOMPARE(flash(chip, {.image = imageOf(5'000)}).word == FlashWord::Failed, false); // the ROM still listens
        QCOMPARE(chip.code.first(5'000), imageOf(5'000));
    }
}

void TestBootRomSession::resumesAfterALoss()
{
    const QByteArray settings(BootRomSession::settingsSize, 's');
    for (int step = 0;; ++step) {
        BootRomChip chip;
        chip.code.replace(BootRomSession::settingsAddress, settings.size(), settings);
        chip.restart();
        FlashBench bench({.image = imageOf(9'000)});
        bench.chip = &chip;
        int count = 0;
        bench.beforeStep = [&] {
            if (count++ == step) bench.give(BootRomSession::Closed{});
        };
        const FlashOutcome lost = bench.run();
        if (lost.word == FlashWord::Flashed) {
            QVERIFY(step > 50);
            break;
        }
        QCOMPARE(lost.fault, FlashFault::ConnectionLost);
        const bool runs = chip.code.first(9'000) == imageOf(9'000);
        QVERIFY(lost.touched || runs || chip.code.first(8) == QByteArray(8, '\xFF'));
        if (!runs && chip.code.sliced(0x1000, 0x1000).count('\xFF') != 0x1000)
            QCOMPARE(chip.code.first(8), QByteArray(8, '\xFF')); // half an image never starts
        chip.restart();
        const FlashOutcome resumed =
            flash(chip, {.image = imageOf(9'000), .settings = bench.saved.isEmpty() ? std::nullopt : std::optional(bench.saved)});
        QVERIFY(resumed.word == FlashWord::Flashed || resumed.word == FlashWord::AlreadyThere);
        QCOMPARE(chip.code.first(9'000), imageOf(9'000));
        QCOMPARE(settingsOf(chip), settings);
    }
}

void TestBootRomSession::givesUpOnFlashThatDoesNotHold()
{
    BootRomChip chip;
    FlashBench bench({.image = imageOf(500)});
    bench.chip = &chip;
    bench.beforeStep = [&] { chip.code[0x123] = 0; };
    const FlashOutcome outcome = bench.run();
    QCOMPARE(outcome.word, FlashWord::Failed);
    QCOMPARE(outcome.fault, FlashFault::Differs);
    QCOMPARE(outcome.address, 0x123u);
    QCOMPARE(outcome.touched, true);
}

QTEST_GUILESS_MAIN(TestBootRomSession)
#include "tst_bootromsession.moc"
