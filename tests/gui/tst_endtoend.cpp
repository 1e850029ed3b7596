// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The whole program behind its window: typed, sent over SMTP, received, read; and killed in the middle of a mail.

// Before Qt, whose "signals" is a macro.
#include <gmime/gmime.h>

#include "addressbar.h"
#include "bodytabs.h"
#include "composepage.h"
#include "inboxpage.h"
#include "mailtextedit.h"
#include "mailview.h"
#include "receiverbar.h"
#include "recipientsedit.h"
#include "resultline.h"
#include "sendbar.h"
#include "transcriptmodel.h"
#include "transcriptpanel.h"
#include "windowapplication.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QtCrypto>

using namespace postbench;

namespace {

MainWindow *theWindow()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (auto *window = qobject_cast<MainWindow *>(widget)) return window;
    }
    return nullptr;
}

QByteArray keptDrafts(const QString &home)
{
    QByteArray all;
    QDirIterator files(home, {QStringLiteral("draft.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

} // namespace

class TestEndToEnd : public QObject
{
    Q_OBJECT
public:
    explicit TestEndToEnd(const QString &home) : m_home(home) {}

private slots:
    void sendsAndReceives_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("subject");
        QTest::newRow("English") << "en" << "First light";
        QTest::newRow("Japanese") << "ja" << "初めての送信";
        QTest::newRow("Chinese") << "zh_CN" << "第一次发送";
    }

    void sendsAndReceives()
    {
        QFETCH(QString, language);
        QFETCH(QString, subject);
        WindowApplication program(language);
        program.start({});
        MainWindow *window = theWindow();
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowActive(window));
        ComposePage *page = window->composePage();
        page->clear();
        QWidget *first = QApplication::focusWidget();
        QCOMPARE(first, page->addresses()->recipients(AddressBar::To)->input());
        typeInto(first, QStringLiteral("ada@example.org\n"));
        typeInto(page->addresses()->subject(), subject);
        typeInto(page->tabs()->text(), QStringLiteral("Hello from the window.\n.dot"));
        QTest::mouseClick(page->sendBar()->send(), Qt::LeftButton);
        QTableView *list = window->inboxPage()->list();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 30'000);
        auto *result = window->findChild<ResultLine *>();
        QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(QStringLiteral("250")), 30'000);
        const TranscriptModel *transcript = window->findChild<TranscriptPanel *>()->transcriptModel();
        QVERIFY(holds(transcript, TranscriptLine::Kind::Client, "RCPT TO:<ada@example.org>"));
        QVERIFY(holds(transcript, TranscriptLine::Kind::Server, "250 "));
        window->showPage(MainWindow::Page::Inbox);
        QCOMPARE(list->model()->index(0, InboxModel::SubjectColumn).data().toString(), subject);
        QCOMPARE(window->inboxPage()->mailView()->text()->toPlainText().trimmed(), QStringLiteral("Hello from the window.\n.dot"));
        QVERIFY(!page->sendBar()->isSending());
    }

    void keepsTheMailThroughAKill()
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(POSTBENCH_WINDOW), {});
        QVERIFY(program.waitForStarted());
        QProcess keyboard;
        keyboard.start(QStringLiteral("xdotool"),
                       {QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                        QStringLiteral("--name"), QStringLiteral("Postbench"), QStringLiteral("windowfocus"),
                        QStringLiteral("--sync"), QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("5"),
                        QStringLiteral("killed@example.org,")});
        QVERIFY(keyboard.waitForFinished(30'000));
        QTRY_VERIFY_WITH_TIMEOUT(keptDrafts(m_home).contains("killed@example.org"), 30'000);
        program.kill(); // as kill -9 does
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        WindowApplication again(QStringLiteral("en"));
        again.start({});
        const QList<Person> to = theWindow()->composePage()->composition().draft.to;
        QCOMPARE(to.size(), 1);
        QCOMPARE(to.first().address, QStringLiteral("killed@example.org"));
    }

    // The file may go anywhere: who shall not be seen does not stand in it, and is there again when it is opened here.
    void keepsBccOfASavedMailApartFromItsFile()
    {
        WindowApplication program(QStringLiteral("en"));
        program.start({});
        MainWindow *window = theWindow();
        Composition composition = window->composePage()->composition();
        composition.draft.to = {{{}, QStringLiteral("seen@example.org")}};
        composition.draft.bcc = {{QStringLiteral("山田"), QStringLiteral("hidden@example.jp")}};
        composition.draft.subject = QStringLiteral("saved");
        const QString path = m_home + QStringLiteral("/saved.eml");
        emit window->saveRequested(path, composition);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray octets = file.readAll();
        QVERIFY(octets.contains("seen@example.org"));
        QVERIFY(!octets.contains("hidden"));
        QVERIFY(!octets.toLower().contains("bcc"));
        QVERIFY(window->findChild<ResultLine *>()->text().contains(QStringLiteral("Bcc is kept apart")));
        const QString moved = m_home + QStringLiteral("/moved.eml");
        QVERIFY(file.rename(moved));
        window->composePage()->clear();
        emit window->openRequested(moved);
        QCOMPARE(window->composePage()->composition().draft.bcc, composition.draft.bcc);
        // Somebody else's mail that only looks like it gets nobody's Bcc.
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(octets + "\r\n");
        other.close();
        emit window->openRequested(path);
        QVERIFY(window->composePage()->composition().draft.bcc.isEmpty());
        window->composePage()->clear();
    }

    void keepsMailsInAFolderAndFindsThemAgain()
    {
        const QString folder = m_home + QStringLiteral("/box");
        {
            WindowApplication program(QStringLiteral("en"));
            program.start({});
            MainWindow *window = theWindow();
            // A folder of something else stays as it is.
            QVERIFY(QDir().mkpath(m_home + QStringLiteral("/papers/2026")));
            emit window->receiverFolderChosen(m_home + QStringLiteral("/papers"));
            QVERIFY(window->findChild<ResultLine *>()->text().contains(QStringLiteral("holds other files")));
            QVERIFY(window->inboxPage()->receiver()->state().storedIn.isEmpty());
            QTRY_VERIFY(window->inboxPage()->receiver()->state().running);
            emit window->receiverFolderChosen(folder);
            QCOMPARE(window->inboxPage()->receiver()->state().storedIn, folder);
            window->composePage()->clear();
            typeInto(window->composePage()->addresses()->recipients(AddressBar::To)->input(), QStringLiteral("ada@example.org\n"));
            typeInto(window->composePage()->addresses()->subject(), QStringLiteral("kept"));
            typeInto(window->composePage()->tabs()->text(), QStringLiteral("on disk"));
            window->composePage()->send();
            QTRY_COMPARE_WITH_TIMEOUT(QDir(folder + QStringLiteral("/new")).entryList(QDir::Files).size(), 1, 30'000);
            QTRY_COMPARE_WITH_TIMEOUT(window->inboxPage()->list()->model()->rowCount(), 1, 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(!window->composePage()->sendBar()->isSending(), 30'000);
        }
        WindowApplication again(QStringLiteral("en"));
        again.start({});
        InboxPage *inbox = theWindow()->inboxPage();
        QTRY_COMPARE(inbox->receiver()->state().storedIn, folder);
        QTRY_COMPARE(inbox->list()->model()->rowCount(), 1);
        QCOMPARE(inbox->list()->model()->index(0, InboxModel::SubjectColumn).data().toString(), QStringLiteral("kept"));
        QCOMPARE(inbox->mailView()->text()->toPlainText().trimmed(), QStringLiteral("on disk"));
        emit theWindow() -> receiverFolderChosen({});
        QVERIFY(inbox->receiver()->state().storedIn.isEmpty());
        QCOMPARE(QDir(folder + QStringLiteral("/new")).entryList(QDir::Files).size(), 1);
    }

private:
    static bool holds(const TranscriptModel *model, TranscriptLine::Kind kind, const QByteArray &start)
    {
        return std::ranges::any_of(model->lines(),
                                   [&](const TranscriptLine &line) { return line.kind == kind && line.text.startsWith(start); });
    }

    QString m_home;
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
    TestEndToEnd test(home.path());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endtoend.moc"
