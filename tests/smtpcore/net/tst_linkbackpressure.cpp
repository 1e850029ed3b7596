// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One gigabyte to a reader that dawdles, in the clear and under TLS: memory does not grow with the message.
#include "certificatemaker.h"
#include "linkpair.h"
#include "qcatestmain.h"

#include <QSignalSpy>

#include <sys/resource.h>

using namespace postbench;

namespace {

constexpr qint64 gigabyte = 1000 * 1000 * 1000;
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostKibibytes = 768 * 1024; // the sanitizer's own memory counts too; far below the gigabyte all the same
#else
constexpr qint64 mostKibibytes = 64 * 1024;
#endif

qint64 peakKibibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

class TestLinkBackPressure : public QObject
{
    Q_OBJECT
private slots:
    void sendsAGigabyteInLittleMemory_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::addRow("clear") << false;
        QTest::addRow("TLS") << true;
    }

    void sendsAGigabyteInLittleMemory()
    {
        QFETCH(bool, encrypted);
        LinkPair pair;
        CertificateMaker maker;
        const auto made = maker.signedBy(true, QStringLiteral("localhost"));
        pair.serverTls.ownChain = made.chain;
        pair.serverTls.ownKey = made.key;
        pair.options.tls.authorities = {maker.authority()};
        pair.options.tls.systemAuthorities = false;
        const QByteArray chunk(65536, 'm');
        qint64 given = 0;
        qint64 got = 0;
        pair.clientLog->answer = [&](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (encrypted && std::holds_alternative<event::Connected>(event)) return {action::StartTls{}};
            if (std::holds_alternative<event::Connected>(event) || std::holds_alternative<event::Encrypted>(event))
                return {action::WantBody{chunk.size()}};
            if (const auto *body = std::get_if<event::BodyChunk>(&event)) {
                std::vector<SmtpAction> actions{action::Write{body->bytes, action::Write::Content::Body, {}}};
                actions.push_back(body->last ? SmtpAction(action::Disconnect{}) : SmtpAction(action::WantBody{chunk.size()}));
                return actions;
            }
            return {};
        };
        pair.clientLog->keeps = pair.serverLog->keeps = false;
        int pieces = 0;
        pair.serverLog->answer = [&](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (encrypted && std::holds_alternative<event::Connected>(event)) return {action::StartTls{}};
            if (const auto *received = std::get_if<event::Received>(&event)) {
                if (got == 0) QTest::qSleep(300); // long enough for an unbounded sender to queue everything
                got += received->bytes.size();
                if (++pieces % 256 == 0) QTest::qSleep(1);
            }
            return {};
        };
        for (Link *link : {pair.client.get(), pair.server.get()})
            link->setTranscriptKeptBody(0);
        pair.server->setTranscriptEnabled(false); // to it the body would be lines
        connect(pair.client.get(), &Link::bodyWanted, this, [&](qsizetype max) {
            const qsizetype size = qMin<qint64>(max, gigabyte - given);
            given += size;
            pair.client->give(event::BodyChunk{chunk.first(size), given == gigabyte});
        });
        QSignalSpy disconnected(pair.server.get(), &Link::disconnected);
        QVERIFY(pair.connectUp());
        QTRY_COMPARE_WITH_TIMEOUT(disconnected.count(), 1, 90000);
        QCOMPARE(got, gigabyte);
        QVERIFY(pieces < gigabyte / 8192); // QSslSocket tells of each 4 KiB: what came together is handed over together
        const qint64 peak = peakKibibytes();
        qInfo("peak memory of sender and reader together: %lld KiB", peak);
        QVERIFY(peak < mostKibibytes);
    }
};

QCA_TEST_MAIN(TestLinkBackPressure)

#include "tst_linkbackpressure.moc"
