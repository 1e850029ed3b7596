// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The boards: layout, the chosen one, and what it told.
#include "boardspage.h"

#include "boardformview.h"
#include "boardoutcometext.h"
#include "describe.h"
#include "flashdialog.h"
#include "noticebar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace postbench {

BoardsPage::BoardsPage(BoardsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QTableView)
    , m_advice(new QLabel)
    , m_stack(new QStackedWidget)
    , m_form(new BoardFormView)
    , m_virtual(new QPushButton)
    , m_menu(new QMenu(this))
    , m_more(new QToolButton)
    , m_cancel(new QPushButton)
    , m_progress(new QProgressBar)
    , m_notice(new NoticeBar)
{
    makeActions();
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BoardsPage::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BoardsPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_list->currentIndex().isValid()) m_list->selectRow(0);
        refresh();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &BoardsPage::showChosen);
    connect(m_model, &BoardsModel::formChanged, this, [this](const QString &path) {
        if (path == currentPort()) showChosen();
    });
    connect(m_form, &BoardFormView::edited, this, [this] {
        m_model->retranslate(); // "ready, 2 to be written"
        refresh();
    });
    connect(m_virtual, &QPushButton::clicked, this, &BoardsPage::virtualBoardRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit cancelRequested(currentPort()); });
    retranslate();
    showChosen();
}

void BoardsPage::makeActions()
{
    for (int id = 0; id < Actions; ++id) {
        m_actions[id] = new QAction(this);
        connect(m_actions[id], &QAction::triggered, this, [this, id] { perform(static_cast<Action>(id)); });
    }
    for (const Action id : {Verify, Watch, Reset, Forget, OpenProfile, SaveProfile, Compare, Flash, TypePort})
        m_menu->addAction(m_actions[id]);
    m_menu->insertSeparator(m_actions[Forget]);
    m_menu->insertSeparator(m_actions[Compare]);
    m_menu->insertSeparator(m_actions[Flash]);
}

QWidget *BoardsPage::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Action id : {Read, Write, Send}) { // a tool button would drop the action's letter of Alt
        auto *button = new QPushButton;
        const QAction *action = m_actions[id];
        connect(action, &QAction::changed, button, [button, action] {
            button->setText(action->text());
            button->setToolTip(action->toolTip());
            button->setAccessibleName(withoutMnemonic(action->text()));
            button->setEnabled(action->isEnabled());
        });
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_virtual);
    return bar;
}

void BoardsPage::build()
{
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(BoardsModel::NameColumn, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(BoardsModel::StateColumn, QHeaderView::ResizeToContents);
    m_list->setFixedHeight((fontMetrics().height() + 8) * 4 + 4);
    m_advice->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignCenter);
    m_advice->setMargin(24);
    m_advice->setTextFormat(Qt::PlainText);
    m_stack->addWidget(m_advice);
    m_stack->addWidget(m_form);
    m_progress->setTextVisible(true);
    auto *work = new QHBoxLayout;
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->addWidget(buildBar());
    column->addWidget(m_list);
    column->addWidget(m_stack, 1);
    column->addLayout(work);
    column->addWidget(m_notice);
}

QString BoardsPage::currentPort() const { return m_model->pathAt(m_list->currentIndex().row()); }

void BoardsPage::choosePort(const QString &path)
{
    if (const int row = m_model->rowOf(path); row >= 0) m_list->selectRow(row);
}

FlashDialog *BoardsPage::flashDialog() const { return m_flash; }

QString BoardsPage::resultText() const { return m_notice->isHidden() ? QString() : m_notice->text(); }

void BoardsPage::showChosen()
{
    m_form->setForm(m_model->form(currentPort()));
    sayOutcome();
    refresh();
    emit chosen(currentPort());
}

void BoardsPage::refresh()
{
    const QString port = currentPort();
    const BoardForm *form = m_model->form(port);
    const bool isBusy = m_model->state(port) == BoardsModel::State::Working;
    const bool isThere = !port.isEmpty() && !isBusy;
    const bool isRead = form && !form->isEmpty();
    m_stack->setCurrentIndex(isRead ? 1 : 0);
    for (const Action id : {Read, Send, Watch, Reset, Flash})
        m_actions[id]->setEnabled(isThere);
    m_actions[Verify]->setEnabled(isThere && isRead && form->isValid());
    m_actions[Write]->setEnabled(isThere && isRead && form->isValid() && form->differences() > 0);
    m_actions[Forget]->setEnabled(isThere && isRead && form->differences() > 0);
    m_actions[OpenProfile]->setEnabled(isThere && isRead);
    m_actions[SaveProfile]->setEnabled(isRead);
    m_form->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_virtual->setEnabled(!m_starting);
    retranslate();
}

void BoardsPage::setProgress(const QString &port, BoardStage stage, int done, int total)
{
    m_model->setWorking(port, stage);
    if (port != currentPort()) return;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(boardStageName(stage));
    m_notice->hide();
    refresh();
}

void BoardsPage::showOutcome(const QString &port, BoardJob::Kind kind, const BoardOutcome &outcome)
{
    m_told[port] = {kind, outcome};
    if (port == currentPort()) showChosen();
}

void BoardsPage::showTrouble(const QString &sentence) { m_notice->showNotice(NoticeBar::Kind::Error, sentence); }

void BoardsPage::setVirtualStarting(bool starting)
{
    m_starting = starting;
    refresh();
}

void BoardsPage::sayOutcome()
{
    const auto told = m_told.constFind(currentPort());
    if (told == m_told.cend()) {
        m_notice->hide();
        return;
    }
    using Verdict = BoardOutcome::Verdict;
    const Verdict verdict = told->outcome.verdict;
    const bool isWell = verdict == Verdict::Done || verdict == Verdict::Unchanged || verdict == Verdict::Same;
    const bool isPlain = verdict == Verdict::Different || verdict == Verdict::Cancelled;
    const auto kind = isWell ? NoticeBar::Kind::Success : isPlain ? NoticeBar::Kind::Info : NoticeBar::Kind::Error;
    const QStringList sentences = QStringList{boardOutcomeSentence(told->outcome)} + boardProblemSentences(told->outcome);
    m_notice->showNotice(kind, sentences.join(u'\n'));
}

void BoardsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        sayOutcome();
    }
    QWidget::changeEvent(event);
}

void BoardsPage::retranslate()
{
    const BoardForm *form = m_model->form(currentPort());
    const int differences = form ? form->differences() : 0;
    describe(m_actions[Read], tr("&Read"), tr("Reads all settings of the board."));
    describe(m_actions[Write], differences > 0 ? tr("&Write %n", nullptr, differences) : tr("&Write"),
             tr("Writes what differs to the board, and reads it back to prove that it is there."));
    describe(m_actions[Send], tr("Send &now"),
             tr("Lets the board send its mail with the settings that it has stored; its session shows in the transcript."));
    describe(m_actions[Verify], tr("&Verify"),
             tr("Reads the board again and compares it with what is to be written; writes nothing."));
    describe(m_actions[Watch], tr("Wa&tch"), tr("Shows what the board does by itself, until you cancel."));
    describe(m_actions[Reset], tr("R&estart the board"), tr("Lets the board start anew; what was not stored is lost."));
    describe(m_actions[Flash], tr("&Put firmware on the board…"),
             tr("Writes a firmware image through the chip's serial boot ROM."));
    describe(m_actions[Forget], tr("For&get changes"), tr("Puts the board's own values back into the form."));
    describe(m_actions[OpenProfile], tr("&Open board profile…"), tr("Fills the form from a file; nothing is written yet."));
    describe(m_actions[SaveProfile], tr("&Save board profile…"), tr("Saves the form to a file, without secrets."));
    describe(m_actions[TypePort], tr("T&ype a port…"), tr("Adds a serial port that the list does not show, such as /dev/pts/4."));
    describe(m_actions[Compare], tr("&Compare transcripts…"), tr("Shows the board's session beside the one from this desk."));
    describe(m_more, tr("&Actions"), tr("What else can be done with a board."));
    describe(m_virtual, m_starting ? tr("Starting…") : tr("Virtual &board"),
             tr("Starts a board inside this computer: the same firmware, a small network of its own, and the built-in receiver to "
                "send to."));
    describe(m_cancel, tr("&Cancel"), tr("Ends what is being done with the board."));
    describe(static_cast<QWidget *>(m_list), tr("Boards"), tr("Serial ports and virtual boards; they come and go by themselves."));
    describe(static_cast<QWidget *>(m_progress), tr("Progress"), tr("What is being done with the board."));
    m_advice->setText(m_model->rowCount() == 0
                          ? tr("No board is connected.\n\nPlug one in by USB, or start a virtual board: it runs the same firmware "
                               "and sends to the built-in receiver.")
                          : tr("Read shows the board's settings here."));
}

} // namespace postbench
