// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Where mail for a domain goes: its mail exchangers in order of preference (RFC 5321 section 5.1).
#pragma once

#include <QDnsLookup>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

namespace postbench {

// One server to try.
struct MailExchanger {
    QString name;    // what its certificate must say
    QString address; // empty: the system finds it by name
    int preference = 0;
    bool operator==(const MailExchanger &) const = default;
};

struct MxAnswer {
    enum class Kind {
        Exchangers, // at least one, the first to be tried first
        NullMx,     // the domain takes no mail (RFC 7505)
        NoDomain,   // there is no such domain
        Failed,     // no answer; detail holds the resolver's own word
    };
    Kind kind = Kind::Failed;
    QList<MailExchanger> exchangers;
    QString detail;
};

class MxLookup : public QObject
{
    Q_OBJECT
public:
    explicit MxLookup(QObject *parent = nullptr);

    // Asks this server in place of the system's, for the exchangers' addresses too.
    void setNameServer(const QHostAddress &address, quint16 port);
    // `domain` in A-labels, or an address literal in brackets. Answered by one answered().
    void look(const QString &domain);

    // Equal preferences in the order of the answer, which servers change for balance. No record: the domain itself.
    static MxAnswer inOrder(const QString &domain, QList<MailExchanger> records);

signals:
    void answered(const postbench::MxAnswer &answer);

private:
    void whenMxFinished(QDnsLookup *lookup, const QString &domain);
    void findAddresses(const MxAnswer &answer);
    QDnsLookup *newLookup(QDnsLookup::Type type, const QString &name);

    QHostAddress m_nameServer; // null: the system's
    quint16 m_nameServerPort = 53;
};

} // namespace postbench
