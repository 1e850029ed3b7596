// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// An input method in every field: Enter that ends its word neither sends nor makes a chip.

#include "addressbar.h"
#include "bodytabs.h"
#include "composepage.h"
#include "deliveryform.h"
#include "deliverypanel.h"
#include "envelopeform.h"
#include "headersmodel.h"
#include "inboxpage.h"
#include "mailtextedit.h"
#include "profiledialog.h"
#include "profileform.h"
#include "recipientsedit.h"
#include "sampledata.h"
#include "sourcepane.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace postbench;

using FieldOf = std::function<QWidget *(WindowFixture &)>;
Q_DECLARE_METATYPE(FieldOf)

class TestInputMethod : public QObject
{
    Q_OBJECT
private slots:
    void entersAWordInEveryField_data()
    {
        QTest::addColumn<FieldOf>("fieldOf");
        const auto page = [](WindowFixture &f) { return f.window().composePage(); };
        const auto recipients = [page](AddressBar::Field field) {
            return FieldOf([page, field](WindowFixture &f) {
                page(f)->addresses()->showField(field, true, true);
                return page(f)->addresses()->recipients(field)->input();
            });
        };
        QTest::newRow("To") << recipients(AddressBar::To);
        QTest::newRow("Cc") << recipients(AddressBar::Cc);
        QTest::newRow("Bcc") << recipients(AddressBar::Bcc);
        QTest::newRow("Reply-To") << recipients(AddressBar::ReplyTo);
        QTest::newRow("From") << FieldOf([page](WindowFixture &f) { return page(f)->addresses()->from()->lineEdit(); });
        QTest::newRow("Subject") << FieldOf([page](WindowFixture &f) { return page(f)->addresses()->subject(); });
        QTest::newRow("text") << FieldOf([page](WindowFixture &f) { return page(f)->tabs()->text(); });
        QTest::newRow("HTML") << FieldOf([page](WindowFixture &f) {
            page(f)->tabs()->setCurrentIndex(BodyTabs::Html);
            return page(f)->tabs()->html();
        });
        QTest::newRow("source") << FieldOf([page](WindowFixture &f) {
            page(f)->tabs()->setCurrentIndex(BodyTabs::Source);
            return page(f)->tabs()->source()->editor();
        });
        QTest::newRow("header value") << FieldOf([page](WindowFixture &f) -> QWidget * {
            page(f)->tabs()->setCurrentIndex(BodyTabs::Headers);
            auto *table = page(f)->tabs()->currentWidget()->findChild<QTableView *>();
            const QModelIndex cell = table->model()->index(page(f)->tabs()->headers()->addEmpty(), HeadersModel::ValueColumn);
            table->setCurrentIndex(cell);
            table->edit(cell);
            return table->viewport()->findChild<QLineEdit *>();
        });
        QTest::newRow("envelope recipients") << FieldOf([page](WindowFixture &f) {
            page(f)->delivery()->setOpen(true);
            page(f)->delivery()->form()->envelope()->setOwn(true);
            return page(f)->delivery()->form()->envelope()->recipients()->input();
        });
        QTest::newRow("find in the Inbox") << FieldOf([](WindowFixture &f) {
            f.inbox.add(sampleMail(1));
            f.window().showPage(MainWindow::Page::Inbox);
            return f.window().inboxPage()->filter();
        });
    }

    void entersAWordInEveryField()
    {
        QFETCH(FieldOf, fieldOf);
        WindowFixture fixture;
        ComposePage *page = fixture.window().composePage();
        QSignalSpy sent(&fixture.window(), &MainWindow::sendRequested);
        QWidget *field = fieldOf(fixture);
        QVERIFY(field);
        field->setFocus();
        compose(field, QStringLiteral("にほん"));
        const int chips = chipsOf(page);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 0);
        QCOMPARE(chipsOf(page), chips);
        const QString before = textOf(field);
        commit(field, QStringLiteral("日本"));
        QCOMPARE(chipsOf(page), chips);
        QCOMPARE(sent.count(), 0);
        QVERIFY2(textOf(field).contains(QStringLiteral("日本")), qPrintable(before + u'|' + textOf(field)));
        QCOMPARE(textOf(field).count(u'\n'), before.count(u'\n'));
    }

    void makesAChipByTheEnterAfterTheWord()
    {
        WindowFixture fixture;
        RecipientsEdit *to = fixture.window().composePage()->addresses()->recipients(AddressBar::To);
        to->input()->setFocus();
        compose(to->input(), QStringLiteral("yama"));
        commit(to->input(), QStringLiteral("山田@例え.jp"));
        QTest::keyClick(to->input(), Qt::Key_Return);
        QCOMPARE(to->chipCount(), 1);
    }

    void doesNotCloseTheProfileDialog()
    {
        WindowFixture fixture;
        ProfileDialog dialog(&fixture.profiles, fixture.profiles.add({}), &fixture.window());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QList<QLineEdit *> fields = dialog.form()->findChildren<QLineEdit *>();
        QVERIFY(fields.size() > 10);
        for (QLineEdit *field : fields) {
            if (!field->isVisible() || field->echoMode() != QLineEdit::Normal || field->isReadOnly() || !field->isEnabled()
                || qobject_cast<QAbstractSpinBox *>(field->parentWidget()))
                continue;
            field->setFocus();
            field->clear();
            compose(field, QStringLiteral("めーる"));
            QTest::keyClick(field, Qt::Key_Return);
            QTest::keyClick(field, Qt::Key_Escape);
            QVERIFY(dialog.isVisible());
            commit(field, QStringLiteral("メール"));
            QCOMPARE(field->text(), QStringLiteral("メール"));
        }
    }

private:
    static int chipsOf(ComposePage *page)
    {
        int chips = page->delivery()->form()->envelope()->recipients()->chipCount();
        for (int field = 0; field < AddressBar::FieldCount; ++field)
            chips += page->addresses()->recipients(static_cast<AddressBar::Field>(field))->chipCount();
        return chips;
    }

    static QString textOf(QWidget *field)
    {
        if (auto *line = qobject_cast<QLineEdit *>(field)) return line->text();
        return qobject_cast<QPlainTextEdit *>(field)->toPlainText();
    }
};

QTEST_MAIN(TestInputMethod)
#include "tst_inputmethod.moc"
