// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The owner's part for a client link in tests: answers messageWanted and bodyWanted from one byte array.
#pragma once

#include "link.h"

#include <QObject>

namespace postbench {

class MailGiver : public QObject
{
public:
    MailGiver(Link *link, QByteArray message) : m_link(link), m_message(std::move(message))
    {
        connect(link, &Link::messageWanted, this, [this] {
            m_given = 0;
            event::MessageReady ready;
            ready.size = m_message.size();
            m_link->give(ready);
        });
        connect(link, &Link::bodyWanted, this, [this](qsizetype max) {
            const QByteArray chunk = m_message.mid(m_given, max);
            m_given += chunk.size();
            m_link->give(event::BodyChunk{chunk, m_given == m_message.size()});
        });
        connect(link, &Link::finished, this, [this](const Outcome &outcome) { outcomes.append(outcome); });
        connect(link, &Link::ended, this, [this](const SessionEnd &end) { ends.append(end); });
    }

    QList<Outcome> outcomes;
    QList<SessionEnd> ends;

private:
    Link *m_link;
    QByteArray m_message;
    qsizetype m_given = 0;
};

} // namespace postbench
