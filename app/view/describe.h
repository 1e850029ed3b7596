// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// One place where a control gets its words: label, accessible name and the tooltip that says more.
#pragma once

#include <QString>

class QAbstractButton;
class QAction;
class QLabel;
class QWidget;

namespace postbench {

void describe(QAbstractButton *button, const QString &text, const QString &more);
void describe(QAction *action, const QString &text, const QString &more);
void describe(QWidget *field, const QString &name, const QString &more);
// The field's label with its mnemonic; the label must have the field as its buddy or gets it here.
void describe(QLabel *label, QWidget *field, const QString &text, const QString &more);

QString withoutMnemonic(const QString &text); // "&Send" and "送信(&S)": "Send" and "送信"

} // namespace postbench
