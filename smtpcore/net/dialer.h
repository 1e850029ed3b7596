// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// From a name to a connected socket: look-up, race of the addresses, proxies, one time limit over all.
#pragma once

#include "linkoptions.h"
#include "smtpevent.h"

#include <QHostInfo>
#include <QObject>
#include <QTimer>

class QSslSocket;
class QTcpSocket;

namespace postbench {

class AddressRace;

class Dialer : public QObject
{
    Q_OBJECT
public:
    explicit Dialer(const LinkOptions &options, QObject *parent = nullptr);
    ~Dialer() override;

    void start(); // ends in one connected() or one failed(), which may come before this returns
    QTcpSocket *
    take(); // after connected(): now the caller's. Behind a proxy it is a QSslSocket (a proxied socket has no descriptor to hand on)

signals:
    void connected();
    void failed(postbench::CloseReason reason, const QString &detail);

private:
    void lookUp();
    void takeAddresses(const QHostInfo &info);
    void race(QList<QHostAddress> addresses);
    void dialThroughProxy();
    void fail(CloseReason reason, const QString &detail);

    LinkOptions m_options;
    QTimer m_limit;
    AddressRace *m_race = nullptr;
    QSslSocket *m_proxied = nullptr;
    int m_lookup = -1;
};

} // namespace postbench
