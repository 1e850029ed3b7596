// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// mailto: links of RFC 6068, and what strangers try with them.
#include "messagetest.h"
#include "mimereader.h"

using namespace Qt::StringLiterals;
using namespace postbench;
using namespace postbench::test;

class TestMailtoReader : public QObject
{
    Q_OBJECT
private:
    static QStringList addresses(const QList<Person> &people)
    {
        QStringList all;
        for (const Person &person : people)
            all += person.address;
        return all;
    }

private slots:
    void readsTheExamplesOfTheRfc()
    {
        QCOMPARE(addresses(draftOfMailto("mailto:chris@example.com")->to), QStringList{u"chris@example.com"_s});
        QCOMPARE(draftOfMailto("mailto:infobot@example.com?subject=current-issue")->subject, u"current-issue"_s);
        QCOMPARE(draftOfMailto("mailto:infobot@example.com?body=send%20current-issue%0D%0Asend%20index")->text,
                 u"send current-issue\nsend index"_s);
        const auto reply = draftOfMailto("mailto:list@example.org?In-Reply-To=%3C3469A91.D10AF4C@example.com%3E");
        QCOMPARE(reply->extraHeaders, QList<HeaderField>({{u"in-reply-to"_s, u"<3469A91.D10AF4C@example.com>"_s}}));
        QCOMPARE(addresses(draftOfMailto("mailto:?to=joe@example.com&cc=bob@example.com&body=hello")->cc),
                 QStringList{u"bob@example.com"_s});
        QCOMPARE(addresses(draftOfMailto("mailto:gorby%25kremvax@example.com")->to), QStringList{u"gorby%kremvax@example.com"_s});
        QCOMPARE(addresses(draftOfMailto("mailto:%22not%40me%22@example.org")->to), QStringList{u"\"not@me\"@example.org"_s});
        QCOMPARE(draftOfMailto("mailto:user@example.org?subject=caf%C3%A9")->subject, u"café"_s);
        QCOMPARE(addresses(draftOfMailto("mailto:user@%E7%B4%8D%E8%B1%86.example.org")->to),
                 QStringList{u"user@納豆.example.org"_s});
    }

    void takesSeveralPeople()
    {
        const auto draft = draftOfMailto("MAILTO:a@example.org,b@example.org?to=c@example.org%2Cd@example.org&bcc=e@example.org");
        QCOMPARE(addresses(draft->to),
                 QStringList({u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s, u"d@example.org"_s}));
        QCOMPARE(addresses(draft->bcc), QStringList{u"e@example.org"_s});
        QVERIFY(draftOfMailto("mailto:")->to.isEmpty());
    }

    void leavesPlusSignsAlone() { QCOMPARE(draftOfMailto("mailto:a+b@example.org?subject=1+1")->subject, u"1+1"_s); }

    void takesNoUnsafeFields()
    {
        const auto draft =
            draftOfMailto("mailto:a@example.org?From=x@example.org&Received=y&Content-Type=text/html&attach=/etc/passwd"
                          "&X-Evil=1&Reply-To=z@example.org");
        QVERIFY(draft->extraHeaders.isEmpty() && draft->attachments.isEmpty());
        QVERIFY(!draft->from && draft->replyTo.isEmpty());
    }

    void takesNoHiddenHeaderFields()
    {
        const auto draft = draftOfMailto(
            "mailto:a@example.org%0D%0ABcc:%20b@example.org?subject=x%0D%0ABcc:%20b@example.org&cc=c%0Ad@example.org");
        QVERIFY(draft->to.isEmpty() && draft->cc.isEmpty() && draft->subject.isEmpty());
    }

    void refusesWhatIsNone()
    {
        for (const char *uri : {"", "mailto", "http://example.org", "a@example.org", " mailto:a@example.org"})
            QVERIFY2(!draftOfMailto(uri), uri);
    }

    void livesThroughNonsense()
    {
        for (const char *uri : {"mailto:?", "mailto:?&&", "mailto:?=x", "mailto:?subject", "mailto:%", "mailto:%zz?body=%",
                                "mailto:,,,?to=,%2C", "mailto:a@b#c?d"})
            QVERIFY2(draftOfMailto(uri), uri);
        QCOMPARE(draftOfMailto("mailto:?body=%00a")->text, u"a"_s);
    }
};

MESSAGE_TEST_MAIN(TestMailtoReader)
#include "tst_mailtoreader.moc"
