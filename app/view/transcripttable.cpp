// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Table of the transcript.
#include "transcripttable.h"

#include "transcriptmodel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace postbench {

namespace {

// Colours by what the line is; the selection's own colours win.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool dark = option->palette.color(QPalette::Base).lightnessF() < 0.5F;
        const auto kind = TranscriptLine::Kind(index.data(TranscriptModel::KindRole).toInt());
        QColor ink = option->palette.color(QPalette::Text);
        if (index.data(TranscriptModel::ErrorRole).toBool())
            ink = dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb0, 0x10, 0x10);
        else if (kind == TranscriptLine::Kind::Client || kind == TranscriptLine::Kind::Body)
            ink = dark ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x0b, 0x53, 0x94);
        else if (kind == TranscriptLine::Kind::Note)
            ink = option->palette.color(QPalette::PlaceholderText);
        option->palette.setColor(QPalette::Text, ink);
        if (index.column() == TranscriptModel::Content) option->textElideMode = Qt::ElideRight;
        option->font.setItalic(kind == TranscriptLine::Kind::Note || kind == TranscriptLine::Kind::Body);
    }
};

} // namespace

TranscriptTable::TranscriptTable(QWidget *parent) : QTableView(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setItemDelegate(new LineDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    // A fixed height: without it a table asks every row.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_follow.setSingleShot(true);
    m_follow.setInterval(30);
    connect(&m_follow, &QTimer::timeout, this, &QTableView::scrollToBottom);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { QTimer::singleShot(0, this, &TranscriptTable::noteWhereWeAre); });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &TranscriptTable::noteWhereWeAre);
    retranslate();
}

void TranscriptTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model) return;
    fitColumns();
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_atEnd && !m_follow.isActive()) m_follow.start();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_atEnd = true; });
}

QList<int> TranscriptTable::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel()) return rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void TranscriptTable::noteWhereWeAre() { m_atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum(); }

void TranscriptTable::copy() { emit copyRequested(); }

void TranscriptTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
    noteWhereWeAre();
}

void TranscriptTable::fitColumns()
{
    const QFontMetrics metrics(font());
    const auto wide = [&](const QString &text, int column) {
        const QString head = model()->headerData(column, Qt::Horizontal).toString();
        return std::max(metrics.horizontalAdvance(text), horizontalHeader()->fontMetrics().horizontalAdvance(head) + 8) + 12;
    };
    setColumnWidth(TranscriptModel::Time, wide(QStringLiteral("000.000"), TranscriptModel::Time));
    setColumnWidth(TranscriptModel::Pause, wide(QStringLiteral("00.000"), TranscriptModel::Pause));
    setColumnWidth(TranscriptModel::Lock, metrics.horizontalAdvance(QStringLiteral("\U0001F512")) + 10);
    setColumnWidth(TranscriptModel::Direction, metrics.horizontalAdvance(QStringLiteral("→→")) + 10);
}

void TranscriptTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (model()) fitColumns();
    } else if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    }
}

void TranscriptTable::retranslate()
{
    setAccessibleName(tr("Transcript of the SMTP session"));
    setToolTip(tr("Every line that crossed the connection; select one to have it explained"));
}

} // namespace postbench
