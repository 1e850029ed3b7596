// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Profile corner.

#include "profilecorner.h"

#include "describe.h"
#include "paletteicon.h"
#include "profilemodel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace postbench {

ProfileCorner::ProfileCorner(ProfileModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_label(new QLabel(this)), m_box(new QComboBox(this)), m_edit(new QToolButton(this))
{
    m_box->setModel(model);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_edit->setIcon(paletteIcon(QStringLiteral("profiles")));
    m_edit->setAutoRaise(true);
    m_edit->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 6, 2);
    row->setSpacing(4);
    row->addWidget(m_label);
    row->addWidget(m_box);
    row->addWidget(m_edit);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { emit currentChanged(current()); });
    connect(m_box, &QComboBox::activated, this, [this] { emit chosen(current()); });
    connect(m_edit, &QToolButton::clicked, this, &ProfileCorner::editRequested);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_box->setCurrentIndex(std::max(m_box->currentIndex(), 0)); });
    retranslate();
}

QString ProfileCorner::current() const { return m_model->at(std::max(m_box->currentIndex(), 0)).id; }

void ProfileCorner::setCurrent(const QString &id) { m_box->setCurrentIndex(std::max(m_model->rowOf(id), 0)); }

void ProfileCorner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ProfileCorner::retranslate()
{
    m_model->retranslate();
    describe(
        m_label, m_box, tr("&Profile"),
        tr("Through which server, and as whom, mails are sent. “Local receiver” needs no server: mails end up in the Inbox page."));
    describe(static_cast<QWidget *>(m_edit), tr("Edit profiles"), tr("Adds, edits, tests and removes server accounts."));
}

} // namespace postbench
