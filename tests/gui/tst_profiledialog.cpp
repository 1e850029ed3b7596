// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The profile dialog: add, edit, duplicate, remove, test, and where the password goes.

#include "noticebar.h"
#include "profiledialog.h"
#include "profileform.h"
#include "windowfixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace postbench;

class TestProfileDialog : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_dialog = std::make_unique<ProfileDialog>(&profiles(), QStringLiteral("local"), &m_fixture->window());
        m_dialog->show();
        m_dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog.get()); // its parent counts as active for QWindow
    }
    void cleanup()
    {
        m_dialog.reset();
        m_fixture.reset();
    }

    void addsAProfileAndKeepsWhatIsTyped()
    {
        QTest::mouseClick(m_dialog->addButton(), Qt::LeftButton);
        QCOMPARE(profiles().rowCount(), 2);
        QVERIFY(m_dialog->form()->name()->hasFocus());
        typeInto(m_dialog->form()->name(), QStringLiteral("会社"));
        m_dialog->close();
        QCOMPARE(profiles().at(1).name, QStringLiteral("会社"));
    }

    void doesNotRemoveTheLocalReceiver()
    {
        QVERIFY(!m_dialog->removeButton()->isEnabled());
        QTest::mouseClick(m_dialog->duplicateButton(), Qt::LeftButton);
        QCOMPARE(profiles().rowCount(), 2);
        QVERIFY(m_dialog->removeButton()->isEnabled());
        QTest::mouseClick(m_dialog->removeButton(), Qt::LeftButton);
        QCOMPARE(profiles().rowCount(), 1);
        QCOMPARE(m_dialog->chosen(), QStringLiteral("local"));
    }

    void handsThePasswordOnAndForgetsIt()
    {
        const QString id = addOne();
        QSignalSpy changed(m_dialog.get(), &ProfileDialog::secretChanged);
        typeInto(m_dialog->form()->password(), QStringLiteral("pä55"));
        m_dialog->form()->name()->setFocus();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toString(), id);
        QCOMPARE(changed.first().at(1).toString(), QStringLiteral("pä55"));
        QVERIFY(m_dialog->form()->password()->text().isEmpty());
    }

    void asksForATestWithWhatStandsThere()
    {
        const QString id = addOne();
        QSignalSpy tested(m_dialog.get(), &ProfileDialog::testRequested);
        m_dialog->form()->name()->setText(QStringLiteral("T"));
        m_dialog->testButton()->click();
        QCOMPARE(tested.count(), 1);
        QCOMPARE(tested.first().first().value<Profile>().id, id);
        QCOMPARE(tested.first().first().value<Profile>().name, QStringLiteral("T"));
        m_dialog->setTesting(true);
        QSignalSpy cancelled(m_dialog.get(), &ProfileDialog::testCancelled);
        m_dialog->testButton()->click();
        QCOMPARE(cancelled.count(), 1);
        m_dialog->setTesting(false);
        Outcome outcome;
        outcome.verdict = Outcome::Verdict::Stopped;
        m_dialog->showTest(outcome, {});
        QVERIFY(m_dialog->notice()->isVisible());
        outcome.verdict = Outcome::Verdict::Failed;
        outcome.fault = SmtpFault::ConnectFailed;
        outcome.closeReason = CloseReason::ConnectRefused;
        const QString good = m_dialog->notice()->text();
        m_dialog->showTest(outcome, {});
        QVERIFY(!m_dialog->notice()->text().isEmpty());
        QVERIFY(m_dialog->notice()->text() != good);
    }

private:
    ProfileModel &profiles() { return m_fixture->profiles; }

    QString addOne()
    {
        m_dialog->addButton()->click();
        return profiles().at(1).id;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ProfileDialog> m_dialog;
};

QTEST_MAIN(TestProfileDialog)
#include "tst_profiledialog.moc"
