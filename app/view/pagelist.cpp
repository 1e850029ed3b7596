// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Page list: as wide as its longest name in the language of the moment.

#include "pagelist.h"

#include "describe.h"
#include "paletteicon.h"

#include <QEvent>

namespace postbench {

PageList::PageList(QWidget *parent) : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const int side = fontMetrics().height() * 3 / 2;
    setIconSize(QSize(side, side));
    setSpacing(1);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) emit pageChosen(row);
    });
    retranslate();
}

void PageList::addPage(const QString &icon, const std::function<Words()> &words)
{
    m_words.append(words);
    addItem(new QListWidgetItem(paletteIcon(icon), QString()));
    retranslate();
}

void PageList::choose(int page) { setCurrentRow(page); }

QSize PageList::sizeHint() const { return {sizeHintForColumn(0) + 2 * (frameWidth() + spacing()) + 8, 200}; }

void PageList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QListWidget::changeEvent(event);
}

void PageList::retranslate()
{
    for (int row = 0; row < m_words.size(); ++row) {
        const Words words = m_words.at(row)();
        item(row)->setText(words.name);
        item(row)->setToolTip(words.more);
    }
    describe(static_cast<QWidget *>(this), tr("Pages"), tr("What this program can do. Up and Down change the page."));
    setToolTip(QString()); // each page has its own
    updateGeometry();
}

} // namespace postbench
