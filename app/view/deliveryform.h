// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// What is asked of this one delivery: charset, TLS, DSN, times, priority, envelope, where to stop.
#pragma once

#include "composition.h"

#include <QWidget>

#include <array>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace postbench {

class EnvelopeForm;

class DeliveryForm : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryForm(QWidget *parent = nullptr);

    void setHistory(QAbstractItemModel *history);
    void takeFocus();
    void read(const Composition &composition);
    void write(Composition &composition) const;
    EnvelopeForm *envelope() const { return m_envelope; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void watch();
    void retranslate();
    void retranslateChoices();
    void retranslateTimes();
    void refresh(); // what depends on what
    QWidget *line(std::initializer_list<QWidget *> widgets);

    QFormLayout *m_form;
    QComboBox *m_charset, *m_tls, *m_stop, *m_return, *m_hold, *m_lateAction;
    QCheckBox *m_success, *m_failure, *m_delay, *m_never, *m_requireTls, *m_deliverBy, *m_trace, *m_hasPriority;
    QLineEdit *m_envelopeId;
    QSpinBox *m_deliverSeconds, *m_holdSeconds, *m_priority;
    QDateTimeEdit *m_holdUntil;
    EnvelopeForm *m_envelope;
    QLabel *m_charsetLabel, *m_tlsLabel, *m_stopLabel, *m_notifyLabel, *m_returnLabel, *m_envelopeIdLabel, *m_holdLabel;
};

} // namespace postbench
