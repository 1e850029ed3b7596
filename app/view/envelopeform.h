// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// An envelope of its own, separate from the header: MAIL FROM and RCPT TO as the person wants them.
#pragma once

#include "composition.h"

#include <QGroupBox>

class QAbstractItemModel;
class QLabel;
class QLineEdit;

namespace postbench {

class RecipientsEdit;
class RecipientsModel;

class EnvelopeForm : public QGroupBox
{
    Q_OBJECT
public:
    explicit EnvelopeForm(QWidget *parent = nullptr); // checkable; unchecked: the header's addresses

    void setHistory(QAbstractItemModel *history);
    void read(const DeliveryOptions &options);
    void write(DeliveryOptions &options) const;
    QLineEdit *sender() const { return m_sender; }
    RecipientsEdit *recipients() const { return m_recipients; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    RecipientsModel *m_model;
    QLineEdit *m_sender;
    RecipientsEdit *m_recipients;
    QLabel *m_senderLabel, *m_recipientsLabel;
};

} // namespace postbench
