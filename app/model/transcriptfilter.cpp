// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Chooses rows by side and by verdict.
#include "transcriptfilter.h"

#include "transcriptmodel.h"

namespace postbench {

TranscriptFilter::TranscriptFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void TranscriptFilter::setShow(Show show)
{
    if (m_show == show) return;
    m_show = show;
    invalidateRowsFilter();
}

bool TranscriptFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_show == Show::All) return true;
    const QModelIndex index = sourceModel()->index(row, TranscriptModel::Content, parent);
    const auto kind = TranscriptLine::Kind(index.data(TranscriptModel::KindRole).toInt());
    switch (m_show) {
    case Show::Client: return kind == TranscriptLine::Kind::Client || kind == TranscriptLine::Kind::Body;
    case Show::Server: return kind == TranscriptLine::Kind::Server;
    case Show::Errors: return index.data(TranscriptModel::ErrorRole).toBool();
    case Show::All: break;
    }
    return true;
}

} // namespace postbench
