// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The inside of a Link: the one door between its engine and everything outside, socket, timer and owner.
#include "linkpump.h"

#include "dialer.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <utility>

namespace postbench {

namespace {
constexpr qint64 littleQueued = 256 * 1024;
constexpr qint64 progressStep = 64 * 1024;
constexpr std::chrono::milliseconds longTurn{8}; // a fast peer would keep the event loop waiting for a whole body
} // namespace

LinkPump::LinkPump(Link *link, std::unique_ptr<Engine> engine)
    : QObject(link), m_link(link), m_engine(std::move(engine)), m_timer(this), m_stage(m_engine->stage())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LinkPump::timeOut);
    m_clock.start();
}

// The owner may delete the link in any signal, so what is on the stack below is only let go, to be deleted later.
LinkPump::~LinkPump()
{
    if (m_gone) *m_gone = true;
    for (QObject *child : {static_cast<QObject *>(m_dialer), static_cast<QObject *>(m_socket)}) {
        if (!child) continue;
        child->disconnect(this);
        if (!m_pumping) continue; // deleted with its parent
        child->setParent(nullptr);
        child->deleteLater();
    }
    if (m_socket && m_pumping) m_socket->abort();
}

void LinkPump::open(const LinkOptions &options)
{
    m_options = options;
    m_clock.start();
    QMetaObject::invokeMethod(this, &LinkPump::dial, Qt::QueuedConnection);
}

void LinkPump::adopt(qintptr descriptor, const TlsSettings &tls)
{
    m_options.tls = tls;
    m_clock.start();
    m_role = LinkRole::Server;
    auto *socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    // From the event loop, since the engine's first words may already make signals.
    if (socket->setSocketDescriptor(descriptor))
        QMetaObject::invokeMethod(this, [this, socket] { connectSocket(socket, LinkRole::Server); }, Qt::QueuedConnection);
    else
        close(CloseReason::LocalError, socket->errorString());
}

void LinkPump::give(SmtpEvent event)
{
    if (const auto *closed = std::get_if<event::Closed>(&event)) { // the owner's own trouble, in the middle of a mail
        if (m_socket) m_socket->breakOff();
        close(closed->reason, closed->detail);
        return;
    }
    m_events.push_back(std::move(event));
    pumpSoon();
}

void LinkPump::pumpSoon()
{
    if (m_pumping || std::exchange(m_scheduled, true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void LinkPump::happen(SmtpEvent event)
{
    m_events.push_back(std::move(event));
    pump();
}

// The one door. Whatever happens while it is open (QSslSocket may signal inside write(), owners answer inside signals) waits in m_events.
void LinkPump::pump()
{
    if (m_pumping) return;
    bool gone = false;
    m_gone = &gone;
    m_pumping = true;
    m_openedAt = now();
    while (step()) {
        if (gone) return;
    }
    if (gone) return;
    m_pumping = false;
    m_gone = nullptr;
    if (m_heldBody && hasRoom()) pumpSoon();
}

// One thing done; false when nothing is left to do. After a signal nothing of this object may be touched: it may be gone.
bool LinkPump::step()
{
    if (const SmtpStage stage = m_engine->stage(); stage != m_stage) {
        m_stage = stage;
        emit m_link->stageChanged(stage);
        return true;
    }
    if (const std::optional<SmtpAction> action = m_engine->next()) {
        std::visit([this](const auto &one) { perform(one); }, *action);
        return true;
    }
    if (!m_events.empty()) {
        recordReceived();
        SmtpEvent event = std::move(m_events.front());
        m_events.pop_front();
        handle(std::move(event));
        return true;
    }
    if (m_heldBody && hasRoom() && now() - m_openedAt < longTurn) {
        emit m_link->bodyWanted(*std::exchange(m_heldBody, std::nullopt));
        return true;
    }
    if (m_socket && m_socket->gathered()) {
        m_socket->flush();
        return true;
    }
    if (tellProgress()) return true;
    recordReceived();
    if (const auto state = std::pair(m_transcript.lines().size(), m_transcript.revision()); state != m_toldTranscript) {
        m_toldTranscript = state;
        emit m_link->transcriptGrew();
        return true;
    }
    if (m_closed && !std::exchange(m_toldClosed, true)) {
        emit m_link->disconnected();
        return true;
    }
    return false;
}

void LinkPump::handle(SmtpEvent event)
{
    if (const auto *read = std::get_if<event::Received>(&event)) {
        recordReceived();
        if (m_recording) m_unrecorded = {now(), read->bytes, m_receivedOctets, m_encrypted, {}};
        m_receivedOctets += read->bytes.size();
    }
    if (const auto *closed = std::get_if<event::Closed>(&event)) { // only now: octets read before it may have waited in m_events
        recordReceived();
        if (m_recording) m_transcript.finish();
        note(TranscriptLine::Note::Closed, closed->detail.toUtf8(), closed->reason);
    }
    if (const auto *chunk = std::get_if<event::BodyChunk>(&event))
        m_bodyGiven += chunk->bytes.size();
    else if (std::holds_alternative<event::Cancelled>(event))
        note(TranscriptLine::Note::Cancelled);
    if (const auto *encrypted = std::get_if<event::Encrypted>(&event)) {
        const TlsFacts facts = encrypted->facts;
        m_engine->handle(std::move(event));
        emit m_link->encrypted(facts);
        return;
    }
    m_engine->handle(std::move(event));
}

void LinkPump::dial()
{
    note(TranscriptLine::Note::Connecting, m_options.endpoint.host.toUtf8() + ':' + QByteArray::number(m_options.endpoint.port));
    m_dialer = new Dialer(m_options, this);
    connect(m_dialer, &Dialer::failed, this, &LinkPump::close);
    connect(m_dialer, &Dialer::connected, this, [this] {
        m_dialer->disconnect(this);
        m_dialer->deleteLater();
        connectSocket(std::exchange(m_dialer, nullptr)->take(), LinkRole::Client);
    });
    m_dialer->start();
}

void LinkPump::connectSocket(QTcpSocket *connected, LinkRole role)
{
    m_socket = new LinkSocket(connected, role, this);
    connect(m_socket, &LinkSocket::received, this, &LinkPump::receive);
    connect(m_socket, &LinkSocket::drained, this, &LinkPump::pump);
    connect(m_socket, &LinkSocket::encrypted, this, [this](const TlsFacts &facts) {
        m_encrypted = true;
        note(TranscriptLine::Note::Encrypted, facts.protocol + ' ' + facts.cipher);
        happen(event::Encrypted{facts});
    });
    connect(m_socket, &LinkSocket::closed, this, &LinkPump::close);
    m_peer = m_socket->peer();
    note(TranscriptLine::Note::Connected, m_peer);
    m_events.push_back(event::Connected{m_peer, false});
    QMetaObject::invokeMethod(m_socket, &LinkSocket::read, Qt::QueuedConnection); // what came before we listened
    pump();
}

void LinkPump::receive(const QByteArray &bytes) { happen(event::Received{bytes}); }

// Lines and folded bodies of what was read last. Called before anything else enters the transcript.
void LinkPump::recordReceived()
{
    if (!m_unrecorded) return;
    const Unrecorded read = *std::exchange(m_unrecorded, std::nullopt);
    const bool client = m_role == LinkRole::Server;
    const auto record = [&](qint64 from, qint64 to, action::Write::Content content) {
        if (from < to)
            m_transcript.spoke(read.at, client, QByteArrayView(read.bytes).sliced(from - read.streamOffset, to - from), content, {},
                               read.encrypted);
    };
    const qint64 end = read.streamOffset + read.bytes.size();
    qint64 done = read.streamOffset;
    for (const action::MarkReceivedBody &body : read.bodies) {
        const qint64 from = qBound(done, body.streamOffset, end);
        const qint64 to = qBound(from, body.streamOffset + body.length, end);
        record(done, from, action::Write::Content::Lines);
        record(from, to, action::Write::Content::Body);
        done = to;
    }
    record(done, end, action::Write::Content::Lines);
}

void LinkPump::close(CloseReason reason, const QString &detail)
{
    if (m_closed) return;
    for (QObject *ended :
         {static_cast<QObject *>(std::exchange(m_socket, nullptr)), static_cast<QObject *>(std::exchange(m_dialer, nullptr))}) {
        if (!ended) continue;
        ended->disconnect(this);
        ended->deleteLater();
    }
    m_timer.stop();
    m_deadline.reset();
    m_heldBody.reset();
    m_closed = true;
    m_events.push_back(event::Closed{reason, detail});
    pumpSoon();
}

bool LinkPump::tellProgress()
{
    if (m_bodyTold == m_bodyGiven) return false;
    const qint64 sent = m_bodyGiven - qMin(m_bodyGiven, m_socket ? m_socket->pending() : 0);
    if (sent != m_bodyGiven && sent - m_bodyTold < progressStep) return false;
    m_bodyTold = sent;
    emit m_link->bodyProgress(sent);
    return true;
}

bool LinkPump::hasRoom() const { return !m_socket || m_socket->pending() < littleQueued; }

Transcript::Micro LinkPump::now() const { return std::chrono::duration_cast<Transcript::Micro>(m_clock.durationElapsed()); }

void LinkPump::note(TranscriptLine::Note note, const QByteArray &text, CloseReason reason)
{
    recordReceived();
    if (m_recording) m_transcript.note(now(), note, text, reason);
}

} // namespace postbench
