// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// BoardKey and BoardCapabilities: what the board tells of itself, and values held against it.

#include "boardcapabilities.h"

#include <QtTest>

using namespace postbench;

namespace {

BoardKey key(const char *limits) { return BoardKey::of(BoardLine::of(QByteArray("+CFG: \"some.key\",") + limits)).value(); }

QString written(const BoardKey &of, const QList<QByteArray> &items)
{
    const auto text = of.write(items);
    return text ? QString::fromUtf8(*text) : QStringLiteral("fault %1").arg(int(text.error()));
}

QString fault(ValueFault which) { return QStringLiteral("fault %1").arg(int(which)); }

} // namespace

class TestBoardKey : public QObject
{
    Q_OBJECT

private slots:
    void readsEachForm()
    {
        QCOMPARE(key("text,1,63").type, BoardKey::Type::Text);
        QCOMPARE(key("text,1,63").maximum, 63u);
        QVERIFY(key("text,0,127,secret").secret);
        QVERIFY(!key("text,0,127").secret);
        QCOMPARE(key("choice,\"dhcp|static\"").choices, (QList<QByteArray>{"dhcp", "static"}));
        QCOMPARE(key("addresses,3").mostItems, 3u);
        QCOMPARE(key("texts,8,254").mostItems, 8u);
        QCOMPARE(key("texts,8,254").maximum, 254u);
        QCOMPARE(key("mac").type, BoardKey::Type::Mac);
        QCOMPARE(key("colour,red,blue").type, BoardKey::Type::Other);
        QCOMPARE(key("colour,red,blue").told, "colour,red,blue");
        QCOMPARE(key("number,1").type, BoardKey::Type::Other); // a limit is missing: better not to write at all
    }
    void aLineThatTellsNoKeyIsNone()
    {
        QVERIFY(!BoardKey::of(BoardLine::of("+CFG: \"smtp.port\",587")));
        QVERIFY(!BoardKey::of(BoardLine::of("+CAP: \"line\",512")));
        QVERIFY(!BoardKey::of(BoardLine::of("OK")));
    }
    void writesTheCanonicalForm()
    {
        QCOMPARE(written(key("text,0,10"), {"a \"b\""}), "\"a \\22b\\22\"");
        QCOMPARE(written(key("text,0,10"), {""}), "\"\"");
        QCOMPARE(written(key("number,1,65535"), {" 0587"}), "587");
        QCOMPARE(written(key("choice,\"dhcp|static\""), {"static"}), "\"static\"");
        QCOMPARE(written(key("address"), {"192.000.02.1"}), "\"192.0.2.1\"");
        QCOMPARE(written(key("mac"), {"00-08-dc-01-02-ab"}), "\"00:08:DC:01:02:AB\"");
        QCOMPARE(written(key("texts,8,254"), {"a@b", "c@d"}), "\"a@b\",\"c@d\"");
        QCOMPARE(written(key("texts,8,254"), {""}), "");
        QCOMPARE(written(key("addresses,3"), {"10.0.2.3"}), "\"10.0.2.3\"");
    }
    void refusesWhatTheBoardWouldNotTake()
    {
        QCOMPARE(written(key("text,1,3"), {""}), fault(ValueFault::TooShort));
        QCOMPARE(written(key("text,1,3"), {"日本"}), fault(ValueFault::TooLong)); // octets, not characters
        QCOMPARE(written(key("text,0,9"), {"\xff"}), fault(ValueFault::BadCharacters));
        QCOMPARE(written(key("text,0,9"), {QByteArray("a\0b", 3)}), fault(ValueFault::BadCharacters));
        QCOMPARE(written(key("text,0,9"), {"a", "b"}), fault(ValueFault::NotOneValue));
        QCOMPARE(written(key("number,1,10"), {"0"}), fault(ValueFault::OutOfRange));
        QCOMPARE(written(key("number,1,10"), {"ten"}), fault(ValueFault::NotANumber));
        QCOMPARE(written(key("number,1,10"), {"99999999999"}), fault(ValueFault::NotANumber));
        QCOMPARE(written(key("choice,\"a|b\""), {"c"}), fault(ValueFault::NotAChoice));
        QCOMPARE(written(key("choice,\"a|b\""), {"a|b"}), fault(ValueFault::NotAChoice));
        for (const char *text : {"", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.+4", "a.b.c.d", "1..2.3"})
            QCOMPARE(written(key("address"), {text}), fault(ValueFault::NotAnAddress));
        for (const char *text : {"", "00:08:DC:01:02", "00:08:DC:01:02:GG", "0008DC010203", "00:08:DC:01:02:033"})
            QCOMPARE(written(key("mac"), {text}), fault(ValueFault::NotAMac));
        QCOMPARE(written(key("addresses,1"), {"1.2.3.4", "1.2.3.5"}), fault(ValueFault::TooMany));
        QCOMPARE(written(key("texts,8,254"), {"a\nb"}), fault(ValueFault::BadCharacters));
        QCOMPARE(written(key("colour,red"), {"red"}), fault(ValueFault::TypeUnknown));
    }

    void gathersCapabilities()
    {
        BoardCapabilities told;
        QVERIFY(!told.isWhole());
        for (const char *line : {"+CAP: \"protocol\",1", "+CAP: \"line\",512", "+CAP: \"settings\",3584", "+CAP: \"colours\",16",
                                 "+CAP: \"salt\",\"0102030405060708\"", "+CAP: \"keys\",25"})
            told.take(BoardLine::of(line));
        QVERIFY(told.isWhole());
        QCOMPARE(told.protocol, 1u);
        QCOMPARE(told.line, 512u);
        QCOMPARE(told.salt.toHex(), "0102030405060708");
        QCOMPARE(told.keyCount, 25u);
        QVERIFY(!told.find("smtp.port"));
    }
    void knowsOurFirmwareByItsFirstString()
    {
        const auto identity = BoardIdentity::of(BoardLine::of("+I: \"Postbench board\",\"W7500\",\"0.1.0\",\"0008DC010203\""));
        QVERIFY(identity);
        QCOMPARE(identity->model, "W7500");
        QCOMPARE(identity->firmware, "0.1.0");
        QCOMPARE(identity->serial, "0008DC010203");
        QVERIFY(!BoardIdentity::of(BoardLine::of("+I: \"Another board\",\"W7500\",\"0.1.0\",\"0008DC010203\"")));
        QVERIFY(!BoardIdentity::of(BoardLine::of("+I: \"Postbench board\"")));
    }
};

QTEST_APPLESS_MAIN(TestBoardKey)
#include "tst_boardkey.moc"
