// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The inside of a Link: the one door between its engine and everything outside, socket, timer and owner.
#pragma once

#include "link.h"
#include "linksocket.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <optional>
#include <utility>

namespace postbench {

class Dialer;

class LinkPump : public QObject
{
    Q_OBJECT
public:
    LinkPump(Link *link, std::unique_ptr<Engine> engine);
    ~LinkPump() override;

    void open(const LinkOptions &options);
    void adopt(qintptr descriptor, const TlsSettings &tls);
    void give(SmtpEvent event);

    SmtpStage stage() const { return m_stage; }
    QByteArray peer() const { return m_peer; }
    const Transcript &transcript() const { return m_transcript; }
    void setTranscript(Transcript transcript) { m_transcript = std::move(transcript); }
    void setTranscriptEnabled(bool on) { m_recording = on; }

private:
    void pump();
    void pumpSoon();
    bool step();
    void happen(SmtpEvent event);
    void handle(SmtpEvent event);

    void perform(const action::Write &write);
    void perform(const action::MarkReceivedSecret &mark);
    void perform(const action::MarkReceivedBody &mark);
    void perform(const action::StartTls &);
    void perform(const action::WantMessage &want);
    void perform(const action::WantBody &want);
    void perform(const action::WantSecret &want);
    void perform(const action::Deadline &deadline);
    void perform(const action::Disconnect &disconnect);
    void perform(const action::Finished &finished);
    void perform(const action::Ended &ended);
    void perform(const action::StoreBegin &begin);
    void perform(const action::StoreBytes &bytes);
    void perform(const action::StoreEnd &);
    void perform(const action::StoreDrop &);

    void dial();
    void connectSocket(QTcpSocket *connected, LinkRole role);
    void receive(const QByteArray &bytes);
    void recordReceived();
    void close(CloseReason reason, const QString &detail);
    void timeOut();
    bool tellProgress();
    bool hasRoom() const;
    Transcript::Micro now() const;
    void note(TranscriptLine::Note note, const QByteArray &text = {}, CloseReason reason = CloseReason::ByPeer);

    Link *m_link;
    std::unique_ptr<Engine> m_engine;
    LinkOptions m_options;
    LinkRole m_role = LinkRole::Client;
    Dialer *m_dialer = nullptr;
    LinkSocket *m_socket = nullptr;
    QByteArray m_peer;
    std::deque<SmtpEvent> m_events;

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::optional<Transcript::Micro> m_deadline; // the timer may fire before it: it is only moved when it would be late
    Transcript::Micro m_timerAt{0};

    // What was read last, until the engine has said which octets of it are a message's.
    struct Unrecorded {
        Transcript::Micro at{0};
        QByteArray bytes;
        qint64 streamOffset = 0;
        bool encrypted = false;
        QList<action::MarkReceivedBody> bodies;
    };
    Transcript m_transcript;
    std::optional<Unrecorded> m_unrecorded;
    qint64 m_receivedOctets = 0; // handed to the engine
    bool m_encrypted = false;
    std::pair<qsizetype, quint64> m_toldTranscript{0, 0}; // lines and revision
    SmtpStage m_stage;
    std::optional<qsizetype> m_heldBody; // WantBody that waits for the socket
    qint64 m_bodyGiven = 0;              // octets of this mail
    qint64 m_bodyTold = 0;
    Transcript::Micro m_openedAt{0}; // when the door was opened last

    bool *m_gone = nullptr; // set by the destructor while pump() is on the stack
    bool m_pumping = false;
    bool m_scheduled = false;
    bool m_recording = true;
    bool m_closed = false; // Closed was handed in; disconnected() is due once all else is done
    bool m_toldClosed = false;
    bool m_leaving = false; // the engine asked to disconnect
};

} // namespace postbench
