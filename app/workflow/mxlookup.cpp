// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Where mail for a domain goes.

#include "mxlookup.h"

#include <algorithm>
#include <memory>

namespace postbench {

MxLookup::MxLookup(QObject *parent) : QObject(parent)
{
    // A resolver that is silent would otherwise hold the program up for half a minute, its end too.
    if (qEnvironmentVariableIsEmpty("RES_OPTIONS")) qputenv("RES_OPTIONS", "timeout:3 attempts:2");
}

void MxLookup::setNameServer(const QHostAddress &address, quint16 port)
{
    m_nameServer = address;
    m_nameServerPort = port;
}

QDnsLookup *MxLookup::newLookup(QDnsLookup::Type type, const QString &name)
{
    auto *lookup = new QDnsLookup(type, name, this);
    if (!m_nameServer.isNull()) lookup->setNameserver(m_nameServer, m_nameServerPort);
    connect(lookup, &QDnsLookup::finished, lookup, &QObject::deleteLater);
    return lookup;
}

void MxLookup::look(const QString &domain)
{
    if (domain.startsWith(u'[') && domain.endsWith(u']')) { // RFC 5321 section 4.1.3
        QString literal = domain.mid(1, domain.size() - 2);
        if (literal.startsWith(QLatin1StringView("IPv6:"), Qt::CaseInsensitive)) literal = literal.mid(5);
        const MxAnswer answer{MxAnswer::Kind::Exchangers, {{literal, literal, 0}}, {}};
        QMetaObject::invokeMethod(this, [this, answer] { emit answered(answer); }, Qt::QueuedConnection);
        return;
    }
    QDnsLookup *lookup = newLookup(QDnsLookup::MX, domain);
    connect(lookup, &QDnsLookup::finished, this, [this, lookup, domain] { whenMxFinished(lookup, domain); });
    lookup->lookup();
}

void MxLookup::whenMxFinished(QDnsLookup *lookup, const QString &domain)
{
    MxAnswer answer;
    if (lookup->error() == QDnsLookup::NotFoundError) {
        answer.kind = MxAnswer::Kind::NoDomain;
    } else if (lookup->error() != QDnsLookup::NoError) {
        answer.detail = lookup->errorString();
    } else {
        QList<MailExchanger> records;
        for (const QDnsMailExchangeRecord &record : lookup->mailExchangeRecords())
            records.append({record.exchange(), {}, record.preference()});
        answer = inOrder(domain, records);
    }
    if (answer.kind == MxAnswer::Kind::Exchangers && !m_nameServer.isNull())
        findAddresses(answer);
    else
        emit answered(answer);
}

MxAnswer MxLookup::inOrder(const QString &domain, QList<MailExchanger> records)
{
    // A null MX is the sole record; Qt gives "" for its "." (RFC 7505 section 3).
    if (records.size() == 1 && records.first().preference == 0
        && (records.first().name.isEmpty() || records.first().name == QLatin1StringView(".")))
        return {MxAnswer::Kind::NullMx, {}, {}};
    if (records.isEmpty()) records.append({domain, {}, 0});
    // An exchange that is no name cannot be tried.
    records.removeIf([](const MailExchanger &exchanger) { return exchanger.name.isEmpty(); });
    std::ranges::stable_sort(records, {}, &MailExchanger::preference);
    if (records.isEmpty()) return {MxAnswer::Kind::Failed, {}, QStringLiteral("MX")};
    return {MxAnswer::Kind::Exchangers, records, {}};
}

void MxLookup::findAddresses(const MxAnswer &answer)
{
    struct Pending {
        QList<QList<MailExchanger>> found; // of each name
        qsizetype left = 0;
    };
    auto pending = std::make_shared<Pending>();
    pending->found.resize(answer.exchangers.size());
    pending->left = 2 * answer.exchangers.size();
    for (qsizetype i = 0; i < answer.exchangers.size(); ++i) {
        for (const QDnsLookup::Type type : {QDnsLookup::AAAA, QDnsLookup::A}) {
            QDnsLookup *lookup = newLookup(type, answer.exchangers[i].name);
            connect(lookup, &QDnsLookup::finished, this, [this, lookup, pending, i, exchanger = answer.exchangers[i]] {
                for (const QDnsHostAddressRecord &record : lookup->hostAddressRecords())
                    pending->found[i].append({exchanger.name, record.value().toString(), exchanger.preference});
                if (--pending->left > 0) return;
                MxAnswer whole{MxAnswer::Kind::Exchangers, {}, {}};
                for (const QList<MailExchanger> &each : std::as_const(pending->found))
                    whole.exchangers += each;
                if (whole.exchangers.isEmpty()) whole.kind = MxAnswer::Kind::NoDomain;
                emit answered(whole);
            });
            lookup->lookup();
        }
    }
}

} // namespace postbench

#include "moc_mxlookup.cpp"
