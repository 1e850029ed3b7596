// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Changing the language while the window is open: everything changes, nothing is cut.

#include "boardformview.h"
#include "boardsample.h"
#include "boardspage.h"
#include "comparewindow.h"
#include "flashdialog.h"
#include "bodytabs.h"
#include "composepage.h"
#include "deliverypanel.h"
#include "profiledialog.h"
#include "profileform.h"
#include "sampledata.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QRawFont>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTabWidget>
#include <QTest>
#include <QTextLayout>

using namespace postbench;

namespace {

// Words that a person reads: on controls, in menus, tabs and tooltips.
QStringList wordsOf(QWidget *root)
{
    QStringList words;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->objectName().startsWith(QStringLiteral("qt_"))) continue;
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) words << button->text();
        if (const auto *label = qobject_cast<const QLabel *>(widget)) words << label->text();
        if (const auto *box = qobject_cast<const QGroupBox *>(widget)) words << box->title();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) words << edit->placeholderText();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget)) words << edit->placeholderText();
        if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                words << tabs->tabText(tab) << tabs->tabToolTip(tab);
        }
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            words << menu->title();
            for (const QAction *action : menu->actions())
                words << action->text() << action->toolTip();
        }
    }
    words.removeAll(QString());
    return words;
}

// Protocol words, names, numbers and sample data are the same in every language.
bool isSameEverywhere(const QString &text)
{
    static const QStringList same{QStringLiteral("English"), QStringLiteral("REQUIRETLS"), QStringLiteral("TLS"),
                                  QStringLiteral("HTML"),    QStringLiteral("Postbench"),  QStringLiteral("swaks"),
                                  QStringLiteral("curl"),    QStringLiteral("telnet"),     QStringLiteral("JSON")};
    static const QRegularExpression word(QStringLiteral("[a-z]{4,} [a-z]{2,}"));
    return same.contains(text) || !word.match(text).hasMatch();
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT
private slots:
    void leavesNothingInEnglish_data() { languages(); }
    void leavesNothingInEnglish()
    {
        QFETCH(QString, language);
        WindowFixture fixture;
        const QStringList english = wordsOf(&fixture.window());
        fixture.setLanguage(language);
        const QStringList now = wordsOf(&fixture.window());
        QStringList left;
        for (const QString &text : now) {
            if (english.contains(text) && !isSameEverywhere(text) && !left.contains(text)) left.append(text);
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void comesBackToEnglishWhole()
    {
        WindowFixture fixture;
        fillWithSamples(fixture, QStringLiteral("en"));
        const QStringList before = wordsOf(&fixture.window());
        fixture.setLanguage(QStringLiteral("ja"));
        QVERIFY(wordsOf(&fixture.window()) != before);
        fixture.setLanguage(QStringLiteral("en"));
        QCOMPARE(wordsOf(&fixture.window()), before);
    }

    void keepsWhatIsTyped()
    {
        WindowFixture fixture;
        Composition composition = sampleComposition(QStringLiteral("en"));
        composition.profileId = QStringLiteral("local");
        composition.delivery.stopAfter = SmtpStage::Rcpt;
        composition.delivery.tls = TlsPolicy::StartTls;
        fixture.window().setComposition(composition);
        fixture.setLanguage(QStringLiteral("zh_CN"));
        QVERIFY(fixture.window().composePage()->composition() == composition);
    }

    void namesDialogButtonsByQtsOwnTranslation()
    {
        WindowFixture fixture;
        fixture.setLanguage(QStringLiteral("ja"));
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().contains(QStringLiteral("Cancel")), false);
    }

    void asksForTheLanguageOfTheMenu()
    {
        WindowFixture fixture;
        QSignalSpy asked(&fixture.window(), &MainWindow::languageRequested);
        for (QAction *action : fixture.window().findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("日本語")) action->trigger();
        }
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("ja"));
    }

    // The system's font has no such letters: the face that stands in for it must not be a bold one, in no order of languages.
    void writesEveryScriptInARegularFace()
    {
        WindowFixture fixture;
        for (const char *language : {"ja", "zh_CN", "en", "zh_CN", "ja"}) {
            fixture.setLanguage(QString::fromLatin1(language));
            fillWithSamples(fixture, QString::fromLatin1(language));
            for (const QString &word : {QStringLiteral("受信箱のすべての行"), QStringLiteral("收件箱：所有行")}) {
                QTextLayout layout(word, fixture.window().font());
                layout.beginLayout();
                layout.createLine();
                layout.endLayout();
                QVERIFY(!layout.glyphRuns().isEmpty());
                for (const QGlyphRun &run : layout.glyphRuns()) {
                    QCOMPARE(run.rawFont().weight(), int(QFont::Normal));
                    QVERIFY(!run.rawFont().styleName().contains(QStringLiteral("Bold"), Qt::CaseInsensitive));
                }
            }
        }
    }

    void cutsNoText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "ja", "zh_CN"}) {
            QTest::addRow("%s small", language) << QString::fromLatin1(language) << QSize(1024, 640);
            QTest::addRow("%s large", language) << QString::fromLatin1(language) << QSize(1600, 1000);
        }
    }

    void cutsNoText()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        WindowFixture fixture;
        fixture.setLanguage(language);
        fillWithSamples(fixture, language);
        MainWindow &window = fixture.window();
        window.resize(size);
        QCoreApplication::processEvents();
        noTextIsCut(window);
        window.composePage()->delivery()->setOpen(true);
        QCoreApplication::processEvents();
        noTextIsCut(window);
        window.showPage(MainWindow::Page::Inbox);
        QCoreApplication::processEvents();
        noTextIsCut(window);
        window.showPage(MainWindow::Page::Boards);
        QCoreApplication::processEvents();
        noTextIsCut(window);
        fillWithBoards(fixture.boards);
        window.boardsPage()->form()->refresh();
        QCoreApplication::processEvents();
        noTextIsCut(window);
        FlashDialog flashing(sampleBoardPort, &window);
        CompareWindow comparison(&window);
        comparison.setSessions({{QStringLiteral("a"), deskSession()}, {QStringLiteral("b"), boardSession()}}, 0, 1);
        for (QDialog *one : {static_cast<QDialog *>(&flashing), static_cast<QDialog *>(&comparison)}) {
            one->show();
            QVERIFY(QTest::qWaitForWindowExposed(one));
            noTextIsCut(*one);
            one->close();
        }
        ProfileDialog dialog(&fixture.profiles, fixture.profiles.at(1).id, &window);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (int tab = 0; tab < dialog.form()->count(); ++tab) {
            dialog.form()->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            noTextIsCut(dialog);
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Japanese") << QStringLiteral("ja");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }

    // The words of every choice, against the room that the style leaves beside frame and arrow.
    static void noItemIsCut(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.subControls = QStyle::SC_All;
        const int room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
        for (int i = 0; i < combo.count(); ++i) {
            const int needed = combo.fontMetrics().horizontalAdvance(combo.itemText(i));
            QVERIFY2(room >= needed,
                     qPrintable(
                         QStringLiteral("%1 “%2”: %3 of %4").arg(combo.accessibleName(), combo.itemText(i)).arg(room).arg(needed)));
        }
    }

    static void noTextIsCut(QWidget &root)
    {
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty()) continue;
            const auto *label = qobject_cast<QLabel *>(widget);
            const bool isButton =
                qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QAbstractButton *>(widget)->text().isEmpty();
            const bool isOneLine = label && !label->wordWrap() && !label->text().isEmpty()
                && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
            if (!isButton && !isOneLine && !qobject_cast<QComboBox *>(widget)) continue;
            if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
                if (!combo->isEditable()) noItemIsCut(*combo);
                continue;
            }
            const int needed = widget->sizeHint().width();
            QVERIFY2(widget->width() >= needed,
                     qPrintable(QStringLiteral("%1 “%2”: %3 of %4")
                                    .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())
                                    .arg(widget->width())
                                    .arg(needed)));
        }
        for (const QLabel *label : root.findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap() && !label->text().isEmpty())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
