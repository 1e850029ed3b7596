// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The composer in the real window: typing, chips, warnings, Send, and what it tells.

#include "addressbar.h"
#include "attachmentsmodel.h"
#include "bodytabs.h"
#include "composepage.h"
#include "deliverypanel.h"
#include "mailtextedit.h"
#include "noticebar.h"
#include "recipientsedit.h"
#include "sendbar.h"
#include "secretbar.h"
#include "sourcepane.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postbench;

class TestComposeWindow : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void typesAMailAndSendsItByClick()
    {
        QSignalSpy sent(&window(), &MainWindow::sendRequested);
        typeInto(to()->input(), QStringLiteral("ada@example.org\n山田 <yamada@example.jp>,"));
        QCOMPARE(to()->chipCount(), 2);
        typeInto(page().addresses()->subject(), QStringLiteral("Hello 世界"));
        typeInto(page().tabs()->text(), QStringLiteral("first\nsecond"));
        QTest::mouseClick(page().sendBar()->send(), Qt::LeftButton);
        QCOMPARE(sent.count(), 1);
        const auto mail = sent.first().first().value<Composition>();
        QCOMPARE(mail.draft.to.size(), 2);
        QCOMPARE(mail.draft.to.at(1).name, QStringLiteral("山田"));
        QCOMPARE(mail.draft.subject, QStringLiteral("Hello 世界"));
        QCOMPARE(mail.draft.text, QStringLiteral("first\nsecond"));
        QCOMPARE(mail.draft.from->address, QStringLiteral("me@localhost"));
        QCOMPARE(mail.profileId, QStringLiteral("local"));
    }

    void sendsByCtrlReturnFromTheText()
    {
        fill();
        QSignalSpy sent(&window(), &MainWindow::sendRequested);
        page().tabs()->text()->setFocus();
        QTest::keyClick(page().tabs()->text(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 1);
        QVERIFY(!page().tabs()->text()->toPlainText().contains(u'\n'));
    }

    void takesARecipientWithoutEnterIntoTheMail()
    {
        fill();
        QSignalSpy sent(&window(), &MainWindow::sendRequested);
        typeInto(to()->input(), QStringLiteral("late@example.org"));
        page().send();
        QCOMPARE(sent.first().first().value<Composition>().draft.to.last().address, QStringLiteral("late@example.org"));
    }

    void makesChipsOfAPastedList()
    {
        QApplication::clipboard()->setText(QStringLiteral("a@b.example, C <d@e.example>; f@g.example\nlast@h.example"));
        to()->input()->setFocus();
        QTest::keyClick(to()->input(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(to()->chipCount(), 4);
        QVERIFY(to()->input()->text().isEmpty());
    }

    void goesThroughChipsByKeyboard()
    {
        typeInto(to()->input(), QStringLiteral("a@b.example,c@d.example,"));
        QTest::keyClick(to()->input(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(to()->chipCount(), 1);
        QCOMPARE(page().composition().draft.to.first().address, QStringLiteral("c@d.example"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QCOMPARE(to()->input()->text(), QStringLiteral("c@d.example"));
        QVERIFY(to()->input()->hasFocus());
        QCOMPARE(to()->chipCount(), 0);
    }

    void refusesABadAddressInsideThePage()
    {
        fill();
        QSignalSpy sent(&window(), &MainWindow::sendRequested);
        typeInto(to()->input(), QStringLiteral("nobody,"));
        page().send();
        QCOMPARE(sent.count(), 0);
        QVERIFY(page().notice()->isVisible());
        QVERIFY(page().notice()->text().contains(QStringLiteral("nobody")));
        QCOMPARE(QApplication::topLevelWidgets().contains(QApplication::activeModalWidget()), false);
    }

    void warnsOfAnEmptySubjectAndSendsAnyway()
    {
        fill();
        page().addresses()->subject()->clear();
        QSignalSpy sent(&window(), &MainWindow::sendRequested);
        page().send();
        QCOMPARE(sent.count(), 0);
        QVERIFY(page().notice()->isVisible());
        auto *anyway = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(anyway);
        QTest::keyClick(anyway, Qt::Key_Space);
        QCOMPARE(sent.count(), 1);
        QVERIFY(!page().notice()->isVisible());
    }

    void warnsOfAForgottenAttachmentInTheThreeLanguages()
    {
        for (const QString &text :
             {QStringLiteral("see the attached file"), QStringLiteral("資料を添付します"), QStringLiteral("请看附件")}) {
            fill();
            page().tabs()->text()->setPlainText(text);
            QSignalSpy sent(&window(), &MainWindow::sendRequested);
            page().send();
            QCOMPARE(sent.count(), 0);
            QVERIFY(page().notice()->isVisible());
            typeInto(page().tabs()->text(), QStringLiteral("x"));
            QVERIFY(!page().notice()->isVisible()); // it was about another text
        }
    }

    void leavesOutAFileThatIsGone()
    {
        fill();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("gone.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        page().tabs()->attachFiles({path});
        QVERIFY(QFile::remove(path));
        QSignalSpy sent(&window(), &MainWindow::sendRequested);
        page().send();
        QCOMPARE(sent.count(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(sent.count(), 1);
        QVERIFY(sent.first().first().value<Composition>().attachments.isEmpty());
    }

    void attachesFilesDroppedOnTheText()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("notes.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QWidget *viewport = page().tabs()->text()->viewport();
        QApplication::sendEvent(viewport, &enter);
        QApplication::sendEvent(viewport, &drop);
        QCOMPARE(page().tabs()->attachments()->rowCount(), 1);
        QVERIFY(page().tabs()->text()->toPlainText().isEmpty());
    }

    void sendsAnEditedSourceAsItIs()
    {
        fill();
        page().tabs()->setCurrentIndex(BodyTabs::Source);
        SourcePane *source = page().tabs()->source();
        QVERIFY(source->editor()->toPlainText().contains(QStringLiteral("Subject: s\n")));
        QVERIFY(!source->isEdited());
        source->editor()->setPlainText(QStringLiteral("X-Own: 1\n\nbody"));
        QVERIFY(source->isEdited());
        QVERIFY(!page().addresses()->subject()->isEnabled());
        QCOMPARE(page().composition().source, std::optional(QByteArray("X-Own: 1\r\n\r\nbody")));
        QCOMPARE(page().composition().draft.to.size(), 1); // the envelope stays
        source->setSource(std::nullopt);
        QVERIFY(!page().composition().source);
        QVERIFY(page().addresses()->subject()->isEnabled());
        QVERIFY(source->editor()->toPlainText().contains(QStringLiteral("Subject: s\n")));
    }

    void keepsEveryOctetOfASourceThatIsNotUtf8()
    {
        Composition composition = page().composition();
        composition.source = QByteArray("Subject: \xe9\r\n\r\n\xff\x80\r\n");
        window().setComposition(composition);
        QCOMPARE(page().composition().source, composition.source);
    }

    void tellsAfterAPauseInTyping()
    {
        QSignalSpy changed(&window(), &MainWindow::compositionChanged);
        typeInto(page().tabs()->text(), QStringLiteral("abc"));
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<Composition>().draft.text, QStringLiteral("abc"));
        page().flush();
        QCOMPARE(changed.count(), 1);
    }

    void restoresWhatItToldWholly()
    {
        Composition composition;
        composition.profileId = QStringLiteral("local");
        Draft &draft = composition.draft;
        draft.from = Person{QStringLiteral("Me, myself"), QStringLiteral("me@a.example")};
        draft.to = {{QStringLiteral("山田"), QStringLiteral("y@a.example")}};
        draft.cc = {{QString(), QStringLiteral("c@a.example")}};
        draft.bcc = {{QString(), QStringLiteral("b@a.example")}};
        draft.replyTo = {{QString(), QStringLiteral("r@a.example")}};
        draft.subject = QStringLiteral("件名");
        draft.text = QStringLiteral("text");
        draft.html = QStringLiteral("<p>h</p>");
        draft.charset = "ISO-2022-JP";
        draft.extraHeaders = {{QStringLiteral("X-A"), QStringLiteral("1")}};
        composition.attachments.append(
            {.content = "x", .fileName = QStringLiteral("x.bin"), .mediaType = "application/x", .size = 1});
        DeliveryOptions &delivery = composition.delivery;
        delivery.ownEnvelope = true;
        delivery.envelopeFrom = QStringLiteral("bounce@a.example");
        delivery.envelopeTo = {QStringLiteral("only@a.example")};
        delivery.notify = DsnNotify::Success | DsnNotify::Delay;
        delivery.dsnReturn = DsnReturn::Headers;
        delivery.envelopeId = QStringLiteral("id");
        delivery.requireTls = true;
        delivery.deliverBy = DeliverBy{120, false, true};
        delivery.holdForSeconds = 60;
        delivery.priority = -3;
        delivery.tls = TlsPolicy::StartTls;
        delivery.stopAfter = SmtpStage::Rcpt;
        window().setComposition(composition);
        QVERIFY(page().composition() == composition);
        QVERIFY(page().addresses()->isFieldShown(AddressBar::Bcc));
        window().setComposition({});
        QVERIFY(isEmpty(page().composition()));
        QVERIFY(!page().composition().delivery.ownEnvelope);
    }

    void showsProgressAndTakesCancel()
    {
        fill();
        QSignalSpy cancelled(&window(), &MainWindow::cancelRequested);
        window().setSending(true);
        QVERIFY(!page().sendBar()->send()->isEnabled());
        window().setProgress(500, 1000);
        page().sendBar()->cancel()->setFocus();
        QTest::keyClick(page().sendBar()->cancel(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QSignalSpy sent(&window(), &MainWindow::sendRequested);
        page().send();
        QCOMPARE(sent.count(), 0); // one at a time
        window().setSending(false);
        QVERIFY(page().sendBar()->send()->isEnabled());
    }

    void asksForThePasswordInsideThePage()
    {
        QSignalSpy given(&window(), &MainWindow::secretGiven);
        window().setSending(true);
        window().askSecret(QStringLiteral("ada"), "PLAIN");
        QVERIFY(page().secretBar()->isVisible());
        typeInto(page().secretBar()->field(), QStringLiteral("s3cret\n"));
        QCOMPARE(given.count(), 1);
        QCOMPARE(given.first().at(0).value<std::optional<QString>>(), std::optional(QStringLiteral("s3cret")));
        QVERIFY(page().secretBar()->field()->text().isEmpty());
        window().askSecret(QStringLiteral("ada"), "PLAIN");
        QTest::keyClick(page().secretBar()->field(), Qt::Key_Escape);
        QCOMPARE(given.last().at(0).value<std::optional<QString>>(), std::nullopt);
    }

    void followsTheProfileUntilFromIsTyped()
    {
        Profile work;
        work.fromName = QStringLiteral("Ada");
        work.fromAddress = QStringLiteral("ada@work.example");
        const QString id = m_fixture->profiles.add(work);
        window().setCurrentProfile(id);
        QCOMPARE(page().composition().draft.from->address, QStringLiteral("ada@work.example"));
        QCOMPARE(page().composition().profileId, id);
        page().addresses()->from()->setEditText(QStringLiteral("other@x.example"));
        window().setCurrentProfile(QStringLiteral("local"));
        QCOMPARE(page().composition().draft.from->address, QStringLiteral("other@x.example"));
        m_fixture->profiles.remove(id);
        QCOMPARE(window().currentProfile(), QStringLiteral("local"));
    }

    void completesFromHistory()
    {
        m_fixture->history.remember({{QStringLiteral("Grace Hopper"), QStringLiteral("grace@example.org")}});
        typeInto(to()->input(), QStringLiteral("hopp"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(to()->chipCount(), 1);
        QCOMPARE(page().composition().draft.to.first().address, QStringLiteral("grace@example.org"));
    }

private:
    MainWindow &window() { return m_fixture->window(); }
    ComposePage &page() { return *window().composePage(); }
    RecipientsEdit *to() { return page().addresses()->recipients(AddressBar::To); }

    void fill()
    {
        Composition composition;
        composition.draft.to = {{QString(), QStringLiteral("ada@example.org")}};
        composition.draft.subject = QStringLiteral("s");
        composition.draft.text = QStringLiteral("t");
        window().setComposition(composition);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestComposeWindow)
#include "tst_composewindow.moc"
