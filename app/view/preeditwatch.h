// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// While an input method holds an unfinished word, Enter and shortcuts belong to it alone.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace postbench {

// Watches the whole application from the moment it is made. One is enough.
class PreeditWatch : public QObject
{
    Q_OBJECT
public:
    explicit PreeditWatch(QObject *parent = nullptr);
    bool isComposing() const { return m_composing != nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_composing; // the field with a preedit in it
};

} // namespace postbench
