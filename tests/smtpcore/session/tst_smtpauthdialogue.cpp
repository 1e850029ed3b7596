// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Which mechanism is taken, and how its messages become lines.
#include "qcatestmain.h"
#include "smtpauthdialogue.h"

#include <QTest>

using namespace postbench;

class tst_SmtpAuthDialogue : public QObject
{
    Q_OBJECT

    static SmtpAuthDialogue dialogue(TlsPolicy tls, bool encrypted, const QList<QByteArray> &named, const QByteArray &offered)
    {
        SmtpSessionOptions options;
        options.tls = tls;
        options.mechanisms = named;
        return SmtpAuthDialogue(options, Capabilities::fromEhloReply(Reply{250, {"mx", offered}}), encrypted);
    }

private slots:
    void takesTheStrongestThatIsOffered()
    {
        QCOMPARE(dialogue(TlsPolicy::None, false, {}, "AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256").candidate(),
                 QByteArray("SCRAM-SHA-256"));
        QCOMPARE(dialogue(TlsPolicy::None, true, {}, "AUTH LOGIN PLAIN").candidate(), QByteArray("PLAIN"));
    }
    void takesNoPlusTokenOrAnonymousUnlessNamed()
    {
        const QByteArray offered = "AUTH SCRAM-SHA-256-PLUS XOAUTH2 OAUTHBEARER EXTERNAL ANONYMOUS";
        QCOMPARE(dialogue(TlsPolicy::Implicit, true, {}, offered).fault(), SmtpFault::AuthNoCommonMechanism);
        QCOMPARE(dialogue(TlsPolicy::Implicit, true, {"anonymous"}, offered).candidate(), QByteArray("ANONYMOUS"));
    }
    void keepsPlainAndLoginOutOfTheClear()
    {
        QCOMPARE(dialogue(TlsPolicy::None, false, {}, "AUTH PLAIN LOGIN").fault(), SmtpFault::AuthNeedsTls);
        QCOMPARE(dialogue(TlsPolicy::None, false, {"PLAIN"}, "AUTH PLAIN LOGIN").candidate(), QByteArray("PLAIN"));
    }
    void sendsNoUserOverALineThatLostItsTls()
    {
        QCOMPARE(dialogue(TlsPolicy::Auto, false, {}, "AUTH CRAM-MD5").fault(), SmtpFault::AuthNeedsTls);
        QCOMPARE(dialogue(TlsPolicy::None, false, {}, "AUTH CRAM-MD5").candidate(), QByteArray("CRAM-MD5"));
    }
    void saysWhenNothingIsOffered() { QCOMPARE(dialogue(TlsPolicy::None, true, {}, "SIZE").fault(), SmtpFault::AuthNotOffered); }
    void holdsBackAnInitialResponseThatIsTooLong()
    {
        SmtpAuthDialogue long_ = dialogue(TlsPolicy::None, true, {"PLAIN"}, "AUTH PLAIN");
        Credentials credentials;
        credentials.user = QString(400, u'u');
        credentials.secret = QStringLiteral("p");
        const auto first = long_.start(credentials);
        QVERIFY(first);
        QCOMPARE(first->bytes, QByteArray("AUTH PLAIN\r\n"));
        QVERIFY(first->secrets.isEmpty());
        const auto second = long_.answer(Reply{334, {""}});
        QVERIFY(second);
        QCOMPARE(QByteArray::fromBase64(second->bytes), QByteArray(1, '\0') + QByteArray(400, 'u') + QByteArray("\0p", 2));
        QCOMPARE(second->secrets, (QList<SecretRange>{{0, second->bytes.size() - 2}}));
    }
    void countsChallenges()
    {
        SmtpAuthDialogue login = dialogue(TlsPolicy::None, true, {"XOAUTH2"}, "AUTH XOAUTH2");
        Credentials credentials;
        credentials.user = QStringLiteral("u");
        credentials.secret = QStringLiteral("t");
        QVERIFY(login.start(credentials));
        int answered = 0;
        for (; answered < 50; ++answered) {
            if (!login.answer(Reply{334, {"e30="}})) break;
        }
        QVERIFY2(answered <= 10, qPrintable(QString::number(answered)));
    }
};

QCA_TEST_MAIN(tst_SmtpAuthDialogue)
#include "tst_smtpauthdialogue.moc"
