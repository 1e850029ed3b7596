// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Inbox page.

#include "inboxpage.h"

#include "describe.h"
#include "mailview.h"
#include "receiverbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace postbench {

InboxPage::InboxPage(InboxModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filtered(new QSortFilterProxyModel(this))
    , m_receiver(new ReceiverBar(this))
    , m_filter(new QLineEdit(this))
    , m_clear(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_advice(new QLabel)
    , m_list(new QTableView)
    , m_envelope(new QLabel)
    , m_mail(new MailView)
{
    build();
    connect(m_receiver, &ReceiverBar::startRequested, this, &InboxPage::receiverStartRequested);
    connect(m_receiver, &ReceiverBar::stopRequested, this, &InboxPage::receiverStopRequested);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_clear, &QPushButton::clicked, m_model, &InboxModel::clear);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InboxPage::showChosen);
    connect(m_mail, &MailView::saveRequested, this, &InboxPage::saveRequested);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &InboxPage::arrived);
    connect(m_model, &QAbstractItemModel::modelReset, this, &InboxPage::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &InboxPage::refreshEmpty);
    retranslate();
    refreshEmpty();
}

void InboxPage::buildList()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setSortRole(InboxModel::SortRole);
    m_list->setModel(m_filtered);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(InboxModel::TimeColumn, Qt::DescendingOrder);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setAlternatingRowColors(true);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(InboxModel::SubjectColumn, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    header->setSectionResizeMode(InboxModel::FromColumn, QHeaderView::Stretch);
    m_list->setColumnWidth(InboxModel::ToColumn, letter * 12);
    m_list->setColumnWidth(InboxModel::TimeColumn, letter * 11);
    m_list->setColumnWidth(InboxModel::SizeColumn, letter * 10);
}

void InboxPage::build()
{
    buildList();
    m_filter->setClearButtonEnabled(true);
    m_advice->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignCenter);
    m_advice->setMargin(24);
    m_advice->setTextFormat(Qt::PlainText);
    m_envelope->setWordWrap(true);
    m_envelope->setTextFormat(Qt::PlainText);
    m_envelope->setMargin(4);
    m_envelope->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_envelope->setFocusPolicy(Qt::NoFocus);
    auto *detail = new QWidget;
    auto *detailColumn = new QVBoxLayout(detail);
    detailColumn->setContentsMargins(0, 0, 0, 0);
    detailColumn->setSpacing(2);
    detailColumn->addWidget(m_envelope);
    detailColumn->addWidget(m_mail, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("inboxSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(detail);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    m_stack->addWidget(m_advice);
    m_stack->addWidget(split);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->addWidget(m_receiver);
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
}

void InboxPage::setReceiverState(const ReceiverState &state)
{
    m_receiver->setState(state);
    retranslate();
}

int InboxPage::chosenRow() const { return m_filtered->mapToSource(m_list->currentIndex()).row(); }

const InboxMail *InboxPage::currentMail() const { return m_model->mail(m_model->rowOf(m_shown)); }

// The first mail is shown at once; later ones do not take the view away from what is being read.
void InboxPage::arrived()
{
    refreshEmpty();
    if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_filtered->index(0, 0));
}

void InboxPage::showChosen()
{
    const int row = chosenRow();
    const InboxMail *mail = m_model->mail(row);
    m_shown = mail ? mail->number : 0;
    if (mail)
        m_mail->showMail(*mail, m_model->message(row), m_model->octets(row));
    else
        m_mail->clear();
    retranslate();
    emit mailChosen();
}

void InboxPage::refreshEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_clear->setEnabled(!isEmpty);
    m_filter->setEnabled(!isEmpty);
}

void InboxPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void InboxPage::retranslate()
{
    describe(static_cast<QWidget *>(m_filter), tr("Find a mail"),
             tr("Shows only mails with these characters in sender, recipients or subject."));
    m_filter->setPlaceholderText(tr("Find in the list"));
    describe(m_clear, tr("C&lear list"), tr("Empties this list; files in the receiver's folder stay."));
    describe(static_cast<QWidget *>(m_list), tr("Received mails"),
             tr("Mails that the receiver took, newest first. Up and Down show the next one."));
    const ReceiverState &state = m_receiver->state();
    if (state.running)
        //: %1 is host:port.
        m_advice->setText(tr("No mail yet.\n\nSend one from the Compose page with the profile “Local receiver”, or let your own "
                             "program send to %1: every mail ends up here, and none leaves this computer.")
                              .arg(QStringLiteral("%1:%2").arg(state.host).arg(state.port)));
    else
        m_advice->setText(tr("No mail yet, and the receiver is stopped.\n\nStart it: then mails of the profile “Local receiver” "
                             "and of your own programs arrive here."));
    const InboxMail *mail = currentMail();
    if (mail && mail->envelope.recipients.isEmpty()) {
        m_envelope->setText(tr("From an earlier time: only the mail itself was kept, not its envelope and session."));
    } else if (mail) {
        const QString from = mail->envelope.from ? mail->envelope.from->toString() : QStringLiteral("<>");
        QStringList to;
        for (const EnvelopeRecipient &one : mail->envelope.recipients)
            to.append(one.mailbox.toString());
        //: The envelope of a received mail: sender, recipients, name in EHLO, network address.
        QString text =
            tr("Envelope: from %1 to %2 · EHLO %3 · %4")
                .arg(from, to.join(QLatin1String(", ")), QString::fromUtf8(mail->heloName), QString::fromUtf8(mail->peer));
        if (!mail->user.isEmpty()) text += QStringLiteral(" · ") + tr("signed in as %1").arg(mail->user);
        if (mail->encrypted) text += QStringLiteral(" · TLS");
        m_envelope->setText(text);
    } else {
        m_envelope->clear();
    }
}

} // namespace postbench
