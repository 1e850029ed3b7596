// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The transcript as a person uses it: found, filtered, explained, copied, saved; by mouse and by keyboard alone.

#include "explainpanel.h"
#include "sampledata.h"
#include "transcriptbar.h"
#include "transcriptpanel.h"
#include "transcripttable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace postbench;

namespace {

// "ada" and "secret", as AUTH PLAIN sends them in the sample.
const QString secretText = QStringLiteral("AGFkYQBzZWNyZXQ=");

} // namespace

class TestTranscriptWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        fillWithSamples(*m_fixture, QStringLiteral("en"));
        m_fixture->window().resize(1280, 900);
        m_panel = m_fixture->window().findChild<TranscriptPanel *>();
        m_bar = m_panel->findChild<TranscriptBar *>();
        m_table = m_panel->findChild<TranscriptTable *>();
        m_find = m_bar->findChild<QLineEdit *>();
        QApplication::clipboard()->clear();
    }

    void cleanup() { m_fixture.reset(); }

    void findsWhileTypingThenGoesOnAndAround()
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), m_find);
        // Each letter narrows the search; the line that holds all of them is not left.
        QTest::keyClicks(m_find, QStringLiteral("rcpt"));
        QTRY_COMPARE(current(), QStringLiteral("RCPT TO:<ada@example.org>"));
        QTest::keyClick(m_find, Qt::Key_Return);
        QTRY_COMPARE(current(), QStringLiteral("RCPT TO:<nobody@example.org>"));
        QTest::keyClick(m_find, Qt::Key_Return); // round to the first
        QTRY_COMPARE(current(), QStringLiteral("RCPT TO:<ada@example.org>"));
        QTest::keyClick(m_find, Qt::Key_Return, Qt::ShiftModifier); // and back round to the last
        QTRY_COMPARE(current(), QStringLiteral("RCPT TO:<nobody@example.org>"));
        QTest::mouseClick(button(QStringLiteral("Previous")), Qt::LeftButton);
        QTRY_COMPARE(current(), QStringLiteral("RCPT TO:<ada@example.org>"));
        QTest::mouseClick(button(QStringLiteral("Next")), Qt::LeftButton);
        QTRY_COMPARE(current(), QStringLiteral("RCPT TO:<nobody@example.org>"));
    }

    void findsByF3FromTheLines()
    {
        m_find->setText(QStringLiteral("250"));
        m_table->setFocus();
        m_table->selectRow(0);
        QTest::keyClick(m_table, Qt::Key_F3);
        QTRY_COMPARE(current(), QStringLiteral("250-localhost greets bench.local"));
        QTest::keyClick(m_table, Qt::Key_F3);
        QTRY_COMPARE(current(), QStringLiteral("250-PIPELINING"));
        QTest::keyClick(m_table, Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(current(), QStringLiteral("250-localhost greets bench.local"));
    }

    void saysThatNothingWasFound()
    {
        m_table->selectRow(3);
        const QAction *sign = m_find->actions().constFirst();
        QVERIFY(!sign->isVisible());
        typeInto(m_find, QStringLiteral("ehlo nowhere"));
        QTRY_VERIFY(sign->isVisible());
        QCOMPARE(m_find->accessibleDescription(), QStringLiteral("No line holds this text."));
        QCOMPARE(current(), QStringLiteral("EHLO bench.local")); // where "ehlo " still was
        m_find->selectAll();
        typeInto(m_find, QStringLiteral("quit"));
        QTRY_COMPARE(current(), QStringLiteral("QUIT"));
        QVERIFY(!sign->isVisible());
    }

    void neverFindsWhatIsMasked()
    {
        typeInto(m_find, secretText);
        QTRY_COMPARE(m_find->accessibleDescription(), QStringLiteral("No line holds this text."));
        showSecrets();
        QTest::keyClick(m_find, Qt::Key_Return);
        QTRY_COMPARE(current(), QStringLiteral("AUTH PLAIN ") + secretText);
    }

    void goesBackToTheLinesByEsc()
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), m_find);
        QTest::keyClick(m_find, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_table);
    }

    void showsOneSideOrTheErrorsAlone()
    {
        QComboBox *show = m_bar->findChild<QComboBox *>();
        QCOMPARE(m_table->model()->rowCount(), 31);
        choose(show, 1);
        QCOMPARE(m_table->model()->rowCount(), 11); // ten lines and the message
        choose(show, 2);
        QCOMPARE(m_table->model()->rowCount(), 16);
        choose(show, 3);
        QCOMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(line(0), QStringLiteral("550 5.1.1 No such user here"));
        // What is found is found among the lines shown.
        typeInto(m_find, QStringLiteral("no such"));
        QTRY_COMPARE(current(), QStringLiteral("550 5.1.1 No such user here"));
        choose(show, 0);
        QCOMPARE(m_table->model()->rowCount(), 31);
    }

    void copiesTheChosenLines()
    {
        m_table->setFocus();
        m_table->selectRow(3);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).endsWith(QStringLiteral("-> EHLO bench.local")));
        QVERIFY(lines.at(1).endsWith(QStringLiteral("<-  250-localhost greets bench.local")));
    }

    void copiesAllWhereNothingIsChosen()
    {
        m_table->clearSelection();
        entry(QStringLiteral("Copy"), 0)->trigger();
        const QString text = QApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), 31);
        QVERIFY(text.contains(QStringLiteral("AUTH PLAIN ***")));
        QVERIFY(!text.contains(secretText));
    }

    void copiesSecretsOnlyWhileTheyAreShown()
    {
        showSecrets();
        entry(QStringLiteral("Copy"), 0)->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(secretText));
        QTest::mouseClick(button(QStringLiteral("Secrets")), Qt::LeftButton);
        entry(QStringLiteral("Copy"), 0)->trigger();
        QVERIFY(!QApplication::clipboard()->text().contains(secretText));
    }

    void showsSecretsByADeliberateActAlone()
    {
        const auto auth = [this] { return m_panel->transcriptModel()->index(15, TranscriptModel::Content).data().toString(); };
        QCOMPARE(auth(), QStringLiteral("AUTH PLAIN ***"));
        // No letter and no key of its own leads there.
        QVERIFY(!button(QStringLiteral("Secrets"))->text().contains(u'&'));
        QVERIFY(button(QStringLiteral("Secrets"))->shortcut().isEmpty());
        showSecrets();
        QCOMPARE(auth(), QStringLiteral("AUTH PLAIN ") + secretText);
        // The next sending is masked again, and so is another session.
        m_fixture->sending.setLines(sampleTranscript());
        QCOMPARE(auth(), QStringLiteral("AUTH PLAIN ***"));
        QVERIFY(!button(QStringLiteral("Secrets"))->isChecked());
    }

    void copiesCommandsWithoutSecrets_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("start");
        QTest::newRow("postbench") << 2 << "postbench send --server mail.example.org:587 --tls starttls --user ada --auth plain";
        QTest::newRow("swaks") << 3 << "swaks --server mail.example.org:587 --tls --tls-verify --auth PLAIN --auth-user ada";
        QTest::newRow("curl") << 4 << "curl --crlf smtp://mail.example.org:587/bench.local --ssl-reqd --user ada";
        QTest::newRow("telnet") << 5
                                << "telnet mail.example.org 587\nEHLO bench.local\nSTARTTLS\nEHLO bench.local\nAUTH PLAIN ***\n";
    }

    void copiesCommandsWithoutSecrets()
    {
        QFETCH(int, row);
        QFETCH(QString, start);
        wholeMessage();
        m_fixture->window().setSentThrough({.host = QStringLiteral("mail.example.org"),
                                            .port = 587,
                                            .tls = TlsPolicy::StartTls,
                                            .verify = true,
                                            .caFile = {},
                                            .user = QStringLiteral("ada")});
        showSecrets();
        entry(QStringLiteral("Copy"), row)->trigger();
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.startsWith(start), qPrintable(text));
        QVERIFY(!text.contains(secretText));
    }

    void saysWhyThereIsNoCommandToCopy()
    {
        // The sample's body was cut: only its first octets are there.
        entry(QStringLiteral("Copy"), 4)->trigger();
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        QVERIFY(explanation().startsWith(QStringLiteral("Nothing to copy")));
    }

    void savesUnderTheTypedName_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("text") << 0 << "txt";
        QTest::newRow("HTML") << 1 << "html";
        QTest::newRow("JSON lines") << 2 << "jsonl";
    }

    void savesUnderTheTypedName()
    {
        QFETCH(int, row);
        QFETCH(QString, suffix);
        showSecrets(); // a file stays masked all the same
        QSignalSpy saved(&m_fixture->window(), &MainWindow::saveBytesRequested);
        const QTemporaryDir folder;
        entry(QStringLiteral("Export"), row)->trigger();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_fixture->window().findChild<QFileDialog *>()));
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QCOMPARE(name->text(), QStringLiteral("transcript.") + suffix);
        name->setText(folder.filePath(QStringLiteral("会话")));
        m_fixture->sending.clear(); // a new sending begins meanwhile
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved.first().at(0).toString(), folder.filePath(QStringLiteral("会话.") + suffix));
        const QByteArray octets = saved.first().at(1).toByteArray();
        QVERIFY(octets.contains("550 5.1.1 No such user here"));
        QVERIFY(octets.contains("AUTH PLAIN ***"));
        QVERIFY(!octets.contains(secretText.toLatin1()));
        if (suffix == QStringLiteral("jsonl")) {
            const QList<QByteArray> lines = octets.trimmed().split('\n');
            QCOMPARE(lines.size(), 31);
            QCOMPARE(QJsonDocument::fromJson(lines.at(3)).object().value(QStringLiteral("text")).toString(),
                     QStringLiteral("EHLO bench.local"));
        }
    }

    void explainsTheClickedLine_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("refusal");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("keyword");
        QTest::newRow("English") << "en" << QStringList{QStringLiteral("550"), QStringLiteral("5.1.1")} << "recipient"
                                 << "without waiting for each answer";
        QTest::newRow("Japanese") << "ja"
                                  << QStringList{QStringLiteral("550"), QStringLiteral("5.1.1"), QStringLiteral("メールボックス")}
                                  << "宛先" << "応答を待たず";
        QTest::newRow("Chinese") << "zh_CN" << QStringList{QStringLiteral("550"), QStringLiteral("5.1.1"), QStringLiteral("邮箱")}
                                 << "收件人" << "应答";
    }

    void explainsTheClickedLine()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, refusal);
        QFETCH(QString, command);
        QFETCH(QString, keyword);
        m_fixture->setLanguage(language);
        click(22);
        for (const QString &word : refusal)
            QVERIFY2(explanation().contains(word), qPrintable(explanation()));
        QVERIFY(explanation().contains(QStringLiteral("RFC ")));
        click(18);
        QVERIFY2(explanation().contains(QStringLiteral("RCPT")) && explanation().contains(command), qPrintable(explanation()));
        click(5);
        QVERIFY2(explanation().contains(QStringLiteral("PIPELINING")) && explanation().contains(keyword),
                 qPrintable(explanation()));
    }

    void explainsAgainInTheNextLanguage()
    {
        click(22);
        const QString english = explanation();
        m_fixture->setLanguage(QStringLiteral("ja"));
        QVERIFY(explanation() != english);
        QVERIFY(explanation().contains(QStringLiteral("550")));
        m_fixture->setLanguage(QStringLiteral("en"));
        QCOMPARE(explanation(), english);
    }

    void explainsByTheArrowKeysAlone()
    {
        m_table->setFocus();
        m_table->selectRow(3);
        QVERIFY(explanation().contains(QStringLiteral("EHLO")));
        QTest::keyClick(m_table, Qt::Key_Down);
        QTest::keyClick(m_table, Qt::Key_Down);
        QVERIFY(explanation().contains(QStringLiteral("PIPELINING")));
        QTest::keyClick(m_table, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(m_table, Qt::Key_Up);
        QVERIFY(explanation().contains(QStringLiteral("221")));
    }

private:
    QString line(int row) const { return m_table->model()->index(row, TranscriptModel::Content).data().toString(); }
    QString current() const { return line(m_table->currentIndex().row()); }
    QString explanation() const { return m_panel->findChild<ExplainPanel *>()->toPlainText(); }

    // By its English name.
    QToolButton *button(const QString &name) const
    {
        for (QToolButton *one : m_bar->findChildren<QToolButton *>()) {
            if (one->accessibleName() == name) return one;
        }
        return nullptr;
    }

    QAction *entry(const QString &name, int row) const
    {
        QList<QAction *> actions = button(name)->menu()->actions();
        return actions.at(row);
    }

    void showSecrets()
    {
        QToolButton *secrets = button(QStringLiteral("Secrets"));
        QVERIFY(!secrets->isChecked());
        QTest::mouseClick(secrets, Qt::LeftButton);
        QVERIFY(secrets->isChecked());
    }

    static void choose(QComboBox *box, int row)
    {
        box->setFocus();
        while (box->currentIndex() != row)
            QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    }

    void click(int row)
    {
        const QModelIndex index = m_table->model()->index(row, TranscriptModel::Content);
        m_table->scrollTo(index);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(index).center());
    }

    void wholeMessage()
    {
        QList<TranscriptLine> lines = sampleTranscript();
        for (TranscriptLine &one : lines) {
            if (one.kind == TranscriptLine::Kind::Body) one.bodySize = one.text.size();
        }
        m_fixture->sending.setLines(lines);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    TranscriptPanel *m_panel = nullptr;
    TranscriptBar *m_bar = nullptr;
    TranscriptTable *m_table = nullptr;
    QLineEdit *m_find = nullptr;
};

QTEST_MAIN(TestTranscriptWindow)
#include "tst_transcriptwindow.moc"
