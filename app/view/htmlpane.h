// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The HTML tab: the source of the HTML part, and how it will look.
#pragma once

#include <QWidget>

class QCheckBox;

namespace postbench {

class MailTextEdit;
class SafeBrowser;

class HtmlPane : public QWidget
{
    Q_OBJECT
public:
    explicit HtmlPane(QWidget *parent = nullptr);
    MailTextEdit *editor() const { return m_editor; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshPreview();

    MailTextEdit *m_editor;
    SafeBrowser *m_preview;
    QCheckBox *m_showPreview;
};

} // namespace postbench
