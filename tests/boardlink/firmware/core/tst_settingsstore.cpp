// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Settings in flash: what is saved is there after a start, and a power cut at any write leaves the old or the new, by their digests.
#include <QTest>

#include "boardbench.h"
#include "listing.h"

namespace {

QByteArray digestOf(const settingsstore &store)
{
    uint8_t digest[DIGEST_SIZE];
    listing_digest(&store.in_force, store.salt, digest);
    return QByteArray(reinterpret_cast<char *>(digest), DIGEST_SIZE).toHex();
}

settingsstore loaded(FakeHal &hal)
{
    settingsstore store;
    hal.powerOn();
    settingsstore_init(&store, hal.table(), &hal);
    return store;
}

// Saves a subject, and a password of it.
bool save(settingsstore &store, const QByteArray &subject)
{
    auto staged = std::make_unique<stagedsettings>();
    stagedsettings_copy(staged.get(), &store.in_force);
    if (!stagedsettings_put(staged.get(), KEY_MAIL_SUBJECT, subject.constData(), uint16_t(subject.size()))) return false;
    if (!stagedsettings_put(staged.get(), KEY_SMTP_PASSWORD, subject.constData(), uint16_t(qMin(subject.size(), qsizetype(127)))))
        return false;
    return settingsstore_save(&store, staged.get());
}

QByteArray subjectOf(const settingsstore &store)
{
    const text value = settings_text(&store.in_force, KEY_MAIL_SUBJECT);
    return {value.octets, value.size};
}

} // namespace

class TestSettingsStore : public QObject
{
    Q_OBJECT
private slots:
    void startsWithFactoryValuesInEmptyFlash();
    void keepsWhatWasSaved();
    void writesOnlyTheSlotThatIsNotInForce();
    void countsOnPastTheLargestSequence();
    void keepsTheSaltOnceItIsStored();
    void writesNothingThatIsThereAlready();
    void keepsWholeSettings();
    void leavesOldOrNewAtAPowerCutAtEveryWrite_data();
    void leavesOldOrNewAtAPowerCutAtEveryWrite();
    void leavesOldOrNewAtASecondPowerCutAfterTheFirst();
    void tellsThatWornFlashDoesNotKeep();
    void takesTheOtherSlotWhereOneIsDamaged();
    void readsSettingsOfOlderAndNewerFirmware();
};

void TestSettingsStore::startsWithFactoryValuesInEmptyFlash()
{
    FakeHal hal;
    const settingsstore store = loaded(hal);
    QCOMPARE(store.slot, -1);
    QCOMPARE(int(store.sequence), 0);
    QCOMPARE(subjectOf(store), QByteArray("Test mail from {name}"));
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(store.salt), 8).toHex(), QByteArray("6745230168452301"));
    QCOMPARE(hal.flashOperations, 0);
}

void TestSettingsStore::keepsWhatWasSaved()
{
    FakeHal hal;
    for (int i = 1; i < 8; ++i) {
        settingsstore store = loaded(hal);
        const QByteArray subject = QByteArray("subject ").repeated(i);
        QVERIFY(save(store, subject));
        QCOMPARE(subjectOf(store), subject);
        QCOMPARE(int(store.sequence), i);
        const settingsstore again = loaded(hal);
        QCOMPARE(subjectOf(again), subject);
        QCOMPARE(int(again.sequence), i);
        QCOMPARE(digestOf(again), digestOf(store));
        QVERIFY(hal.rulesKept);
    }
}

void TestSettingsStore::writesOnlyTheSlotThatIsNotInForce()
{
    FakeHal hal;
    settingsstore store = loaded(hal);
    QVERIFY(save(store, "first"));
    for (int i = 0; i < 6; ++i) {
        const auto before = hal.flash[size_t(store.slot)];
        const int slot = store.slot;
        QVERIFY(save(store, "subject " + QByteArray::number(i)));
        QVERIFY(store.slot != slot);
        QVERIFY(hal.flash[size_t(slot)] == before);
    }
}

void TestSettingsStore::countsOnPastTheLargestSequence()
{
    FakeHal hal;
    settingsstore store = loaded(hal);
    store.sequence = 65533;
    for (int i = 0; i < 6; ++i) {
        const QByteArray subject = "subject " + QByteArray::number(i);
        QVERIFY(save(store, subject));
        QCOMPARE(int(store.sequence), (65534 + i) & 0xFFFF);
        const settingsstore again = loaded(hal);
        QCOMPARE(subjectOf(again), subject);
    }
}

void TestSettingsStore::keepsTheSaltOnceItIsStored()
{
    FakeHal hal;
    settingsstore store = loaded(hal);
    const QByteArray salt(reinterpret_cast<char *>(store.salt), 8);
    QVERIFY(QByteArray(reinterpret_cast<const char *>(loaded(hal).salt), 8) != salt);
    QVERIFY(save(store, "first"));
    for (int i = 0; i < 3; ++i) {
        settingsstore again = loaded(hal);
        QCOMPARE(QByteArray(reinterpret_cast<char *>(again.salt), 8), salt);
        QVERIFY(save(again, QByteArray::number(i)));
    }
}

void TestSettingsStore::writesNothingThatIsThereAlready()
{
    FakeHal hal;
    settingsstore store = loaded(hal);
    QVERIFY(save(store, "same"));
    const int operations = hal.flashOperations;
    QVERIFY(save(store, "same"));
    QCOMPARE(hal.flashOperations, operations);
    QCOMPARE(int(store.sequence), 1);
}

void TestSettingsStore::keepsWholeSettings()
{
    FakeHal hal;
    settingsstore store = loaded(hal);
    auto staged = std::make_unique<stagedsettings>();
    stagedsettings_factory(staged.get(), nullptr);
    const QByteArray big(SETTINGS_MAX - 3, 'b'); // a number of newer firmware
    QVERIFY(stagedsettings_put(staged.get(), 77, big.constData(), uint16_t(big.size())));
    QVERIFY(settingsstore_save(&store, staged.get()));
    const settingsstore again = loaded(hal);
    QCOMPARE(int(again.in_force.size), int(SETTINGS_MAX));
    QCOMPARE(QByteArray(settings_record(&again.in_force, 77).octets + 3, SETTINGS_MAX - 3), big);
    QVERIFY(hal.rulesKept);
}

void TestSettingsStore::leavesOldOrNewAtAPowerCutAtEveryWrite_data()
{
    QTest::addColumn<uint>("mask");
    QTest::newRow("nothing of the word") << 0u;
    QTest::newRow("low half") << 0x0000FFFFu;
    QTest::newRow("high half") << 0xFFFF0000u;
    QTest::newRow("one octet") << 0x00FF0000u;
    QTest::newRow("every second bit") << 0x55555555u;
    QTest::newRow("all of it") << 0xFFFFFFFFu;
}

void TestSettingsStore::leavesOldOrNewAtAPowerCutAtEveryWrite()
{
    QFETCH(uint, mask);
    FakeHal before;
    settingsstore store = loaded(before);
    QVERIFY(save(store, "the first"));
    QVERIFY(save(store, "the old subject"));
    const QByteArray older = digestOf(store), newSubject = "a subject of the new settings, which is longer";
    const int start = before.flashOperations;
    FakeHal after;
    after.flash = before.flash;
    settingsstore done = loaded(after);
    QVERIFY(save(done, newSubject));
    const QByteArray newer = digestOf(done);
    const int operations = after.flashOperations;
    QVERIFY(operations > 20 && start > 0);

    int olds = 0, news = 0;
    for (int n = 1; n <= operations; ++n) {
        FakeHal hal;
        hal.flash = before.flash;
        settingsstore cut = loaded(hal);
        hal.cutAt = n;
        hal.cutMask = mask;
        QVERIFY(!save(cut, newSubject));
        QVERIFY(hal.powerless);
        QCOMPARE(digestOf(cut), older); // what runs on has the old ones still
        settingsstore found = loaded(hal);
        const QByteArray digest = digestOf(found);
        QVERIFY2(digest == older || digest == newer, qPrintable(QString::number(n)));
        ++(digest == older ? olds : news);
        QVERIFY(save(found, "the last")); // and can be written again
        QCOMPARE(subjectOf(loaded(hal)), QByteArray("the last"));
        QVERIFY(hal.rulesKept);
    }
    QCOMPARE(news, mask == 0xFFFFFFFFu ? 1 : 0); // only the last word, whole, makes them the new ones
    QCOMPARE(olds + news, operations);
}

void TestSettingsStore::leavesOldOrNewAtASecondPowerCutAfterTheFirst()
{
    FakeHal before;
    settingsstore store = loaded(before);
    QVERIFY(save(store, "the old subject"));
    const QByteArray older = digestOf(store);
    FakeHal whole;
    whole.flash = before.flash;
    settingsstore first = loaded(whole);
    QVERIFY(save(first, "new 1"));
    const QByteArray newer = digestOf(first);
    const int operations = whole.flashOperations;
    settingsstore second = loaded(whole);
    FakeHal other;
    other.flash = before.flash;
    settingsstore direct = loaded(other);
    QVERIFY(save(direct, "new 2"));
    const QByteArray newest = digestOf(direct);
    Q_UNUSED(second);

    for (int n = 1; n <= operations; ++n) {
        for (int m = 1; m <= operations; ++m) {
            FakeHal hal;
            hal.flash = before.flash;
            settingsstore cut = loaded(hal);
            hal.cutAt = n;
            hal.cutMask = 0xFFFF0000u;
            QVERIFY(!save(cut, "new 1"));
            settingsstore again = loaded(hal);
            const QByteArray between = digestOf(again);
            QVERIFY(between == older || between == newer);
            hal.cutAt = m;
            hal.cutMask = n % 2 == 0 ? 0x0000FFFFu : 0xFFFFFFFFu;
            save(again, "new 2");
            const QByteArray digest = digestOf(loaded(hal));
            QVERIFY2(digest == between || digest == newest, qPrintable(QStringLiteral("%1, %2").arg(n).arg(m)));
            QVERIFY(hal.rulesKept);
        }
    }
}

void TestSettingsStore::tellsThatWornFlashDoesNotKeep()
{
    FakeHal hal;
    settingsstore store = loaded(hal);
    QVERIFY(save(store, "kept"));
    hal.worn = true;
    QVERIFY(!save(store, "lost"));
    QCOMPARE(subjectOf(store), QByteArray("kept"));
    QCOMPARE(subjectOf(loaded(hal)), QByteArray("kept"));
}

void TestSettingsStore::takesTheOtherSlotWhereOneIsDamaged()
{
    FakeHal hal;
    settingsstore store = loaded(hal);
    QVERIFY(save(store, "older"));
    QVERIFY(save(store, "newer"));
    const auto flash = hal.flash;
    const size_t slot = size_t(store.slot);
    for (size_t at = 0; at < 24u + store.in_force.size; ++at) {
        hal.flash = flash;
        hal.flash[slot][at] ^= 0x10;
        QCOMPARE(subjectOf(loaded(hal)), QByteArray("older"));
    }
    hal.flash = flash;
    hal.flash[slot][24u + store.in_force.size + 8] ^= 0x10; // behind them: nothing is read there
    QCOMPARE(subjectOf(loaded(hal)), QByteArray("newer"));
}

void TestSettingsStore::readsSettingsOfOlderAndNewerFirmware()
{
    FakeHal hal;
    settingsstore store = loaded(hal);
    auto staged = std::make_unique<stagedsettings>();
    stagedsettings_factory(staged.get(), nullptr);
    QVERIFY(stagedsettings_put(staged.get(), KEY_BOARD_NAME, "old", 3)); // all that older firmware knew
    QVERIFY(stagedsettings_put(staged.get(), 99, "of a newer one", 14));
    QVERIFY(settingsstore_save(&store, staged.get()));
    settingsstore again = loaded(hal);
    QCOMPARE(subjectOf(again), QByteArray("Test mail from {name}"));
    QVERIFY(save(again, "mine"));
    const settingsstore last = loaded(hal);
    const text kept = settings_record(&last.in_force, 99);
    QCOMPARE(QByteArray(kept.octets + 3, kept.size - 3), QByteArray("of a newer one"));
    QCOMPARE(settings_text(&last.in_force, KEY_BOARD_NAME).size, uint16_t(3));
}

QTEST_APPLESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
