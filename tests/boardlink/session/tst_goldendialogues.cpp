// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The golden dialogues from the host's side: every line that a board says there is understood, and the digests are ours.

#include "boardkey.h"
#include "boardsettings.h"
#include "deviceevent.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace postbench;

namespace {

// What stands where a dialogue takes whatever comes.
QString withoutNames(QString text, bool *changed)
{
    const QString before = text;
    text.replace(QRegularExpression(QStringLiteral("%\\{[^}]*:digits\\}")), QStringLiteral("7"));
    text.replace(QRegularExpression(QStringLiteral("%\\{([^}]*:hex|crc)\\}")), QStringLiteral("0AB1"));
    text.replace(QRegularExpression(QStringLiteral("%\\{[^}]*\\}")), QStringLiteral("word"));
    *changed = text != before;
    return text;
}

QStringList saidIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("a dialogue cannot be read");
    QStringList said;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1StringView("< "))) said.append(line.mid(2));
    }
    return said;
}

} // namespace

class TestGoldenDialogues : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QDirIterator files(QStringLiteral(POSTBENCH_TEST_DATA "/dialogues"), {QStringLiteral("*.txt")});
        while (files.hasNext())
            m_dialogues.append(files.next());
        QVERIFY(m_dialogues.size() >= 10);
    }
    void everyLineIsUnderstood()
    {
        int checked = 0;
        for (const QString &path : std::as_const(m_dialogues)) {
            for (const QString &said : saidIn(path)) {
                bool guessed = false;
                const QByteArray text = withoutNames(said, &guessed).toUtf8();
                const BoardLine line = BoardLine::of(text);
                QVERIFY2(line.kind != BoardLine::Kind::Other, text);
                if (line.kind == BoardLine::Kind::Event) QVERIFY2(DeviceEvent::of(line), text);
                if (guessed || !line.hasCheck) continue;
                QVERIFY2(line.checkIsRight, text);
                ++checked;
            }
        }
        QVERIFY(checked > 3);
    }
    void everyListingHasOurDigest()
    {
        int compared = 0;
        for (const QString &path : std::as_const(m_dialogues)) {
            BoardSettings settings;
            bool guessed = false;
            for (const QString &said : saidIn(path)) {
                bool changed = false;
                const BoardLine line = BoardLine::of(withoutNames(said, &changed).toUtf8());
                if (line.name == "LIST") {
                    settings = {};
                    guessed = false;
                } else if (line.name == "CFG") {
                    guessed = guessed || changed || !settings.take(line);
                } else if (line.name == "END" && !guessed && !changed) {
                    QCOMPARE(line.values.value(0).number, quint32(settings.all().size()));
                    QCOMPARE(settings.digest(), line.values.value(1).text);
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 0);
    }
    // `AT+CFG=?` is the form that the window draws its page from.
    void everyKeyIsOfAKnownType()
    {
        int keys = 0;
        for (const QString &path : std::as_const(m_dialogues)) {
            for (const QString &said : saidIn(path)) {
                bool changed = false;
                const BoardLine line = BoardLine::of(withoutNames(said, &changed).toUtf8());
                const auto key = line.values.value(1).kind == BoardValue::Kind::Word ? BoardKey::of(line) : std::nullopt;
                if (!key || key->told.startsWith("unset") || key->told.startsWith("set,")) continue; // a secret's value
                QVERIFY2(key->type != BoardKey::Type::Other, qPrintable(said));
                ++keys;
            }
        }
        QVERIFY(keys >= 25);
    }

private:
    QStringList m_dialogues;
};

QTEST_APPLESS_MAIN(TestGoldenDialogues)
#include "tst_goldendialogues.moc"
