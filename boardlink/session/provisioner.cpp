// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board's engine: events in, actions out, and how a job begins anew or ends.
#include "provisionerstate.h"

#include <utility>

namespace postbench {

Provisioner::Provisioner(BoardJob job) : m_state(std::make_unique<State>(std::move(job))) {}
Provisioner::Provisioner(const Provisioner &other) : m_state(std::make_unique<State>(*other.m_state)) {}
Provisioner::Provisioner(Provisioner &&) noexcept = default;
Provisioner &Provisioner::operator=(Provisioner other) noexcept
{
    m_state.swap(other.m_state);
    return *this;
}
Provisioner::~Provisioner() = default;

void Provisioner::handle(const ProvisionerEvent &event)
{
    if (m_state->wait == State::Wait::Over) return;
    std::visit([this](const auto &one) { m_state->handle(one); }, event);
}

std::optional<ProvisionerAction> Provisioner::next()
{
    if (m_state->out.empty()) return std::nullopt;
    ProvisionerAction action = std::move(m_state->out.front());
    m_state->out.pop_front();
    return action;
}

BoardStage Provisioner::stage() const { return m_state->stage; }

// --- events ---

void Provisioner::State::handle(const boardevent::Opened &)
{
    if (wait == Wait::Opening) synchronise();
}

void Provisioner::State::handle(const boardevent::Received &received)
{
    reader.take(received.bytes);
    while (const auto line = reader.next()) {
        if (wait == Wait::Over) return;
        takeLine(BoardLine::of(*line));
    }
    if (wait == Wait::Exchange && exchange.awaitsPrompt() && reader.takePrompt()) apply(exchange.prompted());
}

void Provisioner::State::takeLine(const BoardLine &line)
{
    if (line.kind == BoardLine::Kind::Event || line.text.startsWith("+EVENT")) return takeEvent(line);
    switch (wait) {
    case Wait::Probe:
        if (line.kind == BoardLine::Kind::Ok) return probed();
        if (line.kind == BoardLine::Kind::Other && line.text != "AT" && words.size() < 200) words += line.text + '\n';
        break;
    case Wait::Words:
        if (line.text != "ATI" && line.text != "OK" && words.size() < 200) words += line.text + '\n';
        break;
    case Wait::Exchange: apply(exchange.take(line)); break;
    default: break;
    }
}

void Provisioner::State::takeEvent(const BoardLine &line)
{
    const auto event = line.checkIsRight ? DeviceEvent::of(line) : std::nullopt;
    const bool boot = event && event->kind == DeviceEvent::Kind::Boot; // it comes before checks were asked for
    if (!event || (eventsChecked && !line.hasCheck && !boot)) {
        if (knowsBoard) ++outcome.lostEvents;
        return;
    }
    outcome.lostEvents += int(event->lost);
    if (knowsBoard || boot) out.push_back(boardaction::Device{*event});
    if (boot)
        restarted(*event);
    else if (job.kind == BoardJob::Kind::Send && mailMayRun)
        observe(*event);
}

void Provisioner::State::handle(const boardevent::Closed &closed)
{
    outcome.detail = closed.detail;
    if (resetSent && closed.loss == PortLoss::Gone) { // as asked: a board with a port of its own takes it along
        outcome.portGone = true;
        return finish(BoardOutcome::Verdict::Done);
    }
    switch (closed.loss) {
    case PortLoss::Missing: return fail(BoardFault::PortMissing);
    case PortLoss::Forbidden: return fail(BoardFault::PortForbidden);
    case PortLoss::Busy: return fail(BoardFault::PortBusy);
    case PortLoss::Failed: return fail(BoardFault::PortFailed);
    case PortLoss::Gone: return fail(BoardFault::PortLost);
    }
}

void Provisioner::State::handle(const boardevent::TimedOut &)
{
    switch (wait) {
    case Wait::Probe: return probe();
    case Wait::Words: return strangerSpoke();
    case Wait::Exchange: return apply(exchange.timedOut());
    case Wait::Mail: return mailIsSilent();
    case Wait::Watching: return ask({.text = "AT"}, &State::isStillThere);
    case Wait::Restart: return isBack();
    default: return;
    }
}

void Provisioner::State::handle(const boardevent::Cancelled &)
{
    const bool again = std::exchange(cancelled, true);
    if (job.kind == BoardJob::Kind::Watch && knowsBoard) return finish(BoardOutcome::Verdict::Done);
    if (mailMayRun && !again) return ask({.text = "AT+SMTPSTOP"}, &State::hasStopped);
    if (committing && !again) return; // what it did is found out first
    if (mailMayRun || committing) return finish(BoardOutcome::Verdict::Unknown);
    const bool transaction = stage == BoardStage::Write || stage == BoardStage::Check;
    if (!transaction || again || wait != Wait::Exchange) return finish(BoardOutcome::Verdict::Cancelled);
    ask({.text = "AT+ABORT", .repeatWhenSilent = false}, &State::hasAborted);
}

void Provisioner::State::handle(const boardevent::SecretGiven &given)
{
    if (given.secret)
        secrets.insert(given.key, *given.secret);
    else
        declined.append(given.key);
    if (wait == Wait::Secret) compare();
}

// --- actions ---

void Provisioner::State::await(Wait what, std::chrono::milliseconds deadline)
{
    wait = what;
    out.push_back(boardaction::Deadline{deadline});
}

void Provisioner::State::ask(BoardExchange::Request request, Then answered)
{
    then = answered;
    wait = Wait::Exchange;
    apply(exchange.begin(std::move(request)));
}

void Provisioner::State::apply(const BoardExchange::Turn &turn)
{
    if (!turn.write.isEmpty()) write(turn.write);
    if (turn.deadline) out.push_back(boardaction::Deadline{*turn.deadline});
    if (turn.answer) (this->*then)(*turn.answer);
}

void Provisioner::State::enter(BoardStage next, int done, int total)
{
    stage = next;
    out.push_back(boardaction::Progress{next, done, total});
}

// --- ends ---

bool Provisioner::State::isGood(const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::Ok: return true;
    case Answer::Kind::Refused: fail(BoardFault::Refused, answer.error); break;
    case Answer::Kind::Damaged: startAgain(BoardFault::Noisy, mostDamages); break;
    case Answer::Kind::Silent: startAgain(BoardFault::TimedOut, 2); break;
    }
    return false;
}

// The whole job from the first question on: whatever of it was done already is then found done.
void Provisioner::State::startAgain(BoardFault fault, int most)
{
    int &count = fault == BoardFault::TimedOut ? silences : damages;
    if (++count > most) return fail(fault);
    troubleAt = stage;
    ++outcome.startedAgain;
    synchronise();
}

void Provisioner::State::fail(BoardFault fault, int error)
{
    outcome.fault = fault;
    outcome.error = error;
    const bool lost = fault == BoardFault::PortLost || fault == BoardFault::TimedOut || fault == BoardFault::Noisy
        || fault == BoardFault::BoardRestarted || fault == BoardFault::ListIncomplete || fault == BoardFault::BoardChanged;
    finish(lost && (committing || mailMayRun) ? BoardOutcome::Verdict::Unknown : BoardOutcome::Verdict::Failed);
}

void Provisioner::State::finish(BoardOutcome::Verdict verdict)
{
    if (wait == Wait::Over) return;
    wait = Wait::Over;
    outcome.verdict = verdict;
    outcome.stage = stage;
    out.push_back(boardaction::Deadline{});
    out.push_back(boardaction::Finished{outcome});
    out.push_back(boardaction::Disconnect{});
}

} // namespace postbench
