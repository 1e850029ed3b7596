// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Two transcripts side by side.
#include "comparewindow.h"

#include "comparisonmodel.h"
#include "describe.h"
#include "noticebar.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace postbench {

namespace {

// Tints the rows that differ: the decisive one as the selection would, the others lightly.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        QColor tint = option->palette.color(QPalette::Highlight);
        const bool isDecisive = index.data(ComparisonModel::DecisiveRole).toBool();
        const bool differs = index.data(ComparisonModel::DifferenceRole).toInt() > static_cast<int>(StepPair::Difference::Words);
        tint.setAlpha(isDecisive ? 90 : differs ? 28 : 0);
        option->backgroundBrush = tint;
        option->features |= QStyleOptionViewItem::WrapText;
    }
};

} // namespace

CompareWindow::CompareWindow(QWidget *parent)
    : QDialog(parent)
    , m_left(new QComboBox)
    , m_right(new QComboBox)
    , m_leftLabel(new QLabel)
    , m_rightLabel(new QLabel)
    , m_summary(new NoticeBar)
    , m_table(new QTableView)
    , m_model(new ComparisonModel(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StepDelegate(m_table));
    m_table->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setFont(font());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::LeftColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::MarkColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::RightColumn, QHeaderView::Stretch);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_leftLabel);
    choice->addWidget(m_left, 1);
    choice->addSpacing(12);
    choice->addWidget(m_rightLabel);
    choice->addWidget(m_right, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(choice);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    resize(940, 560);
    for (QComboBox *box : {m_left, m_right}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, &CompareWindow::compare);
    }
    retranslate();
}

void CompareWindow::setSessions(const QList<Session> &sessions, int left, int right)
{
    m_sessions = sessions;
    for (QComboBox *box : {m_left, m_right}) {
        box->clear();
        for (const Session &session : sessions)
            box->addItem(session.name);
    }
    m_left->setCurrentIndex(left);
    m_right->setCurrentIndex(right);
    compare();
}

QString CompareWindow::summary() const { return m_summary->text(); }

void CompareWindow::compare()
{
    const auto linesOf = [this](const QComboBox *box) { return m_sessions.value(box->currentIndex()).lines; };
    m_model->setNames(m_left->currentText(), m_right->currentText());
    m_model->setComparison(TranscriptComparison::of(linesOf(m_left), linesOf(m_right)));
    retranslate();
    if (const int row = m_model->decisiveRow(); row >= 0)
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void CompareWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QDialog::changeEvent(event);
}

void CompareWindow::retranslate()
{
    setWindowTitle(tr("Compare transcripts"));
    describe(m_leftLabel, m_left, tr("&Left:"), tr("The one session."));
    describe(m_rightLabel, m_right, tr("&Right:"), tr("The session to compare it with."));
    describe(static_cast<QWidget *>(m_table), tr("Steps"),
             tr("Each command with its reply, what the one did beside what the other did."));
    m_summary->showNotice(m_model->decisiveRow() < 0 ? NoticeBar::Kind::Success : NoticeBar::Kind::Warning, m_model->summary());
}

} // namespace postbench
