// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sends many mails from the command line and sums up.
#pragma once

#include "commandcontext.h"
#include "sendmany.h"

#include <QElapsedTimer>
#include <QObject>

namespace postbench {

class SendSeveral : public QObject
{
    Q_OBJECT
public:
    explicit SendSeveral(const CommandContext &context);

    int run(const SendPlan &plan);

private:
    void whenMailFinished(int number, const Outcome &outcome);
    void summarise(const SendTotals &totals);

    CommandContext m_context;
    SendMany m_many;
    SendPlan m_plan;
    QElapsedTimer m_time;
    int m_exitCode = 0;
    int m_done = 0;
    int m_told = 0; // failures in words
    bool m_cancelled = false;
};

} // namespace postbench
