// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A board's settings as a form.
#include "boardformview.h"

#include "boardeditor.h"
#include "boardkeytext.h"
#include "boardoutcometext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace postbench {

namespace {

enum Place { LabelPlace, BoardPlace, MarkPlace, EditorPlace };

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

// Bold where the script has bold letters of its own; a heavier size elsewhere would only blur.
void makeHeading(QLabel *label)
{
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

} // namespace

BoardFormView::BoardFormView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
}

void BoardFormView::setForm(BoardForm *form)
{
    m_form = form;
    refresh();
}

void BoardFormView::refresh()
{
    if (!fits()) build();
    if (!m_form) return;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        showLine(m_lines[i], m_form->rows()[i]);
}

BoardEditor *BoardFormView::editor(const QByteArray &key) const
{
    const auto found = std::ranges::find(m_lines, key, &Line::key);
    return found == m_lines.end() ? nullptr : found->editor;
}

QString BoardFormView::markOf(const QByteArray &key) const
{
    const auto found = std::ranges::find(m_lines, key, &Line::key);
    return found == m_lines.end() ? QString() : found->mark->text();
}

bool BoardFormView::fits() const
{
    const qsizetype rows = m_form ? m_form->rows().size() : 0;
    if (rows != m_lines.size()) return false;
    for (qsizetype i = 0; i < rows; ++i) {
        if (m_form->rows()[i].key != m_lines[i].editor->key()) return false;
    }
    return true;
}

void BoardFormView::build()
{
    m_lines.clear();
    m_groups.clear();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 4, 8, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(BoardPlace, 2);
    grid->setColumnStretch(EditorPlace, 3);
    int place = 0;
    for (const int column : {LabelPlace, BoardPlace, EditorPlace}) {
        QLabel *heading = m_headings[place++] = plainLabel();
        makeHeading(heading);
        grid->addWidget(heading, 0, column);
    }
    if (m_form) {
        for (const BoardFormRow &row : m_form->rows())
            buildLine(grid, row);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    for (QLabel *heading : m_headings)
        heading->setVisible(!m_lines.isEmpty());
    setWidget(content); // deletes the one before
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void BoardFormView::buildLine(QGridLayout *grid, const BoardFormRow &row)
{
    const QByteArray group = row.key.name.first(qMax<qsizetype>(0, row.key.name.indexOf('.')));
    if (m_lines.isEmpty() || m_lines.last().group != group) {
        auto *heading = plainLabel();
        makeHeading(heading);
        heading->setContentsMargins(0, m_lines.isEmpty() ? 2 : 10, 0, 0);
        m_groups.append({row.key.name, heading});
        grid->addWidget(heading, grid->rowCount(), LabelPlace, 1, 4);
    }
    Line line{row.key.name, group, plainLabel(), plainLabel(), plainLabel(), new BoardEditor(row.key), plainLabel()};
    line.label->setBuddy(line.editor->field());
    line.onBoard->setWordWrap(true);
    line.onBoard->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.onBoard->setFocusPolicy(Qt::NoFocus);
    line.onBoard->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    line.mark->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("≠")) + 4);
    line.fault->setWordWrap(true);
    line.fault->hide();
    const int at = grid->rowCount();
    grid->addWidget(line.label, at, LabelPlace, Qt::AlignTop);
    grid->addWidget(line.onBoard, at, BoardPlace, Qt::AlignTop);
    grid->addWidget(line.mark, at, MarkPlace, Qt::AlignTop);
    grid->addWidget(line.editor, at, EditorPlace, Qt::AlignTop);
    grid->addWidget(line.fault, at + 1, BoardPlace, 1, 3);
    const int height = line.editor->field()->sizeHint().height();
    for (QLabel *label : {line.label, line.mark})
        label->setFixedHeight(qMin(height, label->sizeHint().height() + 8));
    line.onBoard->setContentsMargins(0, 4, 0, 0);
    const QByteArray key = row.key.name;
    connect(line.editor, &BoardEditor::textEdited, this, [this, key](const QString &text) {
        m_form->setText(key, text);
        showMarks();
        emit edited();
    });
    connect(line.editor, &BoardEditor::secretEdited, this, [this, key](const QString &secret) {
        m_form->setSecret(key, secret);
        showMarks();
        emit edited();
    });
    m_lines.append(line);
}

void BoardFormView::showLine(Line &line, const BoardFormRow &row)
{
    line.editor->show(row);
    const QString text = row.key.secret ? boardValueText(row.onBoard, true) : row.boardText();
    line.onBoard->setText(row.key.type == BoardKey::Type::Choice ? boardChoiceText(row.key.name, text.toUtf8()) : text);
    line.mark->setText(row.differs ? QStringLiteral("≠") : QString());
    line.mark->setAccessibleName(row.differs ? tr("differs") : QString());
    line.mark->setToolTip(row.differs ? tr("The board has another value: it is written by Write.") : QString());
    line.fault->setVisible(row.fault.has_value());
    if (row.fault) line.fault->setText(valueProblemSentence({row.key.name, *row.fault, 0}, &row.key));
}

// While a person types: all but the field itself.
void BoardFormView::showMarks()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const BoardFormRow &row = m_form->rows()[i];
        m_lines[i].mark->setText(row.differs ? QStringLiteral("≠") : QString());
        m_lines[i].fault->setVisible(row.fault.has_value());
        if (row.fault) m_lines[i].fault->setText(valueProblemSentence({row.key.name, *row.fault, 0}, &row.key));
    }
}

void BoardFormView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_headings[0]) {
        m_headings[0]->setText(tr("Setting"));
        m_headings[1]->setText(tr("On the board"));
        m_headings[2]->setText(tr("To be written"));
        for (const auto &[key, heading] : std::as_const(m_groups))
            heading->setText(boardKeyGroup(key));
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            m_lines[i].label->setText(boardKeyLabel(m_lines[i].key));
            showLine(m_lines[i], m_form->rows()[i]);
        }
        setAccessibleName(tr("The board's settings"));
    }
    QScrollArea::changeEvent(event);
}

} // namespace postbench
