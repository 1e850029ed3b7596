// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Recipients field: keys, pasting, completion, and chips that follow the model.

#include "recipientsedit.h"

#include "describe.h"
#include "flowlayout.h"
#include "recipientchip.h"
#include "recipientsmodel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace postbench {

namespace {

constexpr int visibleLines = 4;

// A separator outside quotes and <> ends a recipient.
bool hasEndedRecipient(const QString &text)
{
    static constexpr QStringView separators = u",;\n\u3001\uff0c\uff1b";
    bool quoted = false;
    bool angled = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'<' || c == u'>'))
            angled = c == u'<';
        else if (!quoted && !angled && separators.contains(c))
            return true;
    }
    return false;
}

} // namespace

RecipientsEdit::RecipientsEdit(RecipientsModel *model, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_area(new QWidget(this)), m_flow(new FlowLayout(m_area)), m_input(new QLineEdit(m_area))
{
    m_input->setFrame(false);
    m_input->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_input->installEventFilter(this);
    m_flow->addWidget(m_input);
    setWidget(m_area);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_input);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    m_area->setBackgroundRole(QPalette::Base);
    connect(m_input, &QLineEdit::textEdited, this, &RecipientsEdit::typed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecipientsEdit::rebuild);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertChips(first, last); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeChips(first, last); });
    rebuild();
}

void RecipientsEdit::setHistory(QAbstractItemModel *history)
{
    auto *completer = new QCompleter(history, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    m_input->setCompleter(completer);
    // Queued: the line edit puts the completion into itself after this signal.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &RecipientsEdit::takeTyped, Qt::QueuedConnection);
}

void RecipientsEdit::describeAs(const QString &name, const QString &more)
{
    describe(m_input, name, more);
    describe(static_cast<QWidget *>(this), name, more);
}

void RecipientsEdit::takeTyped()
{
    const QString text = m_input->text();
    if (text.trimmed().isEmpty()) return;
    m_input->clear();
    if (m_model->addText(text) > 0) emit edited();
}

void RecipientsEdit::typed(const QString &text)
{
    if (hasEndedRecipient(text)) takeTyped();
    emit edited();
}

bool RecipientsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input) return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event))) return true;
    const bool choosing = m_input->completer() && m_input->completer()->popup()->isVisible();
    if (event->type() == QEvent::FocusOut && !choosing && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        takeTyped();
    if (event->type() == QEvent::FocusIn) ensureWidgetVisible(m_input, 0, 0);
    return false;
}

bool RecipientsEdit::handleKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) return handlePaste();
    const bool atStart = m_input->cursorPosition() == 0 && !m_input->hasSelectedText();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier) return false;
        takeTyped();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Left:
        if (!atStart || m_chips.isEmpty()) return false;
        focusChip(static_cast<int>(m_chips.size()) - 1);
        return true;
    default: return false;
    }
}

bool RecipientsEdit::handlePaste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!hasEndedRecipient(text)) return false;
    takeTyped();
    if (m_model->addText(text) > 0) emit edited();
    return true;
}

RecipientChip *RecipientsEdit::makeChip()
{
    auto *chip = new RecipientChip(m_area);
    connect(chip, &RecipientChip::removeRequested, this, [this, chip] { removeChip(chip); });
    connect(chip, &RecipientChip::editRequested, this, [this, chip] { editChip(chip); });
    connect(chip, &RecipientChip::leftBefore, this, [this, chip] { focusChip(static_cast<int>(m_chips.indexOf(chip)) - 1); });
    connect(chip, &RecipientChip::leftAfter, this, [this, chip] { focusChip(static_cast<int>(m_chips.indexOf(chip)) + 1); });
    return chip;
}

void RecipientsEdit::insertChips(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        RecipientChip *chip = makeChip();
        m_chips.insert(row, chip);
        m_flow->insertWidget(row, chip);
        chip->setVisible(true);
    }
    refresh();
}

void RecipientsEdit::removeChips(int first, int last)
{
    for (int row = last; row >= first; --row) {
        RecipientChip *chip = m_chips.takeAt(row);
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose key press we are in
    }
    refresh();
}

void RecipientsEdit::rebuild()
{
    removeChips(0, static_cast<int>(m_chips.size()) - 1);
    insertChips(0, m_model->rowCount() - 1);
}

void RecipientsEdit::refresh()
{
    for (int row = 0; row < m_chips.size(); ++row) {
        const QModelIndex index = m_model->index(row);
        m_chips.at(row)->setRecipient(index.data(Qt::DisplayRole).toString(), index.data(Qt::ToolTipRole).toString(),
                                      index.data(RecipientsModel::ValidRole).toBool());
    }
    fit();
}

void RecipientsEdit::removeChip(RecipientChip *chip)
{
    const int row = static_cast<int>(m_chips.indexOf(chip));
    m_model->removeAt(row);
    emit edited();
    focusChip(std::min(row, static_cast<int>(m_chips.size())));
}

void RecipientsEdit::editChip(RecipientChip *chip)
{
    const int row = static_cast<int>(m_chips.indexOf(chip));
    const QString text = m_model->index(row).data(Qt::EditRole).toString();
    takeTyped();
    m_model->removeAt(row);
    m_input->setText(text);
    m_input->setFocus();
    m_input->selectAll();
    emit edited();
}

void RecipientsEdit::focusChip(int row)
{
    QWidget *target = m_input;
    if (!m_chips.isEmpty() && row < m_chips.size()) target = m_chips.at(std::max(row, 0));
    target->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(target, 0, 0);
}

void RecipientsEdit::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void RecipientsEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) refresh(); // what is wrong with an address is said in the program's language
    QScrollArea::changeEvent(event);
}

// As high as its lines, up to a few; then it scrolls.
void RecipientsEdit::fit()
{
    const int needed = m_flow->heightForWidth(viewport()->width());
    const int line = m_input->sizeHint().height() + m_flow->spacing();
    setFixedHeight(std::min(needed, line * visibleLines) + 2 * frameWidth());
}

} // namespace postbench
