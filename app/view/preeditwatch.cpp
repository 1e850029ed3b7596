// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Preedit watch: keeps Enter, Escape and their shortcuts from a field whose word is not finished.

#include "preeditwatch.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace postbench {

namespace {

bool endsWord(const QEvent *event)
{
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab
        || key == Qt::Key_Comma || key == Qt::Key_Semicolon || key == Qt::Key_Backspace;
}

} // namespace

PreeditWatch::PreeditWatch(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool PreeditWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod: {
        const bool begun = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        m_composing = begun ? qobject_cast<QWidget *>(watched) : nullptr;
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (watched == m_composing) m_composing = nullptr;
        break;
    case QEvent::ShortcutOverride:
        // Accepted: the key goes to the field as a key press and to no shortcut.
        if (m_composing && endsWord(event)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (m_composing && endsWord(event)) return true;
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace postbench
