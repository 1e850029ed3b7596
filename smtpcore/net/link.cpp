// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The one link between an engine and a socket, in the client's or the server's role.
#include "link.h"

#include "linkpump.h"

#include <utility>

namespace postbench {

struct Link::Private {
    explicit Private(Link *link, std::unique_ptr<Engine> engine) : pump(link, std::move(engine)) {}
    LinkPump pump;
};

Link::Link(std::unique_ptr<Engine> engine, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, std::move(engine)))
{
}

Link::~Link() = default;

void Link::open(const LinkOptions &options) { d->pump.open(options); }

void Link::adopt(qintptr descriptor, const TlsSettings &tls) { d->pump.adopt(descriptor, tls); }

void Link::give(SmtpEvent event) { d->pump.give(std::move(event)); }

SmtpStage Link::stage() const { return d->pump.stage(); }

QByteArray Link::peer() const { return d->pump.peer(); }

void Link::setTranscriptEnabled(bool on) { d->pump.setTranscriptEnabled(on); }

void Link::setTranscriptKeptBody(qint64 octets) { d->pump.setTranscript(Transcript(octets)); }

const Transcript &Link::transcript() const { return d->pump.transcript(); }

} // namespace postbench
