// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// An envelope of its own, separate from the header: MAIL FROM and RCPT TO as the person wants them.
#pragma once

#include "composition.h"

#include <QWidget>

class QAbstractItemModel;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace postbench {

class RecipientsEdit;
class RecipientsModel;

class EnvelopeForm : public QWidget
{
    Q_OBJECT
public:
    explicit EnvelopeForm(QWidget *parent = nullptr);

    void setHistory(QAbstractItemModel *history);
    void read(const DeliveryOptions &options);
    void write(DeliveryOptions &options) const;
    void setOwn(bool own); // false: the header's addresses
    bool isOwn() const;
    QLineEdit *sender() const { return m_sender; }
    RecipientsEdit *recipients() const { return m_recipients; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QCheckBox *m_own;
    RecipientsModel *m_model;
    QLineEdit *m_sender;
    RecipientsEdit *m_recipients;
    QLabel *m_senderLabel, *m_recipientsLabel;
};

} // namespace postbench
