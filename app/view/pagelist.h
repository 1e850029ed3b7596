// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The list of pages at the left edge; it grows with the program.
#pragma once

#include <QListWidget>

#include <functional>

namespace postbench {

class PageList : public QListWidget
{
    Q_OBJECT
public:
    explicit PageList(QWidget *parent = nullptr);

    // Words are asked for again when the language changes.
    struct Words {
        QString name, more;
    };
    void addPage(const QString &icon, const std::function<Words()> &words);
    void choose(int page);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 80}; }

signals:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QList<std::function<Words()>> m_words;
};

} // namespace postbench
