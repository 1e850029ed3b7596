// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Runs the firmware's SMTP client along a transcript typed by hand, whole or octet by octet, and lets it go wrong at any step.
#pragma once

#include <QByteArrayList>

#include <memory>

#include "smtp.h"
#include "testsettings.h"

class SmtpRun
{
public:
    explicit SmtpRun(TestSettings settings = simpleSettings());
    SmtpRun(const SmtpRun &) = delete;
    SmtpRun &operator=(const SmtpRun &) = delete;

    int pieceSize = 4096; // octets that arrive at once
    uint32_t now = 1000;
    mail_facts facts{};
    smtp_recipients recipients{};
    mail_result result{};
    bool inHaste = true;

    void begin();
    // Feeds what the server says and gives the session what it asks for. Returns the lines that were sent, dots and all.
    QByteArrayList hear(const QByteArray &octets);
    QByteArrayList pass(uint32_t milliseconds); // time, without a word from the server
    QByteArrayList lose();                      // the connection ends
    void stop() { smtp_stop(m_session.get()); }
    bool isOver() const { return smtp_is_over(m_session.get()); }

    // A transcript: lines "S: ..." and "C: ...", "C+ ..." for the message's. Returns "" or what differed.
    QByteArray follow(const QByteArrayList &script);
    // Answers everything as an obliging server would, until the session is over or silent.
    void oblige(QByteArrayList sent);

    int verdicts() const { return m_verdicts; } // how often the result's word changed
    QByteArrayList seen;                        // what the observer saw: "S: ", "C: ", "C+ " lines, secrets as stars
    QByteArrayList stages;
    QByteArrayList refused; // recipients with their codes

private:
    QByteArrayList takeOutput();
    void watchResult();

    TestSettings m_settings;
    mail_observer m_observer{};
    std::unique_ptr<smtp> m_session = std::make_unique<smtp>();
    QByteArray m_unfinished;
    mail_word m_word = MAIL_NONE;
    int m_verdicts = 0;
};
