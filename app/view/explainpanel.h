// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the selected line means, why, and what to do next, in the person's language.
#pragma once

#include "explain.h"

#include <QTextBrowser>

namespace postbench {

class ExplainPanel : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ExplainPanel(QWidget *parent = nullptr);

    void show(const Explanation &explanation);
    void showNothing(); // tells what to do to see something

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override; // nothing is ever loaded

private:
    bool m_empty = true;
};

} // namespace postbench
