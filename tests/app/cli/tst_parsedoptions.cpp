// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// parseOptions: what people type, and the words for what they mistyped.

#include "parsedoptions.h"

#include <QtTest>

using namespace postbench;

namespace {

OrUsageError<ParsedOptions> parse(const QStringList &arguments)
{
    return parseOptions(*findCommand(QStringLiteral("send")), arguments);
}

QString sentence(const QStringList &arguments)
{
    const auto parsed = parse(arguments);
    return parsed ? QString() : parsed.error().sentence;
}

} // namespace

class TestParsedOptions : public QObject
{
    Q_OBJECT

private slots:
    void readsBothWaysOfGivingAValue()
    {
        const auto parsed =
            parse({QStringLiteral("--server=a:25"), QStringLiteral("--to"), QStringLiteral("x"), QStringLiteral("--to=y")});
        QVERIFY(parsed);
        QCOMPARE(parsed->value("server"), QStringLiteral("a:25"));
        QCOMPARE(parsed->values("to"), (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
        QVERIFY(!parsed->has("cc"));
    }

    void aValueMayBeginWithADashOrBeEmpty()
    {
        const auto parsed = parse({QStringLiteral("--priority"), QStringLiteral("-3"), QStringLiteral("--body="),
                                   QStringLiteral("--body-file"), QStringLiteral("-")});
        QVERIFY(parsed);
        QCOMPARE(parsed->value("priority"), QStringLiteral("-3"));
        QVERIFY(parsed->has("body"));
        QCOMPARE(parsed->value("body-file"), QStringLiteral("-"));
    }

    void oneDigitOptionsHaveOneDash()
    {
        QVERIFY(parse({QStringLiteral("-4")})->has("4"));
        QVERIFY(sentence({QStringLiteral("--4")}).contains(QLatin1StringView("--4")));
    }

    void helpEndsTheReading() { QVERIFY(parse({QStringLiteral("--help"), QStringLiteral("--nonsense")})->has("help")); }

    void namesTheNearestOption()
    {
        QVERIFY(
            sentence({QStringLiteral("--sbuject"), QStringLiteral("x")}).contains(QLatin1StringView("Did you mean --subject?")));
        QVERIFY(
            sentence({QStringLiteral("--conn"), QStringLiteral("2")}).contains(QLatin1StringView("Did you mean --connections?")));
        QVERIFY(!sentence({QStringLiteral("--zzzzzzzz")}).contains(QLatin1StringView("Did you mean")));
    }

    void numbersHaveBounds()
    {
        const auto parsed = parse({QStringLiteral("--count"), QStringLiteral("12")});
        QCOMPARE(*parsed->number("count", 1, 100), 12);
        QVERIFY(!parsed->number("count", 1, 11));
        QVERIFY(!*parsed->number("connections", 1, 11));
    }

    void everyOptionOfTheTableHasHelpAndOneName()
    {
        for (const CommandSpec &command : commandTable()) {
            QSet<QString> names;
            for (const OptionSpec *option : allOptions(command)) {
                QVERIFY2(!QByteArrayView(option->help).isEmpty(), option->name);
                QVERIFY2(!names.contains(dashed(*option)), option->name);
                names.insert(dashed(*option));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestParsedOptions)
#include "tst_parsedoptions.moc"
