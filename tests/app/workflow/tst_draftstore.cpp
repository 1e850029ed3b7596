// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// DraftStore: what was kept comes back whole, whatever happens in between.

#include "draftstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace postbench;

namespace {

Composition wholeComposition()
{
    Composition composition;
    composition.profileId = QStringLiteral("work");
    Draft &draft = composition.draft;
    draft.from = Person{QStringLiteral("Jo"), QStringLiteral("jo@example.org")};
    draft.to = {Person{QStringLiteral("山田"), QStringLiteral("yamada@example.jp")}};
    draft.bcc = {Person{{}, QStringLiteral("b@example.org")}};
    draft.subject = QStringLiteral("件名");
    draft.text = QStringLiteral("line\nline");
    draft.html = QStringLiteral("<b>x</b>");
    draft.extraHeaders = {{QStringLiteral("X-A"), QStringLiteral("1")}, {QStringLiteral("X-A"), QStringLiteral("2")}};
    draft.charset = "ISO-2022-JP";
    composition.attachments = {{.path = QStringLiteral("/tmp/a.pdf"),
                                .content = {},
                                .fileName = QStringLiteral("a.pdf"),
                                .mediaType = "application/pdf",
                                .isInline = false,
                                .contentId = {},
                                .size = 12},
                               {.path = {},
                                .content = QByteArray("\0\xff octets", 9),
                                .fileName = QStringLiteral("b.bin"),
                                .mediaType = {},
                                .isInline = true,
                                .contentId = QStringLiteral("b"),
                                .size = 9}};
    composition.source = QByteArray("Subject: x\r\n\r\n\xff");
    composition.delivery.notify = DsnNotify::Success | DsnNotify::Delay;
    composition.delivery.dsnReturn = DsnReturn::Headers;
    composition.delivery.deliverBy = DeliverBy{600, false, true};
    composition.delivery.holdUntil = QDateTime(QDate(2030, 1, 31), QTime(8, 0), QTimeZone::UTC);
    composition.delivery.priority = -3;
    composition.delivery.tls = TlsPolicy::StartTls;
    composition.delivery.stopAfter = SmtpStage::Rcpt;
    composition.delivery.ownEnvelope = true;
    composition.delivery.envelopeTo = {QStringLiteral("c@example.org")};
    return composition;
}

} // namespace

class TestDraftStore : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack()
    {
        const QTemporaryDir folder;
        DraftStore store(folder.filePath(QStringLiteral("draft")));
        QVERIFY2(store.keep(wholeComposition()), qPrintable(store.error()));
        const auto kept = DraftStore(store.folder()).kept();
        QVERIFY(kept);
        QVERIFY(*kept == wholeComposition());
    }

    void nothingKeptGivesNothing()
    {
        const QTemporaryDir folder;
        DraftStore store(folder.filePath(QStringLiteral("draft")));
        QVERIFY(!store.kept());
    }

    void aDroppedDraftIsGoneWithItsOctets()
    {
        const QTemporaryDir folder;
        DraftStore store(folder.path());
        QVERIFY(store.keep(wholeComposition()));
        store.drop();
        QVERIFY(!store.kept());
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void octetsThatNothingNamesAreRemoved()
    {
        const QTemporaryDir folder;
        DraftStore store(folder.path());
        QVERIFY(store.keep(wholeComposition()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3); // draft.json, source, one attachment
        Composition less = wholeComposition();
        less.source.reset();
        QVERIFY(store.keep(less));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void aDamagedFileIsKeptAsideAndNotTakenForADraft()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("draft.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"draft\": {");
        file.close();
        DraftStore store(folder.path());
        QVERIFY(!store.kept());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("draft.json.damaged"))));
    }

    void whatIsSetAsideComesBackWhenNothingNewerIsThere()
    {
        const QTemporaryDir folder;
        DraftStore store(folder.filePath(QStringLiteral("draft")));
        QVERIFY(store.keep(wholeComposition()));
        store.setAside();
        Composition newer;
        newer.draft.subject = QStringLiteral("newer");
        QVERIFY(store.keep(newer));
        QCOMPARE(store.kept()->draft.subject, QStringLiteral("newer"));
        store.drop();
        QCOMPARE(store.kept()->draft.subject, QStringLiteral("件名"));
    }

    void survivesKill9()
    {
        const QTemporaryDir folder;
        // A child keeps ever newer drafts as fast as it can, until it is killed in the middle.
        const pid_t child = ::fork();
        if (child == 0) {
            DraftStore store(folder.path());
            for (int i = 0;; ++i) {
                Composition composition = wholeComposition();
                composition.draft.subject = QString::number(i);
                composition.draft.text = QString(20000, QLatin1Char('x'));
                store.keep(composition);
            }
        }
        const QString path = folder.filePath(QStringLiteral("draft.json"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        const QByteArray before = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        const auto changed = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) && file.readAll() != before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(changed(), 20000);
        QCOMPARE(::kill(child, SIGKILL), 0);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const auto kept = DraftStore(folder.path()).kept();
        QVERIFY(kept);
        QCOMPARE(kept->draft.text.size(), 20000);
        QCOMPARE(kept->attachments.at(1).content, wholeComposition().attachments.at(1).content);
    }
};

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
