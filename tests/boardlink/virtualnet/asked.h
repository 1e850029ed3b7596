// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the small network answers to a datagram, as a value.
#pragma once

#include "virtualnet.h"

#include <QByteArray>

struct Asked {
    QByteArray answer; // empty: silence
    virtualnet_endpoint from;
};

inline Asked ask(const virtualnet &net, virtualnet_endpoint to, const QByteArray &question, int capacity = 1500)
{
    Asked asked{QByteArray(capacity, '\x7e'), {}};
    const size_t size =
        virtualnet_answer(&net, &to, reinterpret_cast<const uint8_t *>(question.constData()), size_t(question.size()),
                          reinterpret_cast<uint8_t *>(asked.answer.data()), size_t(capacity), &asked.from);
    asked.answer.truncate(qsizetype(size));
    return asked;
}

inline virtualnet networkWithReceiverAt(uint16_t port)
{
    virtualnet net;
    virtualnet_init(&net, port);
    return net;
}
