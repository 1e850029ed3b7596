// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Controls above the transcript.
#include "transcriptbar.h"

#include "comboroom.h"
#include "describe.h"
#include "noticebar.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace postbench {

TranscriptBar::TranscriptBar(QWidget *parent)
    : QWidget(parent)
    , m_show(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_notFound(m_find->addAction(NoticeBar::iconOf(NoticeBar::Kind::Warning), QLineEdit::TrailingPosition))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_secrets(new QToolButton(this))
    , m_copyLines(new QAction(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_show);
    row->addWidget(m_find, 1);
    for (QToolButton *button : {m_previous, m_next, m_copy, m_save, m_secrets}) {
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    for (int i = 0; i < 4; ++i)
        m_show->addItem({});
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(60);
    m_find->installEventFilter(this);
    m_notFound->setVisible(false);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_secrets->setCheckable(true);

    auto *copyMenu = new QMenu(this);
    copyMenu->addAction(m_copyLines);
    copyMenu->addSeparator();
    for (const CommandLineTool tool :
         {CommandLineTool::Postbench, CommandLineTool::Swaks, CommandLineTool::Curl, CommandLineTool::Telnet}) {
        QAction *action = copyMenu->addAction(QString());
        m_copyAs.append(action);
        connect(action, &QAction::triggered, this, [this, tool] { emit copyAsRequested(tool); });
    }
    m_copy->setMenu(copyMenu);
    auto *saveMenu = new QMenu(this);
    for (const Format format : {Format::Text, Format::Html, Format::JsonLines}) {
        QAction *action = saveMenu->addAction(QString());
        m_saveAs.append(action);
        connect(action, &QAction::triggered, this, [this, format] { emit saveRequested(format); });
    }
    m_save->setMenu(saveMenu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_save->setPopupMode(QToolButton::InstantPopup);

    connect(m_show, &QComboBox::activated, this, [this](int index) { emit showChanged(TranscriptFilter::Show(index)); });
    connect(m_find, &QLineEdit::textEdited, this, [this](const QString &text) { emit findRequested(text, Find::Here); });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit findRequested(m_find->text(), Find::Previous); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit findRequested(m_find->text(), Find::Next); });
    connect(m_copyLines, &QAction::triggered, this, &TranscriptBar::copyRequested);
    connect(m_secrets, &QToolButton::toggled, this, &TranscriptBar::secretsRequested);
    retranslate();
    setHasLines(false);
    setHasMail(false);
}

void TranscriptBar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TranscriptBar::setFound(bool found)
{
    m_notFound->setVisible(!found);
    m_find->setAccessibleDescription(found ? m_find->toolTip() : m_notFound->toolTip());
}

void TranscriptBar::setHasLines(bool has)
{
    for (QWidget *control : {static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_previous),
                             static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_secrets)})
        control->setEnabled(has);
}

void TranscriptBar::setHasMail(bool has)
{
    for (QAction *action : std::as_const(m_copyAs))
        action->setEnabled(has);
}

void TranscriptBar::setSecretsShown(bool shown)
{
    const QSignalBlocker quiet(m_secrets);
    m_secrets->setChecked(shown);
}

bool TranscriptBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            emit findRequested(m_find->text(), key->modifiers().testFlag(Qt::ShiftModifier) ? Find::Previous : Find::Next);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            emit findLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TranscriptBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) giveRoomForItems(m_show);
}

void TranscriptBar::retranslate()
{
    const QStringList shows{tr("All lines"), tr("Client"), tr("Server"), tr("Errors")};
    for (int i = 0; i < shows.size(); ++i)
        m_show->setItemText(i, shows.at(i));
    giveRoomForItems(m_show);
    describe(m_show, tr("Lines shown"), tr("Shows all lines, those of one side, or only refusals and failures"));
    describe(m_find, tr("Find in the transcript"),
             tr("Finds a text in the transcript; Enter goes on, Shift+Enter goes back, Esc returns to the lines"));
    m_find->setPlaceholderText(tr("Find"));
    describe(m_previous, tr("Previous"), tr("Goes to the line before that holds the text"));
    describe(m_next, tr("Next"), tr("Goes to the next line that holds the text"));
    m_notFound->setToolTip(tr("No line holds this text."));
    // Setting a text takes the keys away.
    m_previous->setShortcut(QKeySequence::FindPrevious);
    m_next->setShortcut(QKeySequence::FindNext);
    describe(m_copy, tr("Cop&y"), tr("Copies lines, or the sending as a command line for another program"));
    describe(m_save, tr("E&xport"), tr("Saves the transcript as text, HTML or JSON lines; secrets stay masked"));
    // The arrow of a button with a menu is drawn into its corner, over the last letter where there is no more room.
    for (QToolButton *button : {m_copy, m_save})
        button->setMinimumWidth(button->sizeHint().width() + button->fontMetrics().averageCharWidth());
    // Without a letter of its own: nobody shows a password by a slip of the hand.
    describe(m_secrets, tr("Secrets"), tr("Shows passwords and tokens as they were sent, until the next sending"));
    describe(m_copyLines, tr("&Selected lines"), tr("Copies the selected lines, or all where none is selected"));
    const QStringList tools{tr("As &postbench command"), tr("As s&waks command"), tr("As &curl command"), tr("As &telnet script")};
    for (int i = 0; i < tools.size(); ++i)
        describe(m_copyAs.at(i), tools.at(i),
                 tr("Copies what was sent as something that can be run in a terminal; passwords are left out"));
    const QStringList formats{tr("As &text…"), tr("As &HTML…"), tr("As &JSON lines…")};
    for (int i = 0; i < formats.size(); ++i)
        describe(m_saveAs.at(i), formats.at(i), tr("Saves the whole transcript to a file"));
}

} // namespace postbench
