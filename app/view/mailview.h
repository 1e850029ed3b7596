// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// One received mail: text, HTML, headers, attachments and source.
#pragma once

#include "inboxmodel.h"

#include <QTabWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace postbench {

class NoticeBar;
class SafeBrowser;

class MailView : public QTabWidget
{
    Q_OBJECT
public:
    enum Tab { Text, Html, Headers, Parts, Source };

    explicit MailView(QWidget *parent = nullptr);

    void showMail(const InboxMail &mail, const MimeMessage &message, const QByteArray &octets);
    void clear();
    QPlainTextEdit *text() const { return m_text; }
    QPlainTextEdit *source() const { return m_source; }
    SafeBrowser *html() const { return m_html; }
    QTreeWidget *headers() const { return m_headers; }
    QTreeWidget *parts() const { return m_parts; }

signals:
    void saveRequested(const QString &path, const QByteArray &octets);

public slots:
    void savePart();   // the chosen attachment, where the person says
    void saveSource(); // the whole mail

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillHeaders();
    void fillParts();
    void askPath(const QString &title, const QString &name, const QByteArray &octets);
    QWidget *column(std::initializer_list<QWidget *> widgets);

    QPlainTextEdit *m_text;
    NoticeBar *m_remote;
    SafeBrowser *m_html;
    QTreeWidget *m_headers;
    QTreeWidget *m_parts;
    QPushButton *m_savePart;
    NoticeBar *m_cut;
    QPlainTextEdit *m_source;
    QPushButton *m_saveSource;
    InboxMail m_mail;
    MimeMessage m_message;
    QByteArray m_octets;
};

} // namespace postbench
