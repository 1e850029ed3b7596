// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Every registered code, command, extension and mechanism is explained in each language, and each in its own words.
#include "explain.h"
#include "spokenlanguage.h"

#include <QTest>

using namespace postbench;

namespace {

// RFC 5321 section 4.2.3; RFC 7504; RFC 4954 section 6; RFC 3207.
const QList<int> kReplyCodes = {211, 214, 220, 221, 235, 250, 251, 252, 334, 354, 421, 432, 450, 451, 452, 454, 455,
                                500, 501, 502, 503, 504, 521, 530, 534, 535, 538, 550, 551, 552, 553, 554, 555, 556};

// IANA, "Enumerated Status Codes" of 2024-12-06: subject and the last of its details.
const QList<std::pair<int, int>> kLastDetails = {{0, 0}, {1, 10}, {2, 4}, {3, 6}, {4, 7}, {5, 6}, {6, 10}, {7, 30}};

const QList<QByteArray> kCommands = {"EHLO", "HELO", "MAIL", "RCPT",     "DATA", "BDAT", "RSET", "NOOP", "QUIT", "VRFY",
                                     "EXPN", "HELP", "ETRN", "STARTTLS", "AUTH", "BURL", "SEND", "SOML", "SAML", "TURN"};
const QList<QByteArray> kKeywords = {
    "SIZE",     "8BITMIME",  "PIPELINING",    "STARTTLS",   "AUTH",   "DSN",  "ENHANCEDSTATUSCODES",
    "CHUNKING", "SMTPUTF8",  "BINARYMIME",    "REQUIRETLS", "LIMITS", "BURL", "MT-PRIORITY",
    "VRFY",     "DELIVERBY", "FUTURERELEASE", "HELP",       "ETRN",   "EXPN", "NO-SOLICITING"};
const QList<QByteArray> kMechanisms = {"PLAIN",         "LOGIN",   "CRAM-MD5",    "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS",
                                       "SCRAM-SHA-256", "XOAUTH2", "OAUTHBEARER", "EXTERNAL",    "SCRAM-SHA-256-PLUS",
                                       "ANONYMOUS"};

QList<EnhancedStatus> everyStatus(int statusClass)
{
    QList<EnhancedStatus> all;
    for (const auto &[subject, last] : kLastDetails) {
        for (int detail = 0; detail <= last; ++detail)
            all.append({statusClass, subject, detail});
    }
    return all;
}

// Nothing empty that must say something, and no meaning twice.
void checkEach(const QList<Explanation> &explanations)
{
    QHash<QString, QString> meanings;
    for (const Explanation &explanation : explanations) {
        QVERIFY(!explanation.title.isEmpty());
        QVERIFY2(!explanation.meaning.isEmpty(), qPrintable(explanation.title));
        QVERIFY2(!explanation.source.isEmpty(), qPrintable(explanation.title));
        const QString other = meanings.value(explanation.meaning);
        QVERIFY2(other.isEmpty(), qPrintable(explanation.title + QStringLiteral(" says the same as ") + other));
        meanings.insert(explanation.meaning, explanation.title);
    }
}

bool hasForeignScript(const QString &text)
{
    return std::ranges::any_of(text,
                               [](QChar c) { return c.script() == QChar::Script_Han || c.script() == QChar::Script_Katakana; });
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageIsThere_data() { languages(); }
    void everyLanguageIsThere()
    {
        QFETCH(QString, language);
        QVERIFY(SpokenLanguage(language).isLoaded());
    }

    void everyReplyCodeHasWordsOfItsOwn_data() { languages(); }
    void everyReplyCodeHasWordsOfItsOwn()
    {
        QFETCH(QString, language);
        const SpokenLanguage spoken(language);
        QList<Explanation> all;
        for (const int code : kReplyCodes) {
            all += explainReplyCode(code);
            QVERIFY2(!all.last().advice.isEmpty(), qPrintable(all.last().title));
            QVERIFY(all.last().title.startsWith(QString::number(code) + QLatin1Char(' ')));
        }
        checkEach(all);
        checkScript(all, language);
    }

    void every81StatusCodesHaveWordsOfTheirOwn_data() { languages(); }
    void every81StatusCodesHaveWordsOfTheirOwn()
    {
        QFETCH(QString, language);
        const SpokenLanguage spoken(language);
        for (const int statusClass : {4, 5}) {
            QList<Explanation> all;
            for (const EnhancedStatus &status : everyStatus(statusClass))
                all += explainEnhanced(status);
            QCOMPARE(all.size(), 81);
            checkEach(all);
            checkScript(all, language);
        }
    }

    void successIsNotWordedAsTrouble()
    {
        const Explanation sender = explainEnhanced({2, 1, 0});
        QCOMPARE(sender.title, QStringLiteral("2.1.0 Success"));
        QVERIFY(sender.meaning.contains(QStringLiteral("it succeeded")));
        QVERIFY(sender.advice.isEmpty());
    }

    void classTellsForGoodOrForNow()
    {
        QVERIFY(explainEnhanced({4, 2, 2}).meaning.contains(QStringLiteral("not now")));
        QVERIFY(explainEnhanced({5, 2, 2}).meaning.contains(QStringLiteral("for good")));
    }

    void unregisteredStatusIsReadByClassAndSubject()
    {
        const Explanation unknown = explainEnhanced({5, 7, 515});
        QVERIFY(unknown.title.startsWith(QStringLiteral("5.7.515 ")));
        QVERIFY(unknown.meaning.contains(QStringLiteral("security")));
        QVERIFY(explainEnhanced({4, 9, 1}).meaning.contains(QStringLiteral("Subject 9 is not registered")));
        QVERIFY(explainEnhanced({3, 0, 0}).isEmpty());
    }

    void unknownCodeIsReadByItsDigits()
    {
        const Explanation unknown = explainReplyCode(459);
        QVERIFY(unknown.title.startsWith(QStringLiteral("459 Temporary failure")));
        QVERIFY(unknown.meaning.contains(QStringLiteral("The second digit 5 says that it is about the mail system.")));
        QVERIFY(explainReplyCode(599).title.startsWith(QStringLiteral("599 Permanent failure")));
        QVERIFY(explainReplyCode(199).isEmpty());
        QVERIFY(explainReplyCode(600).isEmpty());
    }

    void everyNameHasWordsOfItsOwn_data() { languages(); }
    void everyNameHasWordsOfItsOwn()
    {
        QFETCH(QString, language);
        const SpokenLanguage spoken(language);
        for (const auto &[names, explain] : {std::pair(kCommands, &explainCommand), std::pair(kKeywords, &explainKeyword),
                                             std::pair(kMechanisms, &explainMechanism)}) {
            QList<Explanation> all;
            for (const QByteArray &name : names) {
                all += explain(name);
                QVERIFY2(all.last().title.startsWith(QString::fromLatin1(name)), name.constData());
            }
            checkEach(all);
            checkScript(all, language);
        }
    }

    void parametersOfMailAreExplainedToo()
    {
        const Explanation mail = explainCommand("mail from:<a@b.example> SIZE=3 BODY=8BITMIME RET=HDRS");
        QCOMPARE(mail.meaning.count(QLatin1Char('\n')), 3);
        QVERIFY(mail.meaning.contains(QStringLiteral("SIZE=3: ")));
        QVERIFY(mail.meaning.contains(QStringLiteral("RET=HDRS: ")));
    }

    void authNamesItsMechanism()
    {
        QVERIFY(explainCommand("AUTH SCRAM-SHA-256").source.contains(QStringLiteral("RFC 7677")));
        QVERIFY(explainCommand("AUTH UNHEARD-OF").source == QStringLiteral("RFC 4954 section 4"));
    }

    void unknownNamesAreNotExplained()
    {
        QVERIFY(explainCommand("FROBNICATE").isEmpty());
        QVERIFY(explainCommand("").isEmpty());
        QVERIFY(explainKeyword("X-PRIVATE").isEmpty());
        QVERIFY(explainMechanism("ROT13").isEmpty());
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    // An English sentence among Japanese or Chinese ones is a hole in the .ts file.
    static void checkScript(const QList<Explanation> &explanations, const QString &language)
    {
        for (const Explanation &explanation : explanations) {
            for (const QString &text : {explanation.meaning, explanation.cause, explanation.advice}) {
                if (!text.isEmpty()) QVERIFY2(hasForeignScript(text) == (language != QLatin1String("en")), qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
