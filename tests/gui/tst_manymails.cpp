// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Ten thousand mails in one go: the window goes on answering, and each costs a bounded piece of memory.

#include "inboxpage.h"
#include "manymails.h"
#include "windowfixture.h"

#include <QTableView>
#include <QTest>

using namespace postbench;

class TestManyMails : public QObject
{
    Q_OBJECT
private slots:
    void tenThousandHoldTheWindowUpForNoMoment()
    {
        WindowFixture fixture;
        fixture.window().showPage(MainWindow::Page::Inbox);
        const Arrival arrival = letArrive(fixture.inbox, 10'000);
        qInfo("longest turn %.1f ms, %.0f octets a mail, %.1f s", arrival.longestTurnMs, arrival.octetsPerMail, arrival.seconds);
        QCOMPARE(fixture.inbox.rowCount(), 10'000);
        QVERIFY2(arrival.longestTurnMs < 50, qPrintable(QString::number(arrival.longestTurnMs)));
        QVERIFY2(arrival.octetsPerMail < 16 * 1024, qPrintable(QString::number(arrival.octetsPerMail)));
        // Newest first, and the first that came is still the one in view.
        const QTableView *list = fixture.window().inboxPage()->list();
        QCOMPARE(list->model()->index(0, 0).data(InboxModel::NumberRole).toInt(), 10'000);
        QCOMPARE(fixture.window().inboxPage()->currentMail()->number, 1);
    }
};

QTEST_MAIN(TestManyMails)
#include "tst_manymails.moc"
