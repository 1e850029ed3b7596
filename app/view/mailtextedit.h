// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// A text field of the composer: dropped and pasted files become attachments, Tab leaves it.
#pragma once

#include <QPlainTextEdit>

namespace postbench {

class MailTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MailTextEdit(QWidget *parent = nullptr);

    void setTextIfOther(const QString &text); // keeps cursor and undo where nothing changes
    void setMonospaced();

signals:
    void filesGiven(const QStringList &paths);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

QStringList localFiles(const QMimeData *source); // paths of its file URLs

} // namespace postbench
