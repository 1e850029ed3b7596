// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The editor of one setting of a board.
#include "boardeditor.h"

#include "boardkeytext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace postbench {

namespace {

constexpr quint32 longText = 300; // octets: from here on a text has lines

} // namespace

BoardEditor::BoardEditor(const BoardKey &key, QWidget *parent) : QWidget(parent), m_key(key)
{
    if (key.type == BoardKey::Type::Choice) {
        m_choice = new QComboBox;
        for (const QByteArray &choice : key.choices)
            m_choice->addItem(boardChoiceText(key.name, choice), QString::fromUtf8(choice));
        connect(m_choice, &QComboBox::activated, this, [this] { emit textEdited(m_choice->currentData().toString()); });
    } else if (key.type == BoardKey::Type::Number && key.maximum <= quint32(std::numeric_limits<int>::max())) {
        m_number = new QSpinBox;
        m_number->setRange(static_cast<int>(key.minimum), static_cast<int>(key.maximum));
        m_number->setGroupSeparatorShown(false);
        connect(m_number, &QSpinBox::valueChanged, this, [this](int value) { emit textEdited(QString::number(value)); });
    } else if (key.type == BoardKey::Type::Text && key.maximum > longText && key.name != "mail.from") {
        m_text = new QPlainTextEdit;
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(fontMetrics().lineSpacing() * 5 + 12);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] { emit textEdited(m_text->toPlainText()); });
    } else {
        m_line = new QLineEdit;
        m_line->setReadOnly(key.type == BoardKey::Type::Other);
        if (key.secret) {
            m_line->setEchoMode(QLineEdit::Password);
            connect(m_line, &QLineEdit::textEdited, this, &BoardEditor::secretEdited);
        } else {
            connect(m_line, &QLineEdit::textEdited, this, &BoardEditor::textEdited);
        }
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(field());
    setFocusProxy(field());
}

QWidget *BoardEditor::field() const
{
    if (m_choice) return m_choice;
    if (m_number) return m_number;
    return m_text ? static_cast<QWidget *>(m_text) : m_line;
}

void BoardEditor::show(const BoardFormRow &row)
{
    const QSignalBlocker quiet(field());
    const QString text = row.key.type == BoardKey::Type::Other ? row.boardText() : row.wantedText();
    if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(text));
    else if (m_number)
        m_number->setValue(text.toInt());
    else if (m_text && m_text->toPlainText() != text)
        m_text->setPlainText(text);
    else if (m_line && !m_key.secret && m_line->text() != text)
        m_line->setText(text);
    else if (m_line && m_key.secret && !row.differs && !row.fault)
        m_line->clear();
    retranslate(row);
}

void BoardEditor::retranslate(const BoardFormRow &row)
{
    const QString hint = boardKeyHint(m_key);
    field()->setAccessibleName(boardKeyLabel(m_key.name));
    field()->setAccessibleDescription(hint);
    //: %1 what a setting is for, %2 its name on the board: "smtp.port"
    field()->setToolTip(tr("%1\n%2").arg(hint, QString::fromUtf8(m_key.name)));
    if (m_choice) {
        for (int i = 0; i < m_choice->count(); ++i)
            m_choice->setItemText(i, boardChoiceText(m_key.name, m_choice->itemData(i).toString().toUtf8()));
    }
    if (m_key.secret) m_line->setPlaceholderText(row.isSet() ? tr("set; empty: leave it") : tr("not set"));
}

} // namespace postbench
