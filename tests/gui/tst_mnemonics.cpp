// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Alt and a letter: no letter stands for two things that can be seen together, in no language.

#include "boardformview.h"
#include "boardsample.h"
#include "boardspage.h"
#include "comparewindow.h"
#include "flashdialog.h"
#include "addressbar.h"
#include "bodytabs.h"
#include "composepage.h"
#include "deliverypanel.h"
#include "noticebar.h"
#include "profiledialog.h"
#include "profileform.h"
#include "sampledata.h"
#include "secretbar.h"
#include "sourcepane.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

using namespace postbench;

namespace {

using Taken = QHash<QString, QStringList>; // letter -> what answers to it

QString letterOf(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1String("&&"), QLatin1String("  "));
    const qsizetype at = plain.indexOf(u'&');
    return at < 0 ? QString() : plain.mid(at + 1, 1).toLower();
}

void take(Taken &taken, const QString &text)
{
    if (const QString letter = letterOf(text); !letter.isEmpty()) taken[letter].append(text);
}

// What Alt and a letter would reach in this window as it stands.
Taken lettersOf(const QWidget &window)
{
    Taken taken;
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            take(taken, action->text());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->window() == &window) take(taken, label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->window() == &window) take(taken, button->text());
    }
    for (const QTabBar *bar : window.findChildren<QTabBar *>()) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            take(taken, bar->tabText(tab));
    }
    return taken;
}

void noneTwice(const Taken &taken, const QString &where)
{
    for (auto one = taken.cbegin(); one != taken.cend(); ++one)
        QVERIFY2(one->size() == 1, qPrintable(QStringLiteral("%1: Alt+%2: %3").arg(where, one.key(), one->join(u' '))));
}

} // namespace

class TestMnemonics : public QObject
{
    Q_OBJECT
private slots:
    void menusHaveALetterForEachEntry_data() { languages(); }
    void menusHaveALetterForEachEntry()
    {
        QFETCH(QString, language);
        WindowFixture fixture;
        fixture.setLanguage(language);
        const QList<QMenu *> menus = fixture.window().findChildren<QMenu *>();
        int seen = 0;
        for (const QMenu *menu : menus) {
            if (menu->objectName().startsWith(QStringLiteral("qt_"))) continue;
            Taken taken;
            for (const QAction *action : menu->actions()) {
                // Languages are called as they call themselves.
                const bool isLanguage = action->actionGroup() && !action->data().toString().isEmpty();
                if (action->isSeparator() || isLanguage) continue;
                QVERIFY2(!letterOf(action->text()).isEmpty(), qPrintable(menu->title() + u' ' + action->text()));
                take(taken, action->text());
                ++seen;
            }
            noneTwice(taken, menu->title());
        }
        QVERIFY(seen > 25);
    }

    void composePageHasNoLetterTwice_data() { languages(); }
    void composePageHasNoLetterTwice()
    {
        QFETCH(QString, language);
        WindowFixture fixture;
        fixture.setLanguage(language);
        fillWithSamples(fixture, language);
        MainWindow &window = fixture.window();
        window.resize(1600, 1200);
        ComposePage *page = window.composePage();
        for (const auto field : {AddressBar::Cc, AddressBar::Bcc, AddressBar::ReplyTo})
            page->addresses()->showField(field, true, false);
        page->delivery()->setOpen(true);
        Composition own = page->composition();
        own.source = QByteArray("Subject: mine\r\n\r\n");
        window.setComposition(own);
        for (const auto field : {AddressBar::Cc, AddressBar::Bcc, AddressBar::ReplyTo})
            page->addresses()->showField(field, true, false);
        for (int tab = 0; tab < page->tabs()->count(); ++tab) {
            page->tabs()->setCurrentIndex(tab);
            noneTwice(lettersOf(window), page->tabs()->tabText(tab));
        }
        QVERIFY(lettersOf(window).size() > 18);
    }

    void warningsAndPasswordsTakeNoLetterThatIsTaken_data() { languages(); }
    void warningsAndPasswordsTakeNoLetterThatIsTaken()
    {
        QFETCH(QString, language);
        WindowFixture fixture;
        fixture.setLanguage(language);
        MainWindow &window = fixture.window();
        window.resize(1600, 1200);
        Composition hasty;
        hasty.draft.from = Person{{}, QStringLiteral("me@localhost")};
        hasty.draft.to = {{{}, QStringLiteral("you@localhost")}};
        hasty.draft.replyTo = hasty.draft.cc = hasty.draft.bcc = hasty.draft.to;
        window.setComposition(hasty);
        ComposePage *page = window.composePage();
        page->send(); // no subject
        QVERIFY(lettersOf(window).contains(QStringLiteral("j")));
        for (int tab = 0; tab < page->tabs()->count(); ++tab) {
            page->tabs()->setCurrentIndex(tab);
            noneTwice(lettersOf(window), page->tabs()->tabText(tab));
        }
        window.setSending(true);
        window.askSecret(QStringLiteral("ada"), "PLAIN");
        QVERIFY(page->secretBar()->isVisible());
        QVERIFY(lettersOf(window).contains(QStringLiteral("q")));
        for (int tab = 0; tab < page->tabs()->count(); ++tab) {
            page->tabs()->setCurrentIndex(tab);
            noneTwice(lettersOf(window), page->tabs()->tabText(tab));
        }
    }

    void inboxHasNoLetterTwice_data() { languages(); }
    void inboxHasNoLetterTwice()
    {
        QFETCH(QString, language);
        WindowFixture fixture;
        fixture.setLanguage(language);
        fixture.window().showPage(MainWindow::Page::Inbox);
        noneTwice(lettersOf(fixture.window()), QStringLiteral("empty"));
        fillWithSamples(fixture, language);
        fixture.window().showPage(MainWindow::Page::Inbox);
        const QList<QTabWidget *> tabs = fixture.window().findChildren<QTabWidget *>();
        for (QTabWidget *view : tabs) {
            for (int tab = 0; view->isVisible() && tab < view->count(); ++tab) {
                view->setCurrentIndex(tab);
                noneTwice(lettersOf(fixture.window()), view->tabText(tab));
            }
        }
    }

    void boardsHaveNoLetterTwice_data() { languages(); }
    void boardsHaveNoLetterTwice()
    {
        QFETCH(QString, language);
        WindowFixture fixture;
        fixture.setLanguage(language);
        fixture.window().resize(1600, 1200);
        fixture.window().showPage(MainWindow::Page::Boards);
        noneTwice(lettersOf(fixture.window()), QStringLiteral("none"));
        fillWithBoards(fixture.boards);
        noneTwice(lettersOf(fixture.window()), QStringLiteral("read"));
        QVERIFY(lettersOf(fixture.window()).size() > 12);
        fixture.window().boardsPage()->setProgress(sampleBoardPort, BoardStage::Read, 1, 25);
        noneTwice(lettersOf(fixture.window()), QStringLiteral("working"));
        FlashDialog flashing(sampleBoardPort, &fixture.window());
        flashing.show();
        QVERIFY(QTest::qWaitForWindowExposed(&flashing));
        noneTwice(lettersOf(flashing), QStringLiteral("flashing"));
    }

    void profilesHaveNoLetterTwice_data() { languages(); }
    void profilesHaveNoLetterTwice()
    {
        QFETCH(QString, language);
        WindowFixture fixture;
        fixture.setLanguage(language);
        fillWithSamples(fixture, language);
        ProfileDialog dialog(&fixture.profiles, fixture.profiles.at(1).id, &fixture.window());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (const bool testing : {false, true}) {
            dialog.setTesting(testing);
            for (int tab = 0; tab < dialog.form()->count(); ++tab) {
                dialog.form()->setCurrentIndex(tab);
                QVERIFY(lettersOf(dialog).size() > 5);
                noneTwice(lettersOf(dialog), dialog.form()->tabText(tab));
            }
        }
    }

    // What lost its letter: one key leads to its first field, and Tab to the others.
    void oneKeyLeadsIntoTheDeliveryOptions()
    {
        WindowFixture fixture;
        DeliveryPanel *panel = fixture.window().composePage()->delivery();
        QVERIFY(!panel->isOpen());
        QTest::keyClick(&fixture.window(), Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(panel->isOpen());
        QTRY_VERIFY(QApplication::focusWidget() && panel->isAncestorOf(QApplication::focusWidget()));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
