// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The Boards page of the whole program, with a virtual board: read, change, write, send, compare; and firmware that is none.

// Before Qt, whose "signals" is a macro.
#include <gmime/gmime.h>

#include "boardeditor.h"
#include "boardformview.h"
#include "boardsmodel.h"
#include "boardspage.h"
#include "comparewindow.h"
#include "flashdialog.h"
#include "inboxpage.h"
#include "transcriptmodel.h"
#include "transcriptpanel.h"
#include "windowapplication.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QtCrypto>

using namespace postbench;

namespace {

constexpr int patience = 30'000; // milliseconds: the board starts, asks DHCP and DNS, and speaks at 115200 baud

MainWindow *theWindow()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (auto *window = qobject_cast<MainWindow *>(widget)) return window;
    }
    return nullptr;
}

} // namespace

class TestBoardsWindow : public QObject
{
    Q_OBJECT

private slots:
    void setsUpABoardThatSends_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("subject");
        QTest::newRow("English") << "en" << "First mail of {name}";
        QTest::newRow("Japanese") << "ja" << "{name} の初めての送信";
        QTest::newRow("Chinese") << "zh_CN" << "{name} 第一次发送";
    }

    void setsUpABoardThatSends()
    {
        QFETCH(QString, language);
        QFETCH(QString, subject);
        WindowApplication program(language, QStringLiteral(POSTBENCH_PROGRAM));
        program.start({});
        MainWindow *window = theWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        window->showPage(MainWindow::Page::Boards);
        BoardsPage *page = window->boardsPage();
        QTest::mouseClick(page->virtualBoard(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page->form()->editor("mail.subject"), patience);
        QVERIFY2(page->resultText().isEmpty() || !page->currentPort().isEmpty(), qPrintable(page->resultText()));
        QVERIFY(!page->action(BoardsPage::Write)->isEnabled());

        typeOver(page->form()->editor("mail.subject"), subject);
        // The first virtual board keeps its settings from one row to the next.
        typeOver(page->form()->editor("mail.to"), language + QStringLiteral("@receiver.test, two@receiver.test"));
        QCOMPARE(page->form()->markOf("mail.to"), QStringLiteral("≠"));
        QCOMPARE(page->form()->markOf("smtp.port"), QString());
        page->action(BoardsPage::Write)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page->form()->markOf("mail.to").isEmpty(), patience);
        QTRY_VERIFY(!page->resultText().isEmpty());

        page->action(BoardsPage::Send)->trigger();
        QTableView *list = window->inboxPage()->list();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        const TranscriptModel *transcript = window->findChild<TranscriptPanel *>()->transcriptModel();
        QTRY_VERIFY_WITH_TIMEOUT(holds(transcript, TranscriptLine::Kind::Client, "QUIT"), patience);
        QVERIFY(holds(transcript, TranscriptLine::Kind::Client, "RCPT TO:<two@receiver.test>"));
        QVERIFY(holds(transcript, TranscriptLine::Kind::Server, "220 "));
        QTRY_VERIFY_WITH_TIMEOUT(page->resultText().contains(QStringLiteral("250")), patience);
        QCOMPARE(list->model()->index(0, InboxModel::SubjectColumn).data().toString(), QString(subject).replace("{name}", "w7500"));

        page->action(BoardsPage::Compare)->trigger();
        auto *comparison = window->findChild<CompareWindow *>();
        QVERIFY(comparison);
        QVERIFY(comparison->table()->model()->rowCount() >= 7);
        QVERIFY(!comparison->summary().isEmpty());
    }

    void saysWhatCannotBeWritten()
    {
        WindowApplication program(QStringLiteral("en"), QStringLiteral(POSTBENCH_PROGRAM));
        program.start({});
        MainWindow *window = theWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        window->showPage(MainWindow::Page::Boards);
        BoardsPage *page = window->boardsPage();
        QTest::mouseClick(page->virtualBoard(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page->form()->editor("net.ip"), patience);
        typeOver(page->form()->editor("net.ip"), QStringLiteral("300.1.2.3"));
        QVERIFY(!page->action(BoardsPage::Write)->isEnabled());
        page->action(BoardsPage::Forget)->trigger();
        QCOMPARE(page->form()->markOf("net.ip"), QString());

        page->action(BoardsPage::Flash)->trigger();
        FlashDialog *dialog = page->flashDialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->startButton()->isEnabled());
        dialog->file()->setText(QStringLiteral(POSTBENCH_PROGRAM)); // an ELF program
        QTest::mouseClick(dialog->startButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog->resultText().contains(QStringLiteral(".bin")));
        dialog->file()->setText(QStringLiteral("/no/such/file"));
        QTest::mouseClick(dialog->startButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog->resultText().contains(QStringLiteral("/no/such/file")));
        dialog->reject();
    }

    void saysSoWhereTheVirtualBoardCannotStart()
    {
        WindowApplication program(QStringLiteral("en"), QStringLiteral("/no/such/program"));
        program.start({});
        MainWindow *window = theWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        window->showPage(MainWindow::Page::Boards);
        QTest::mouseClick(window->boardsPage()->virtualBoard(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window->boardsPage()->resultText().isEmpty(), patience);
        QVERIFY(window->boardsPage()->virtualBoard()->isEnabled());
    }

private:
    static bool holds(const TranscriptModel *model, TranscriptLine::Kind kind, const QByteArray &start)
    {
        for (const TranscriptLine &line : model->lines()) {
            if (line.kind == kind && line.text.startsWith(start)) return true;
        }
        return false;
    }
    static void typeOver(BoardEditor *editor, const QString &text)
    {
        if (auto *line = qobject_cast<QLineEdit *>(editor->field())) line->clear();
        typeInto(editor->field(), text);
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, home.path().toLocal8Bit());
    g_mime_init();
    const QCA::Initializer qca;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("postbench"));
    TestBoardsWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_boardswindow.moc"
