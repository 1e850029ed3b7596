// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Mails that the built-in receiver took: the list, one mail, and how the receiver stands.
#pragma once

#include "inboxmodel.h"
#include "receiverstate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace postbench {

class MailView;
class ReceiverBar;

class InboxPage : public QWidget
{
    Q_OBJECT
public:
    explicit InboxPage(InboxModel *model, QWidget *parent = nullptr);

    void setReceiverState(const ReceiverState &state);
    const InboxMail *currentMail() const; // nullptr: none is chosen
    QTableView *list() const { return m_list; }
    QLineEdit *filter() const { return m_filter; }
    MailView *mailView() const { return m_mail; }
    ReceiverBar *receiver() const { return m_receiver; }

signals:
    void mailChosen();
    void saveRequested(const QString &path, const QByteArray &octets);
    void receiverStartRequested();
    void receiverStopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildList();
    void retranslate();
    void showChosen();
    void arrived();
    void refreshEmpty();
    int chosenRow() const;

    InboxModel *m_model;
    QSortFilterProxyModel *m_filtered;
    ReceiverBar *m_receiver;
    QLineEdit *m_filter;
    QPushButton *m_clear;
    QStackedWidget *m_stack; // advice, or the list with a mail
    QLabel *m_advice;
    QTableView *m_list;
    QLabel *m_envelope;
    MailView *m_mail;
    qint64 m_shown = 0; // number of the mail in view
};

} // namespace postbench
