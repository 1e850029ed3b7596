// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Values as they are read from records and staged: factory values, shapes, order, limits, and numbers of newer firmware.
#include <QRandomGenerator>
#include <QTest>

#include "settings.h"
#include "stagedsettings.h"

namespace {

QByteArray octetsOf(text value) { return {value.octets, value.size}; }

// A record as it lies in flash, typed by hand.
QByteArray record(int number, const QByteArray &value)
{
    return QByteArray(1, char(number)) + char(value.size() & 0xFF) + char(value.size() >> 8) + value;
}

struct Given {
    explicit Given(const QByteArray &records)
        : octets(records), settings{reinterpret_cast<const uint8_t *>(octets.constData()), uint16_t(octets.size()), nullptr}
    {
    }
    QByteArray octets;
    struct settings settings;
};

QByteArray recordsOf(const stagedsettings &staged) { return {reinterpret_cast<const char *>(staged.words), staged.size}; }

} // namespace

class TestSettingsValues : public QObject
{
    Q_OBJECT
private slots:
    void hasFactoryValuesWhereThereAreNoRecords();
    void readsEveryType();
    void takesTheFactoryValueForACrookedRecord_data();
    void takesTheFactoryValueForACrookedRecord();
    void knowsWholeRecords_data();
    void knowsWholeRecords();
    void keepsRecordsInOrderHoweverTheyCome();
    void keepsNumbersOfNewerFirmware();
    void refusesWhatDoesNotFitAndChangesNothing();
    void putsWhatWasGatheredInItsRoom();
    void putsNothingFromNoRoomAtAll();
    void replacesAValueWhereOnlyItsOwnPlaceIsLeft();
    void agreesWithAModelOverManyChanges();
    void readsAnyOctetsWithoutLeavingThem();
};

void TestSettingsValues::hasFactoryValuesWhereThereAreNoRecords()
{
    const uint8_t mac[6] = {0x00, 0x08, 0xDC, 0x0A, 0x0B, 0x0C};
    const settings none{nullptr, 0, mac};
    QCOMPARE(octetsOf(settings_text(&none, KEY_BOARD_NAME)), QByteArray("w7500"));
    QCOMPARE(octetsOf(settings_text(&none, KEY_SMTP_SERVER)), QByteArray("receiver.test"));
    QCOMPARE(settings_number(&none, KEY_SMTP_PORT), 25u);
    QCOMPARE(settings_number(&none, KEY_SMTP_AUTH), uint32_t(AUTH_AUTO));
    QCOMPARE(settings_number(&none, KEY_NET_MODE), uint32_t(NET_DHCP));
    QCOMPARE(settings_number(&none, KEY_SEND_INTERVAL), 3600u);
    QCOMPARE(settings_count(&none, KEY_MAIL_TO), 1);
    QCOMPARE(octetsOf(settings_item(&none, KEY_MAIL_TO, 0)), QByteArray("inbox@receiver.test"));
    QCOMPARE(settings_item(&none, KEY_MAIL_TO, 1).size, uint16_t(0));
    QCOMPARE(settings_count(&none, KEY_NET_DNS), 0);
    uint8_t ip[4];
    QVERIFY(settings_address(&none, KEY_NET_IP, 0, ip));
    QCOMPARE(QByteArray(reinterpret_cast<char *>(ip), 4), QByteArray("\xC0\xA8\x00\x32", 4));
    QVERIFY(!settings_address(&none, KEY_NET_DNS, 0, ip));
    uint8_t own[6];
    settings_mac(&none, own);
    QCOMPARE(memcmp(own, mac, 6), 0);
}

void TestSettingsValues::readsEveryType()
{
    const Given given(record(0, "porch") + record(1, QByteArray("\x02\0\0\0\0\x01", 6)) + record(2, "\x01")
                      + record(3, QByteArray("\x0A\0\x02\x0F", 4)) + record(6, "\x04\x01\x02\x03\x04\x04\x05\x06\x07\x08")
                      + record(9, QByteArray("\x4B\x02\0\0", 4))
                      + record(15,
                               "\x03"
                               "a@b\x05"
                               "cc@dd"));
    const struct settings *settings = &given.settings;
    QVERIFY(settings_are_whole(settings));
    QCOMPARE(octetsOf(settings_text(settings, KEY_BOARD_NAME)), QByteArray("porch"));
    QCOMPARE(settings_number(settings, KEY_NET_MODE), uint32_t(NET_STATIC));
    QCOMPARE(settings_number(settings, KEY_SMTP_PORT), 587u);
    QCOMPARE(settings_count(settings, KEY_MAIL_TO), 2);
    QCOMPARE(octetsOf(settings_item(settings, KEY_MAIL_TO, 1)), QByteArray("cc@dd"));
    uint8_t ip[4], mac[6];
    QVERIFY(settings_address(settings, KEY_NET_IP, 0, ip));
    QCOMPARE(int(ip[3]), 15);
    QVERIFY(settings_address(settings, KEY_NET_DNS, 1, ip));
    QCOMPARE(int(ip[0]), 5);
    QVERIFY(!settings_address(settings, KEY_NET_DNS, 2, ip));
    settings_mac(settings, mac);
    QCOMPARE(int(mac[5]), 1);
}

void TestSettingsValues::takesTheFactoryValueForACrookedRecord_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("name of no octets") << 0 << QByteArray();
    QTest::newRow("name too long") << 0 << QByteArray(64, 'n');
    QTest::newRow("MAC of five octets") << 1 << QByteArray(5, '\x02');
    QTest::newRow("choice that is none") << 2 << QByteArray("\x02");
    QTest::newRow("choice of two octets") << 2 << QByteArray("\0\0", 2);
    QTest::newRow("number out of range") << 9 << QByteArray(4, '\0');
    QTest::newRow("number of two octets") << 9 << QByteArray("\x19\0", 2);
    QTest::newRow("address of three octets") << 3 << QByteArray("abc");
    QTest::newRow("addresses cut off") << 6
                                       << QByteArray("\x04"
                                                     "abcd\x04"
                                                     "abc");
    QTest::newRow("four addresses") << 6
                                    << QByteArray("\x04"
                                                  "abcd")
                                           .repeated(4);
    QTest::newRow("address of five octets") << 6
                                            << QByteArray("\x05"
                                                          "abcde");
    QTest::newRow("empty recipient") << 15 << QByteArray(1, '\0');
    QTest::newRow("nine recipients") << 15
                                     << QByteArray("\x03"
                                                   "a@b")
                                            .repeated(9);
}

void TestSettingsValues::takesTheFactoryValueForACrookedRecord()
{
    QFETCH(int, number);
    QFETCH(QByteArray, value);
    const Given given(record(number, value));
    const struct settings *settings = &given.settings;
    uint8_t ip[4], mac[6];
    switch (number) {
    case 0: QCOMPARE(octetsOf(settings_text(settings, KEY_BOARD_NAME)), QByteArray("w7500")); break;
    case 1:
        settings_mac(settings, mac);
        QCOMPARE(int(mac[0]), 0);
        break;
    case 2: QCOMPARE(settings_number(settings, KEY_NET_MODE), uint32_t(NET_DHCP)); break;
    case 3:
        QVERIFY(settings_address(settings, KEY_NET_IP, 0, ip));
        QCOMPARE(int(ip[0]), 192);
        break;
    case 6: QCOMPARE(settings_count(settings, KEY_NET_DNS), 0); break;
    case 9: QCOMPARE(settings_number(settings, KEY_SMTP_PORT), 25u); break;
    default: QCOMPARE(octetsOf(settings_item(settings, KEY_MAIL_TO, 0)), QByteArray("inbox@receiver.test"));
    }
}

void TestSettingsValues::knowsWholeRecords_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<bool>("whole");
    QTest::newRow("none") << QByteArray() << true;
    QTest::newRow("two") << record(0, "a") + record(7, "") << true;
    QTest::newRow("of newer firmware") << record(0, "a") + record(255, "new") << true;
    QTest::newRow("head cut off") << record(0, "a") + QByteArray("\x07\0", 2) << false;
    QTest::newRow("value cut off") << record(0, "abc").chopped(1) << false;
    QTest::newRow("twice") << record(7, "a") + record(7, "a") << false;
    QTest::newRow("out of order") << record(7, "a") + record(6, "") << false;
    QTest::newRow("erased flash") << QByteArray(40, '\xFF') << false;
}

void TestSettingsValues::knowsWholeRecords()
{
    QFETCH(QByteArray, records);
    const Given given(records);
    QTEST(settings_are_whole(&given.settings), "whole");
}

void TestSettingsValues::keepsRecordsInOrderHoweverTheyCome()
{
    stagedsettings one, other;
    stagedsettings_factory(&one, nullptr);
    stagedsettings_factory(&other, nullptr);
    for (int number : {8, 0, 24, 15, 7})
        QVERIFY(stagedsettings_put(&one, uint8_t(number), "value", uint16_t(5)));
    for (int number : {7, 24, 0, 15, 8, 0})
        QVERIFY(stagedsettings_put(&other, uint8_t(number), number == 7 ? "xx" : "value", number == 7 ? 2 : 5));
    QVERIFY(stagedsettings_put(&other, 7, "value", 5));
    const QByteArray expected =
        record(0, "value") + record(7, "value") + record(8, "value") + record(15, "value") + record(24, "value");
    QCOMPARE(recordsOf(one), expected);
    QCOMPARE(recordsOf(other), expected);
}

void TestSettingsValues::keepsNumbersOfNewerFirmware()
{
    const Given given(record(0, "porch") + record(99, "from the future") + record(200, ""));
    stagedsettings staged;
    stagedsettings_copy(&staged, &given.settings);
    QVERIFY(!staged.changed);
    QVERIFY(stagedsettings_put(&staged, 0, "x", 1));
    QVERIFY(stagedsettings_put(&staged, 24, "\3\0\0\0", 4));
    QCOMPARE(recordsOf(staged),
             record(0, "x") + record(24, QByteArray("\3\0\0\0", 4)) + record(99, "from the future") + record(200, ""));
    stagedsettings_factory(&staged, nullptr);
    QCOMPARE(int(staged.size), 0);
}

void TestSettingsValues::refusesWhatDoesNotFitAndChangesNothing()
{
    stagedsettings staged;
    stagedsettings_factory(&staged, nullptr);
    const QByteArray big(SETTINGS_MAX - 3, 'b');
    QVERIFY(stagedsettings_put(&staged, 19, big.constData(), uint16_t(big.size())));
    QVERIFY(!stagedsettings_put(&staged, 0, "", 0));
    QVERIFY(!stagedsettings_put(&staged, 19, QByteArray(SETTINGS_MAX - 2, 'c').constData(), SETTINGS_MAX - 2));
    QCOMPARE(recordsOf(staged), record(19, big));
    QVERIFY(stagedsettings_put(&staged, 19, "s", 1));
    QCOMPARE(recordsOf(staged), record(19, "s"));
}

void TestSettingsValues::putsWhatWasGatheredInItsRoom()
{
    for (int number : {3, 10, 19, 24}) {
        stagedsettings staged;
        stagedsettings_factory(&staged, nullptr);
        for (int other : {3, 19, 20})
            QVERIFY(stagedsettings_put(&staged, uint8_t(other), "old value", 9));
        uint16_t size;
        uint8_t *room = stagedsettings_room(&staged, &size);
        QCOMPARE(int(size), SETTINGS_MAX - 3 * 12 - 3);
        memcpy(room, "a newer value", 13);
        QVERIFY(stagedsettings_put(&staged, uint8_t(number), room, 13));
        const Given after(recordsOf(staged));
        QVERIFY(settings_are_whole(&after.settings));
        QCOMPARE(octetsOf(settings_record(&after.settings, uint8_t(number))), record(number, "a newer value"));
        if (number != 19) QCOMPARE(octetsOf(settings_record(&after.settings, 19)), record(19, "old value"));
        QCOMPARE(octetsOf(settings_record(&after.settings, 20)), record(20, "old value"));
    }
}

void TestSettingsValues::putsNothingFromNoRoomAtAll()
{
    for (int left = 0; left < 8; ++left) {
        stagedsettings staged;
        stagedsettings_factory(&staged, nullptr);
        const QByteArray big(SETTINGS_MAX - 3 - left, 'b');
        QVERIFY(stagedsettings_put(&staged, 19, big.constData(), uint16_t(big.size())));
        uint16_t size;
        uint8_t *room = stagedsettings_room(&staged, &size);
        QCOMPARE(int(size), qMax(0, left - 3));
        QVERIFY(room + size <= reinterpret_cast<uint8_t *>(staged.words) + SETTINGS_MAX);
        QVERIFY(stagedsettings_put(&staged, 19, room, 0));
        QCOMPARE(recordsOf(staged), record(19, ""));
    }
}

void TestSettingsValues::replacesAValueWhereOnlyItsOwnPlaceIsLeft()
{
    stagedsettings staged;
    stagedsettings_factory(&staged, nullptr);
    const QByteArray half(1000, 'h'), other(1000, 'o');
    for (int number : {1, 2, 3})
        QVERIFY(stagedsettings_put(&staged, uint8_t(number), half.constData(), 1000));
    QVERIFY(!stagedsettings_put(&staged, 4, other.constData(), 1000));
    QVERIFY(stagedsettings_put(&staged, 2, other.constData(), 1000));
    QCOMPARE(recordsOf(staged), record(1, half) + record(2, other) + record(3, half));
}

void TestSettingsValues::agreesWithAModelOverManyChanges()
{
    QRandomGenerator random(11);
    stagedsettings staged;
    stagedsettings_factory(&staged, nullptr);
    QMap<int, QByteArray> model;
    for (int round = 0; round < 3000; ++round) {
        const int number = random.bounded(30);
        const QByteArray value(random.bounded(400), char('a' + random.bounded(26)));
        qsizetype after = value.size() + 3;
        for (auto it = model.cbegin(); it != model.cend(); ++it)
            if (it.key() != number) after += it->size() + 3;
        const bool fits = stagedsettings_put(&staged, uint8_t(number), value.constData(), uint16_t(value.size()));
        QCOMPARE(fits, after <= SETTINGS_MAX);
        if (fits) model.insert(number, value);
        QByteArray expected;
        for (auto it = model.cbegin(); it != model.cend(); ++it)
            expected += record(it.key(), *it);
        QCOMPARE(recordsOf(staged), expected);
    }
}

void TestSettingsValues::readsAnyOctetsWithoutLeavingThem()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 3000; ++round) {
        QByteArray octets(random.bounded(60), '\0');
        for (char &octet : octets)
            octet = char(random.bounded(round % 2 == 0 ? 256 : 26));
        const Given given(octets);
        for (int key = 0; key < KEYS; ++key) {
            const auto which = settings_key(key);
            uint8_t ip[4], mac[6];
            switch (keys[key].type) {
            case KEY_TEXT: QVERIFY(settings_text(&given.settings, which).size <= keys[key].maximum); break;
            case KEY_NUMBER: QVERIFY(settings_number(&given.settings, which) <= keys[key].maximum); break;
            case KEY_CHOICE: QVERIFY(int(settings_number(&given.settings, which)) < key_choices(which)); break;
            case KEY_ADDRESS: QVERIFY(settings_address(&given.settings, which, 0, ip)); break;
            case KEY_MAC: settings_mac(&given.settings, mac); break;
            case KEY_TEXTS:
            case KEY_ADDRESSES: QVERIFY(settings_count(&given.settings, which) <= keys[key].items); break;
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestSettingsValues)
#include "tst_settings.moc"
