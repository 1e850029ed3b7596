// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Send and Cancel, and how far the sending is.
#pragma once

#include "smtpstage.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace postbench {

class SendBar : public QWidget
{
    Q_OBJECT
public:
    explicit SendBar(QWidget *parent = nullptr);

    void setSending(bool sending);
    void setStage(SmtpStage stage);
    void setProgress(qint64 sent, qint64 total); // octets of the body
    bool isSending() const { return m_sending; }
    QPushButton *send() const { return m_send; }
    QPushButton *cancel() const { return m_cancel; }

signals:
    void sendClicked();
    void cancelClicked();
    void attachClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    QPushButton *m_attach, *m_send, *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_step;
    std::optional<SmtpStage> m_stage;
    qint64 m_sent = 0;
    qint64 m_total = 0;
    bool m_sending = false;
};

} // namespace postbench
