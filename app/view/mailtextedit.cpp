// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Mail text: plain characters only; files go elsewhere.

#include "mailtextedit.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QUrl>

namespace postbench {

MailTextEdit::MailTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true); // the keyboard must be able to leave
    setMinimumHeight(fontMetrics().lineSpacing() * 4);
}

void MailTextEdit::setTextIfOther(const QString &text)
{
    if (toPlainText() != text) setPlainText(text);
}

void MailTextEdit::setMonospaced() { setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont)); }

bool MailTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !localFiles(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void MailTextEdit::insertFromMimeData(const QMimeData *source)
{
    const QStringList paths = localFiles(source);
    if (paths.isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
    else
        emit filesGiven(paths);
}

QStringList localFiles(const QMimeData *source)
{
    QStringList paths;
    const QList<QUrl> urls = source->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace postbench
