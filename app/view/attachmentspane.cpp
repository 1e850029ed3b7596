// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Attachments pane: table, hint while it is empty, two buttons.

#include "attachmentspane.h"

#include "attachmentsmodel.h"
#include "describe.h"
#include "mailtextedit.h"
#include "paletteicon.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace postbench {

AttachmentsPane::AttachmentsPane(AttachmentsModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new QTableView(this)), m_hint(new QLabel(this)), m_remove(new QPushButton(this))
{
    setAcceptDrops(true);
    m_table->setModel(model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AttachmentsModel::NameColumn, QHeaderView::Stretch);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_remove->setIcon(paletteIcon(QStringLiteral("remove")));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint, 1);
    column->addLayout(buttons);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->removeAt(m_table->currentIndex().row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &AttachmentsPane::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, &AttachmentsPane::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &AttachmentsPane::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttachmentsPane::refresh);
    retranslate();
    refresh();
}

void AttachmentsPane::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, m_model, &AttachmentsModel::addFiles);
    dialog->open();
}

void AttachmentsPane::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_hint->setVisible(isEmpty);
    m_remove->setVisible(!isEmpty);
    m_remove->setEnabled(m_table->currentIndex().isValid());
}

void AttachmentsPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void AttachmentsPane::dropEvent(QDropEvent *event)
{
    m_model->addFiles(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

void AttachmentsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void AttachmentsPane::retranslate()
{
    m_model->retranslate();
    m_hint->setText(
        tr("No attachments yet. Drop files here or on the text, or press Attach. They are read when the mail is sent."));
    describe(static_cast<QWidget *>(m_table), tr("Attachments"),
             tr("Files that go with the mail. F2 changes a name or type; an inline one is an image of the HTML text."));
    describe(m_remove, tr("&Leave out"), tr("Takes the chosen file off the mail; the file itself stays."));
}

} // namespace postbench
