// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sends one mail many times over several connections.

#include "sendmany.h"

#include "mailcopies.h"
#include "messagecontext.h"
#include "sendlane.h"

namespace postbench {

struct SendMany::Private {
    SendPlan plan;
    SendTotals totals;
    std::unique_ptr<MailCopies> copies;
    QList<SendLane *> lanes;
    int taken = 0;
    int running = 0;
    bool cancelled = false;
    bool rejected = false;
    bool asked = false;
    QList<SendLane *> waitingForSecret;
    bool answered = false;
    std::optional<QString> secret;

    std::optional<int> take()
    {
        // Copies are alike: where one cannot be built none can.
        if (cancelled || rejected || taken >= plan.count) return std::nullopt;
        return ++taken;
    }
    void count(const Outcome &outcome)
    {
        const bool all = std::ranges::all_of(outcome.recipients, [](const RecipientOutcome &recipient) {
            return recipient.state == RecipientOutcome::State::Accepted;
        });
        if (outcome.verdict != Outcome::Verdict::Delivered && outcome.verdict != Outcome::Verdict::Stopped) {
            ++totals.undelivered;
            return;
        }
        ++(all || outcome.verdict == Outcome::Verdict::Stopped ? totals.delivered : totals.partly);
        totals.octets += outcome.messageSize;
    }
};

SendMany::SendMany(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

SendMany::~SendMany() = default;

const SendTotals &SendMany::totals() const { return d->totals; }

void SendMany::start(const SendPlan &plan)
{
    d->plan = plan;
    const SendRequest &request = d->plan.request;
    const QString from = request.draft.from ? request.draft.from->address : QString();
    d->copies = std::make_unique<MailCopies>(MailContent{request.draft, request.raw, request.exactBytes}, newMessageContext(from));
    d->running = qBound(1, plan.connections, qMax(1, plan.count));
    for (int i = 0; i < d->running; ++i) {
        auto *lane =
            new SendLane(request, [this] { return d->take(); }, [this](int number) { return d->copies->copy(number); }, this);
        d->lanes.append(lane);
        connect(lane, &SendLane::mailFinished, this, [this](int number, const Outcome &outcome) {
            d->count(outcome);
            emit mailFinished(number, outcome);
        });
        connect(lane, &SendLane::messageRejected, this, [this](const MessageError &error) {
            if (!std::exchange(d->rejected, true)) emit messageRejected(error);
        });
        connect(lane, &SendLane::secretRequested, this, [this, lane](const QString &user, const QByteArray &mechanism) {
            if (d->answered) return lane->giveSecret(d->secret);
            d->waitingForSecret.append(lane);
            if (!std::exchange(d->asked, true)) emit secretRequested(user, mechanism);
        });
        connect(lane, &SendLane::ended, this, [this] {
            if (--d->running > 0) return;
            d->totals.notTried = d->plan.count - d->totals.delivered - d->totals.partly - d->totals.undelivered;
            emit ended(d->totals);
        });
    }
    for (SendLane *lane : std::as_const(d->lanes))
        lane->start();
}

void SendMany::cancel()
{
    d->cancelled = true;
    for (SendLane *lane : std::as_const(d->lanes))
        lane->cancel();
}

void SendMany::giveSecret(const std::optional<QString> &secret)
{
    d->answered = true;
    d->secret = secret;
    for (SendLane *lane : std::exchange(d->waitingForSecret, {}))
        lane->giveSecret(secret);
}

} // namespace postbench

#include "moc_sendmany.cpp"
