// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// InboxModel: what arrived, with the few header fields that the list shows.

#include "inboxmodel.h"

#include "addresslist.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace postbench {

struct InboxModel::Row {
    InboxMail mail;
    QString from;
    QString to;
    QString subject;
    qint64 arrived = 0; // milliseconds of the epoch: a local time is slow to compare
};

namespace {

constexpr qint64 headerOctets = 1 << 16;          // as much of a mail as the list reads
constexpr qint64 shareOfATurn = 8'000'000;        // nanoseconds: the window shall not be felt to stop
constexpr qsizetype keptTranscriptBody = 1 << 16; // octets: the mail itself is kept beside it

// A mail reader moves what it has seen from new/ to cur/ and adds flags to its name.
QString presentPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() || file.dir().dirName() != QLatin1String("new")) return path;
    QDir cur = file.dir();
    if (!cur.cd(QStringLiteral("../cur"))) return path;
    const QStringList seen = cur.entryList({file.fileName() + QStringLiteral(":2,*")}, QDir::Files);
    return seen.isEmpty() ? path : cur.filePath(seen.first());
}

QByteArray octetsOf(const InboxMail &mail, qint64 most = -1)
{
    if (!mail.message.isEmpty() || mail.filePath.isEmpty())
        return most < 0 ? mail.message : mail.message.first(std::min<qint64>(most, mail.message.size()));
    QFile file(presentPath(mail.filePath));
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

// The transcript shows a message as one line with its size; what is kept of a large one would be the mail a second time.
void leaveOutLargeBodies(QList<TranscriptLine> &lines)
{
    const auto isLarge = [](const TranscriptLine &line) {
        return line.kind == TranscriptLine::Kind::Body && line.text.size() > keptTranscriptBody;
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isLarge(lines.at(i))) lines[i].text = lines.at(i).text.first(keptTranscriptBody);
    }
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

InboxModel::InboxModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_spent = 0;
        if (m_waiting.isEmpty()) return;
        m_turn.start(0);
        takeWaiting();
    });
}

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
        if (index.column() == TimeColumn) return row.arrived;
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
    m_waiting.append(mail);
    if (!m_turn.isActive()) {
        m_spent = 0;
        m_turn.start(0);
    }
    if (m_spent < shareOfATurn) takeWaiting();
}

void InboxModel::takeWaiting()
{
    QElapsedTimer time;
    time.start();
    QList<std::shared_ptr<const Row>> fresh;
    do
        fresh.append(rowFor(m_waiting.takeFirst()));
    while (!m_waiting.isEmpty() && m_spent + time.nsecsElapsed() < shareOfATurn / 2); // the views take their part too
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (const auto &row : std::as_const(fresh))
        m_rows.prepend(row);
    endInsertRows();
    m_spent += time.nsecsElapsed();
}

std::shared_ptr<const InboxModel::Row> InboxModel::rowFor(const InboxMail &mail)
{
    const MimeMessage header = readMime(headerOf(mail));
    auto row = std::make_shared<Row>();
    row->mail = mail;
    leaveOutLargeBodies(row->mail.transcript);
    row->from = personsText(header.from);
    if (row->from.isEmpty() && mail.envelope.from) row->from = mail.envelope.from->toString();
    // Whom the server was asked to give it to: header fields may say something else, and leave out Bcc.
    row->to = recipientsText(mail.envelope);
    if (row->to.isEmpty()) row->to = personsText(header.to); // a mail of an earlier run: its envelope is gone
    row->subject = header.subject;
    row->arrived = mail.arrived.toMSecsSinceEpoch();
    return row;
}

void InboxModel::clear()
{
    m_waiting.clear();
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
