// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Every control has a name and a word more, and the keyboard alone reaches it.

#include "boardformview.h"
#include "boardsample.h"
#include "boardspage.h"
#include "comparewindow.h"
#include "flashdialog.h"
#include "addressbar.h"
#include "bodytabs.h"
#include "composepage.h"
#include "deliverypanel.h"
#include "profiledialog.h"
#include "profileform.h"
#include "sampledata.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace postbench;

namespace {

// Parts of other controls, which Qt names and reaches through their owner.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (widget->inherits("QTabBar")) return false; // it has the focus for its QTabWidget
    return widget->focusProxy() || widget->objectName().startsWith(QStringLiteral("qt_"))
        || qobject_cast<const QAbstractSpinBox *>(parent)
        || (qobject_cast<const QLineEdit *>(widget) && qobject_cast<const QComboBox *>(parent))
        || (qobject_cast<const QAbstractButton *>(widget) && qobject_cast<const QLineEdit *>(parent))
        || widget->inherits("QScrollBar") || widget->inherits("QHeaderView") || widget->inherits("QSplitterHandle")
        || widget->inherits("QTableCornerButton") || widget->inherits("QMenuBar") || widget->inherits("QMenu")
        || (qobject_cast<const QAbstractButton *>(widget) && widget->parentWidget()->inherits("QTabBar"));
}

QList<QWidget *> controls(QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !isPart(widget)
            && widget->window() == window)
            found.append(widget);
    }
    return found;
}

// Where Tab leads, all the way round.
QSet<QWidget *> reachedByTab(QWidget *window)
{
    QSet<QWidget *> reached;
    QWidget *widget = window;
    do {
        if (widget->focusPolicy() & Qt::TabFocus) reached.insert(widget);
        widget = widget->nextInFocusChain();
    } while (widget != window);
    return reached;
}

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 in %2 (%3)")
        .arg(QLatin1String(widget->metaObject()->className()), QLatin1String(widget->parentWidget()->metaObject()->className()),
             widget->accessibleName());
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT
private slots:
    void everyControlHasAName()
    {
        WindowFixture fixture;
        openAll(fixture);
        visit(fixture, [](QWidget *window) {
            for (const QWidget *widget : controls(window)) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(nameOf(widget)));
            }
        });
    }

    void everyTooltipSaysMoreThanTheLabel()
    {
        WindowFixture fixture;
        openAll(fixture);
        visit(fixture, [](QWidget *window) {
            for (const QWidget *widget : controls(window)) {
                if (widget->inherits("postbench::PageList")) continue; // its rows have tooltips of their own
                QVERIFY2(widget->toolTip().size() > widget->accessibleName().size(),
                         qPrintable(nameOf(widget) + widget->toolTip()));
            }
        });
    }

    void everyControlIsReachedByTab()
    {
        WindowFixture fixture;
        openAll(fixture);
        visit(fixture, [](QWidget *window) {
            const QSet<QWidget *> reached = reachedByTab(window);
            for (QWidget *widget : controls(window))
                QVERIFY2(reached.contains(widget), qPrintable(nameOf(widget)));
        });
    }

    // Pressing Tab really goes round: no control keeps it.
    void noControlKeepsTheTabKey()
    {
        WindowFixture fixture;
        openAll(fixture);
        QWidget *first = fixture.window().composePage()->addresses()->subject();
        first->setFocus();
        QSet<QWidget *> visited;
        for (int step = 0; step < 200; ++step) {
            QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused);
            visited.insert(focused);
            QTest::keyClick(focused, Qt::Key_Tab);
            if (QApplication::focusWidget() == first) break;
        }
        QCOMPARE(QApplication::focusWidget(), first);
        QVERIFY2(visited.size() > 15, qPrintable(QString::number(visited.size())));
    }

    void hasRoomAtTheSmallestSize()
    {
        for (const char *language : {"en", "ja", "zh_CN"}) {
            WindowFixture fixture;
            fixture.setLanguage(QLatin1String(language));
            fillWithSamples(fixture, QLatin1String(language));
            for (const auto page : {MainWindow::Page::Compose, MainWindow::Page::Boards, MainWindow::Page::Inbox}) {
                fixture.window().showPage(page);
                if (page == MainWindow::Page::Boards) fillWithBoards(fixture.boards);
                const QSize least = fixture.window().minimumSizeHint();
                QVERIFY2(
                    least.width() <= 1024 && least.height() <= 640,
                    qPrintable(QStringLiteral("%1: %2x%3").arg(QLatin1String(language)).arg(least.width()).arg(least.height())));
            }
        }
    }

private:
    static void openAll(WindowFixture &fixture)
    {
        fillWithSamples(fixture, QStringLiteral("en"));
        fixture.window().resize(1600, 1100);
        ComposePage *page = fixture.window().composePage();
        for (const auto field : {AddressBar::Cc, AddressBar::Bcc, AddressBar::ReplyTo})
            page->addresses()->showField(field, true, false);
        page->delivery()->setOpen(true);
        QCoreApplication::processEvents();
    }

    template<typename Look> static void visit(WindowFixture &fixture, Look look)
    {
        BodyTabs *tabs = fixture.window().composePage()->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(&fixture.window());
        }
        fixture.window().showPage(MainWindow::Page::Inbox);
        look(&fixture.window());
        fixture.window().showPage(MainWindow::Page::Boards);
        look(&fixture.window());
        fillWithBoards(fixture.boards);
        fixture.window().boardsPage()->form()->refresh();
        look(&fixture.window());
        FlashDialog flashing(sampleBoardPort, &fixture.window());
        CompareWindow comparison(&fixture.window());
        for (QDialog *one : {static_cast<QDialog *>(&flashing), static_cast<QDialog *>(&comparison)}) {
            one->show();
            QVERIFY(QTest::qWaitForWindowExposed(one));
            look(one);
            one->close();
        }
        ProfileDialog dialog(&fixture.profiles, fixture.profiles.at(1).id, &fixture.window());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (int tab = 0; tab < dialog.form()->count(); ++tab) {
            dialog.form()->setCurrentIndex(tab);
            look(&dialog);
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
