// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Headers pane: an editable table with two buttons.

#include "headerspane.h"

#include "describe.h"
#include "headersmodel.h"
#include "paletteicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace postbench {

HeadersPane::HeadersPane(HeadersModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_hint(new QLabel(this))
    , m_table(new QTableView(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_hint->setWordWrap(true);
    m_table->setModel(model);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(HeadersModel::NameColumn, fontMetrics().averageCharWidth() * 24);
    m_add->setIcon(paletteIcon(QStringLiteral("add")));
    m_remove->setIcon(paletteIcon(QStringLiteral("remove")));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        const QModelIndex name = m_model->index(m_model->addEmpty(), HeadersModel::NameColumn);
        m_table->setCurrentIndex(name);
        m_table->edit(name);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->removeAt(m_table->currentIndex().row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HeadersPane::refresh);
    retranslate();
    refresh();
}

void HeadersPane::refresh() { m_remove->setEnabled(m_table->currentIndex().isValid()); }

void HeadersPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void HeadersPane::retranslate()
{
    m_model->retranslate();
    m_hint->setText(
        tr("Header fields of your own. One that the program writes too (Date, Message-ID, X-Mailer …) takes its place."));
    describe(static_cast<QWidget *>(m_table), tr("Header fields"),
             tr("Names and values, in the order in which they are sent. Any script is encoded as RFC 2047 says."));
    describe(m_add, tr("Add &line"), tr("Adds a line for one more header field."));
    describe(m_remove, tr("Take line a&way"), tr("Takes the chosen header field off the mail."));
}

} // namespace postbench
