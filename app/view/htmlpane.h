// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The HTML tab: the source of the HTML part, and how it will look.
#pragma once

#include <QWidget>

#include <functional>

class QCheckBox;
class QTimer;

namespace postbench {

class MailTextEdit;
class NoticeBar;
class SafeBrowser;

class HtmlPane : public QWidget
{
    Q_OBJECT
public:
    explicit HtmlPane(QWidget *parent = nullptr);
    MailTextEdit *editor() const { return m_editor; }
    SafeBrowser *preview() const { return m_preview; }

    // Where cid: finds its pictures; to be set again when they are others.
    void setPictures(const std::function<QByteArray(const QString &contentId)> &pictures);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshPreview();

    MailTextEdit *m_editor;
    SafeBrowser *m_preview;
    NoticeBar *m_remote;
    QCheckBox *m_showPreview;
    QTimer *m_pause; // a picture of the whole at each letter would hold the typing up
};

} // namespace postbench
