// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The Inbox page: what arrives, what is shown of it, and that nothing is fetched.

#include "describe.h"
#include "inboxpage.h"
#include "mailview.h"
#include "receiverbar.h"
#include "safebrowser.h"
#include "sampledata.h"

#include <QAction>
#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace postbench;

class TestInboxWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window().showPage(MainWindow::Page::Inbox);
    }
    void cleanup() { m_fixture.reset(); }

    void showsTheFirstMailAtOnceAndStaysThere()
    {
        QVERIFY(!page().currentMail());
        m_fixture->inbox.add(sampleMail(1));
        QVERIFY(page().currentMail());
        QCOMPARE(page().currentMail()->number, 1);
        QVERIFY(page().mailView()->text()->toPlainText().startsWith(QStringLiteral("Everything is green.")));
        m_fixture->inbox.add(sampleMail(3));
        QCOMPARE(page().currentMail()->number, 1);
    }

    void showsHtmlWithoutTheNetwork()
    {
        m_fixture->inbox.add(sampleMail(2));
        QCOMPARE(page().mailView()->text()->toPlainText().trimmed(), QStringLiteral("本文です。"));
        QVERIFY(page().mailView()->isTabVisible(MailView::Html));
        page().mailView()->setCurrentIndex(MailView::Html);
        QVERIFY(page().mailView()->html()->toPlainText().contains(QStringLiteral("All three boards answer.")));
        QVERIFY(page().mailView()->html()->refusedCount() > 0);
    }

    void showsAPictureOfTheMailItself()
    {
        QImage dot(3, 3, QImage::Format_RGB32);
        dot.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && dot.save(&buffer, "PNG"));
        MimePart part;
        part.contentId = "dot@x";
        part.content = png;
        SafeBrowser browser;
        browser.showHtml(QStringLiteral("<img src=\"cid:dot@x\">"), {part});
        QCOMPARE(browser.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("cid:dot@x"))).value<QImage>().size(),
                 QSize(3, 3));
        const QString data = QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
        QCOMPARE(browser.loadResource(QTextDocument::ImageResource, QUrl(data)).value<QImage>().size(), QSize(3, 3));
        QVERIFY(browser.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")))
                    .value<QImage>()
                    .isNull());
        QVERIFY(browser.loadResource(QTextDocument::StyleSheetResource, QUrl(QStringLiteral("http://x.example/s.css")))
                    .toByteArray()
                    .isEmpty());
        QCOMPARE(browser.refusedCount(), 2);
    }

    void listsHeadersAndParts()
    {
        m_fixture->inbox.add(sampleMail(3));
        QTreeWidget *headers = page().mailView()->headers();
        QVERIFY(headers->topLevelItemCount() >= 5);
        QCOMPARE(headers->topLevelItem(0)->text(0), QStringLiteral("From"));
        QCOMPARE(headers->topLevelItem(0)->text(1), QStringLiteral("李雪 <li@example.cn>"));
        QTreeWidget *parts = page().mailView()->parts();
        QCOMPARE(parts->topLevelItemCount(), 2);
        QCOMPARE(parts->topLevelItem(1)->text(0), QStringLiteral("report.pdf"));
        QCOMPARE(parts->topLevelItem(1)->text(1), QStringLiteral("application/pdf"));
    }

    void findsInTheList()
    {
        m_fixture->inbox.add(sampleMail(1));
        m_fixture->inbox.add(sampleMail(2));
        typeInto(page().filter(), QStringLiteral("nightly"));
        QCOMPARE(page().list()->model()->rowCount(), 1);
        page().filter()->clear();
        QCOMPARE(page().list()->model()->rowCount(), 2);
    }

    void startsAndStopsTheReceiver()
    {
        QSignalSpy start(&m_fixture->window(), &MainWindow::receiverStartRequested);
        QSignalSpy stop(&m_fixture->window(), &MainWindow::receiverStopRequested);
        QTest::mouseClick(page().receiver()->button(), Qt::LeftButton);
        QCOMPARE(start.count(), 1);
        m_fixture->window().setReceiverState({.running = true, .port = 2525, .tlsPort = 0, .storedIn = {}, .error = {}});
        QTest::mouseClick(page().receiver()->button(), Qt::LeftButton);
        QCOMPARE(stop.count(), 1);
        QCOMPARE(start.count(), 1);
        QVERIFY(ReceiverBar::sentence(page().receiver()->state()).contains(QStringLiteral("localhost:2525")));
    }

    void choosesWhereMailsAreKept()
    {
        QSignalSpy chosen(&m_fixture->window(), &MainWindow::receiverFolderChosen);
        QAction *memory = entry(QStringLiteral("Keep received mails in memory"));
        QVERIFY(memory && !memory->isEnabled()); // they are
        const QTemporaryDir folder;
        entry(QStringLiteral("Keep received mails in a folder"))->trigger();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_fixture->window().findChild<QFileDialog *>()));
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(folder.path());
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), folder.path());
        m_fixture->window().setReceiverState({.running = true, .port = 2525, .storedIn = folder.path(), .error = {}});
        QVERIFY(memory->isEnabled());
        QVERIFY(page().receiver()->text().contains(folder.path()));
        memory->trigger();
        QCOMPARE(chosen.last().first().toString(), QString());
    }

    void saysWhatIsNotKnownOfAnOlderMail()
    {
        InboxMail mail = sampleMail(1);
        mail.envelope = {};
        m_fixture->inbox.add(mail);
        QCOMPARE(page().list()->model()->index(0, InboxModel::ToColumn).data().toString(), QStringLiteral("me@localhost"));
        const QList<QLabel *> labels = page().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().startsWith(QStringLiteral("From an earlier time")); }));
    }

    void isEmptyAgainAfterClear()
    {
        m_fixture->inbox.add(sampleMail(1));
        m_fixture->inbox.clear();
        QVERIFY(!page().currentMail());
        QVERIFY(page().mailView()->text()->toPlainText().isEmpty());
    }

private:
    QAction *entry(const QString &start) const
    {
        for (QAction *action : m_fixture->window().findChildren<QAction *>()) {
            if (withoutMnemonic(action->text()).startsWith(start)) return action;
        }
        return nullptr;
    }

    InboxPage &page() { return *m_fixture->window().inboxPage(); }
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestInboxWindow)
#include "tst_inboxwindow.moc"
