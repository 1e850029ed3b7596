// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What several tests of the SMTP client have in common: settings, and the parts of a session in which all goes well.
#pragma once

#include "smtprun.h"

inline TestSettings authSettings(smtp_auth auth)
{
    TestSettings settings = simpleSettings();
    settings.choice(KEY_SMTP_AUTH, auth).text(KEY_SMTP_USER, "tim").text(KEY_SMTP_PASSWORD, "tanstaaftanstaaf");
    return settings;
}

inline TestSettings recipientSettings(const QByteArrayList &to, const QByteArrayList &cc = {}, const QByteArrayList &bcc = {})
{
    TestSettings settings = simpleSettings();
    settings.items(KEY_MAIL_TO, to).items(KEY_MAIL_CC, cc).items(KEY_MAIL_BCC, bcc);
    return settings;
}

inline const QByteArrayList greeting{"S: 220 mx.example ESMTP", "C: EHLO bench.example"};
inline const QByteArrayList transaction{"C: MAIL FROM:<board@bench.example>", "S: 250 2.1.0 Ok", "C: RCPT TO:<ann@desk.example>",
                                        "S: 250 2.1.5 Ok"};
inline const QByteArrayList message{"C: DATA",
                                    "S: 354 go on",
                                    "C+ From: board@bench.example",
                                    "C+ To: ann@desk.example",
                                    "C+ Subject: Test",
                                    "C+ Message-ID: <000000000000.0000000000000000.0@bench.example>",
                                    "C+ Auto-Submitted: auto-generated",
                                    "C+ MIME-Version: 1.0",
                                    "C+ Content-Type: text/plain; charset=utf-8",
                                    "C+ Content-Transfer-Encoding: 7bit",
                                    "C+ ",
                                    "C+ Hello",
                                    "C: .",
                                    "S: 250 2.0.0 Ok: queued as 4X1",
                                    "C: QUIT",
                                    "S: 221 bye"};

// Word, stage, fault, code, enhanced code and the server's text.
inline QByteArray described(const mail_result &result)
{
    return QByteArray(mail_word_name(result.word)) + ' ' + mail_stage_name(result.stage) + ' ' + mail_fault_name(result.fault) + ' '
        + QByteArray::number(result.code) + ' ' + result.enhanced + '/' + result.detail;
}
