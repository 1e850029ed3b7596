// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// InboxModel: what arrived, with the few header fields that the list shows.

#include "inboxmodel.h"

#include "addresslist.h"

#include <QFile>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace postbench {

struct InboxModel::Row {
    InboxMail mail;
    QString from;
    QString to;
    QString subject;
};

namespace {

constexpr qint64 headerOctets = 1 << 16; // as much of a mail as the list reads

QByteArray octetsOf(const InboxMail &mail, qint64 most = -1)
{
    if (!mail.message.isEmpty() || mail.filePath.isEmpty())
        return most < 0 ? mail.message : mail.message.first(std::min<qint64>(most, mail.message.size()));
    QFile file(mail.filePath);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return most < 0 ? file.readAll() : file.read(most);
}

// The header alone: the list must not read through a hundred megabytes of attachment.
QByteArray headerOf(const InboxMail &mail)
{
    const QByteArray start = octetsOf(mail, headerOctets);
    const qsizetype end = start.indexOf("\r\n\r\n");
    return end < 0 ? start : start.first(end + 4);
}

QString recipientsText(const Envelope &envelope)
{
    QStringList addresses;
    for (const EnvelopeRecipient &one : envelope.recipients)
        addresses.append(one.mailbox.toString());
    return addresses.join(QLatin1String(", "));
}

QString timeText(const QDateTime &when)
{
    const QLocale locale;
    if (when.date() == QDate::currentDate()) return locale.toString(when.time(), QLocale::ShortFormat);
    return locale.toString(when, QLocale::ShortFormat);
}

} // namespace

InboxModel::InboxModel(QObject *parent) : QAbstractTableModel(parent) {}

int InboxModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int InboxModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString InboxModel::text(const Row &row, int column) const
{
    switch (column) {
    case FromColumn: return row.from.isEmpty() ? tr("(no sender)") : row.from;
    case ToColumn: return row.to;
    case SubjectColumn: return row.subject.isEmpty() ? tr("(no subject)") : row.subject;
    case TimeColumn: return timeText(row.mail.arrived);
    case SizeColumn: return QLocale().formattedDataSize(row.mail.size);
    default: return {};
    }
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = *m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? QLocale().toString(row.mail.arrived, QLocale::LongFormat) : text(row, index.column());
    case Qt::TextAlignmentRole: return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case NumberRole: return row.mail.number;
    case EncryptedRole: return row.mail.encrypted;
    case SortRole:
        if (index.column() == TimeColumn) return row.mail.arrived;
        return index.column() == SizeColumn ? QVariant(row.mail.size) : QVariant(text(row, index.column()).toLower());
    default: return {};
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case FromColumn: return tr("From");
    case ToColumn: return tr("To");
    case SubjectColumn: return tr("Subject");
    case TimeColumn: return tr("Arrived");
    case SizeColumn: return tr("Size");
    default: return {};
    }
}

void InboxModel::add(const InboxMail &mail)
{
    const MimeMessage header = readMime(headerOf(mail));
    auto row = std::make_shared<Row>();
    row->mail = mail;
    row->from = personsText(header.from);
    if (row->from.isEmpty() && mail.envelope.from) row->from = mail.envelope.from->toString();
    // Whom the server was asked to give it to: header fields may say something else, and leave out Bcc.
    row->to = recipientsText(mail.envelope);
    row->subject = header.subject;
    beginInsertRows({}, 0, 0);
    m_rows.prepend(row);
    endInsertRows();
}

void InboxModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void InboxModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const InboxMail *InboxModel::mail(int row) const { return row >= 0 && row < rowCount() ? &m_rows.at(row)->mail : nullptr; }

int InboxModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find_if(m_rows, [number](const auto &row) { return row->mail.number == number; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QByteArray InboxModel::octets(int row) const
{
    const InboxMail *found = mail(row);
    return found ? octetsOf(*found) : QByteArray();
}

MimeMessage InboxModel::message(int row) const { return readMime(octets(row)); }

} // namespace postbench
