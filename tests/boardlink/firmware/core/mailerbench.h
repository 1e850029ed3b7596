// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The mail half of a board on a fake chip, with a server that answers line by line as a test wants it.
#pragma once

#include <QHash>

#include <memory>

#include "fakenetwork.h"
#include "mailerstate.h"
#include "networkstate.h"
#include "testsettings.h"

// A board's mail half with a server that answers line by line.
struct MailerBench {
    FakeNetwork hal;
    network net{};
    std::unique_ptr<mailer> post = std::make_unique<mailer>();
    TestSettings settings = simpleSettings();
    mail_observer observer{};

    // The server: what it says to a line that begins so; "" says nothing, "close" ends the connection. Others get 250.
    QByteArray greeting = "220 mx.example";
    QHash<QByteArray, QByteArray> answers;
    QByteArrayList lines;    // that it got
    QByteArrayList messages; // whole ones, that it took

    QByteArrayList stages, sockets, retries, results;
    int most = 0; // lines that the observer saw in one step

    MailerBench()
    {
        hal.linkUp = true;
        observer.context = this;
        observer.stage = [](void *context, mail_stage stage) { of(context).stages.append(mail_stage_name(stage)); };
        observer.socket = [](void *context, hal_socket_state state) { of(context).sockets.append(QByteArray::number(state)); };
        observer.line = [](void *context, bool, bool, text, uint16_t, uint16_t) { ++of(context).m_lines; };
        observer.retry = [](void *context, uint8_t attempt, uint32_t seconds) {
            of(context).retries.append(QByteArray::number(attempt) + ' ' + QByteArray::number(seconds));
        };
        observer.result = [](void *context, const mail_result *result) { of(context).results.append(described(*result)); };
        network_init(&net, hal.table(), &hal);
        mailer_init(post.get(), hal.table(), &hal, &net, &observer);
    }
    static QByteArray described(const mail_result &result)
    {
        return QByteArray(mail_word_name(result.word)) + ' ' + mail_stage_name(result.stage) + ' ' + mail_fault_name(result.fault)
            + ' ' + QByteArray::number(result.code) + ' ' + QByteArray::number(result.attempt) + ' '
            + QByteArray::number(result.accepted) + '/' + QByteArray::number(result.recipients);
    }
    void configure() { network_configure(&net, settings.get()); }
    bool start(mail_trigger trigger = MAIL_BY_COMMAND, uint32_t counter = 1)
    {
        return mailer_start(post.get(), settings.get(), trigger, counter);
    }
    void run(uint32_t milliseconds, uint32_t step = 5)
    {
        for (const uint32_t from = hal.now; hal.now - from < milliseconds; hal.now += step) {
            network_step(&net);
            m_lines = 0;
            mailer_step(post.get());
            most = qMax(most, m_lines);
            serve();
        }
    }
    QByteArrayList sendNow(mail_trigger trigger = MAIL_BY_COMMAND)
    {
        configure();
        start(trigger);
        run(3000);
        return results;
    }

private:
    static MailerBench &of(void *context) { return *static_cast<MailerBench *>(context); }
    void serve()
    {
        if (hal.connections != m_greeted) {
            m_greeted = hal.connections;
            m_message.clear();
            m_inMessage = false;
            hal.tcpFromBoard.clear();
            say(greeting);
        }
        for (qsizetype end; (end = hal.tcpFromBoard.indexOf("\r\n")) >= 0;) {
            const QByteArray line = hal.tcpFromBoard.first(end);
            hal.tcpFromBoard.remove(0, end + 2);
            take(line);
        }
        if (hal.connection == HAL_FIN_WAIT) hal.connection = HAL_CLOSED;
    }
    void take(const QByteArray &line)
    {
        if (m_inMessage && line != ".") {
            m_message += line + '\n';
            return;
        }
        lines.append(line);
        QByteArray answer = line == "DATA" ? "354 go" : line == "QUIT" ? "221 bye" : "250 2.0.0 ok";
        for (auto it = answers.cbegin(); it != answers.cend(); ++it)
            if (line.startsWith(it.key())) answer = it.value();
        if (line == "." && answer.startsWith('2')) messages.append(m_message);
        m_inMessage = line == "DATA" && answer.startsWith('3');
        if (line == "DATA") m_message.clear();
        say(answer);
    }
    void say(const QByteArray &answer)
    {
        if (answer == "close")
            hal.peerCloses();
        else if (!answer.isEmpty())
            hal.tcpToBoard += answer + "\r\n";
    }

    int m_lines = 0;
    int m_greeted = 0;
    bool m_inMessage = false;
    QByteArray m_message;
};
