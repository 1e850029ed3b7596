// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The golden dialogues of PROTOCOL.md, held with the virtual board, whole and octet by octet.

#include "dialogueplayer.h"
#include "virtualboard.h"

#include <QDir>
#include <QTest>

#include <memory>

class tst_Dialogues : public QObject
{
    Q_OBJECT

private slots:
    void goesAsItIsWritten_data();
    void goesAsItIsWritten();
};

void tst_Dialogues::goesAsItIsWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("octetByOctet");
    const QDir folder(QStringLiteral(POSTBENCH_TEST_DATA "/dialogues"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")});
    QVERIFY(names.size() >= 10);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name) << false;
        QTest::newRow(qPrintable(name + QStringLiteral(", octet by octet"))) << folder.filePath(name) << true;
    }
}

void tst_Dialogues::goesAsItIsWritten()
{
    QFETCH(QString, path);
    QFETCH(bool, octetByOctet);
    const auto board = std::make_unique<virtual_board>();
    virtual_board_init(board.get(), &virtual_board_own_firmware, 1, 115200, 9);
    if (DialoguePlayer::needs(path).contains("no-link")) board->posix.chip.link = false;
    DialoguePlayer player;
    player.octetByOctet = octetByOctet;
    player.send = [&](const QByteArray &octets) {
        virtual_board_feed(board.get(), reinterpret_cast<const uint8_t *>(octets.constData()), int(octets.size()));
    };
    player.take = [&](int milliseconds) {
        QByteArray octets(20000, '\0');
        virtual_board_advance(board.get(), uint32_t(milliseconds));
        octets.truncate(virtual_board_take(board.get(), reinterpret_cast<uint8_t *>(octets.data()), int(octets.size())));
        return octets;
    };
    const QString fault = player.play(path);
    virtual_board_close(board.get());
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(board->posix.chip.flash.broken_rules, 0u);
}

QTEST_APPLESS_MAIN(tst_Dialogues)
#include "tst_dialogues.moc"
