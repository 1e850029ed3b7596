// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Delivery form: the fields and what they stand for.

#include "deliveryform.h"

#include "envelopeform.h"
#include "flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace postbench {

namespace {

enum Hold { HoldNot, HoldFor, HoldUntil };

template<typename T> std::optional<T> chosen(const QComboBox *box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(static_cast<T>(data.toInt())) : std::nullopt;
}

template<typename T> void choose(QComboBox *box, const std::optional<T> &value)
{
    const int at = value ? box->findData(static_cast<int>(*value)) : 0;
    box->setCurrentIndex(at < 0 ? 0 : at);
}

QComboBox *shortBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}

} // namespace

DeliveryForm::DeliveryForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_charset(shortBox(this))
    , m_tls(shortBox(this))
    , m_stop(shortBox(this))
    , m_return(shortBox(this))
    , m_hold(shortBox(this))
    , m_lateAction(shortBox(this))
    , m_success(new QCheckBox(this))
    , m_failure(new QCheckBox(this))
    , m_delay(new QCheckBox(this))
    , m_never(new QCheckBox(this))
    , m_requireTls(new QCheckBox(this))
    , m_deliverBy(new QCheckBox(this))
    , m_trace(new QCheckBox(this))
    , m_hasPriority(new QCheckBox(this))
    , m_envelopeId(new QLineEdit(this))
    , m_deliverSeconds(new QSpinBox(this))
    , m_holdSeconds(new QSpinBox(this))
    , m_priority(new QSpinBox(this))
    , m_holdUntil(new QDateTimeEdit(this))
    , m_envelope(new EnvelopeForm(this))
    , m_charsetLabel(new QLabel(this))
    , m_tlsLabel(new QLabel(this))
    , m_stopLabel(new QLabel(this))
    , m_notifyLabel(new QLabel(this))
    , m_returnLabel(new QLabel(this))
    , m_envelopeIdLabel(new QLabel(this))
    , m_holdLabel(new QLabel(this))
{
    build();
    retranslate();
    read({});
    watch();
}

QWidget *DeliveryForm::line(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget(this);
    auto *row = new FlowLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addWidget(new QWidget(holder)); // takes what is left of the line
    return holder;
}

void DeliveryForm::build()
{
    m_form->setContentsMargins(4, 4, 4, 4);
    m_form->setVerticalSpacing(5);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const char *name : {"UTF-8", "ISO-2022-JP", "GB18030", "GB2312", "Big5", "EUC-JP", "Shift_JIS"})
        m_charset->addItem(QString::fromLatin1(name));
    m_deliverSeconds->setRange(1, 999'999'999); // by-time has at most nine digits (RFC 2852 section 4)
    m_deliverSeconds->setValue(3600);
    m_holdSeconds->setRange(1, 999'999'999);
    m_holdSeconds->setValue(600);
    m_priority->setRange(-9, 9); // RFC 6710 section 4
    m_holdUntil->setCalendarPopup(true);
    m_holdUntil->setDateTime(QDateTime::currentDateTime().addSecs(3600));
    m_envelopeId->setMaxLength(100); // RFC 3461 section 4.4
    m_form->addRow(m_charsetLabel, m_charset);
    m_form->addRow(m_tlsLabel, line({m_tls, m_requireTls}));
    m_form->addRow(m_stopLabel, m_stop);
    m_form->addRow(m_notifyLabel, line({m_success, m_failure, m_delay, m_never}));
    m_form->addRow(m_returnLabel, m_return);
    m_form->addRow(m_envelopeIdLabel, m_envelopeId);
    m_form->addRow(m_deliverBy, line({m_deliverSeconds, m_lateAction, m_trace}));
    m_form->addRow(m_holdLabel, line({m_hold, m_holdSeconds, m_holdUntil}));
    m_form->addRow(m_hasPriority, line({m_priority}));
    m_form->addRow(m_envelope);
}

void DeliveryForm::watch()
{
    const QList<QComboBox *> boxes{m_charset, m_tls, m_stop, m_return, m_hold, m_lateAction};
    for (QComboBox *box : boxes)
        connect(box, &QComboBox::currentIndexChanged, this, &DeliveryForm::edited);
    const QList<QCheckBox *> checks{m_success, m_failure, m_delay, m_never, m_requireTls, m_deliverBy, m_trace, m_hasPriority};
    for (QCheckBox *check : checks)
        connect(check, &QCheckBox::toggled, this, &DeliveryForm::edited);
    const QList<QSpinBox *> spins{m_deliverSeconds, m_holdSeconds, m_priority};
    for (QSpinBox *spin : spins)
        connect(spin, &QSpinBox::valueChanged, this, &DeliveryForm::edited);
    connect(m_envelopeId, &QLineEdit::textChanged, this, &DeliveryForm::edited);
    connect(m_holdUntil, &QDateTimeEdit::dateTimeChanged, this, &DeliveryForm::edited);
    connect(m_envelope, &EnvelopeForm::edited, this, &DeliveryForm::edited);
    connect(this, &DeliveryForm::edited, this, &DeliveryForm::refresh);
}

void DeliveryForm::takeFocus() { m_charset->setFocus(Qt::ShortcutFocusReason); }

void DeliveryForm::setHistory(QAbstractItemModel *history) { m_envelope->setHistory(history); }

void DeliveryForm::read(const Composition &composition)
{
    const DeliveryOptions &options = composition.delivery;
    m_charset->setCurrentText(QString::fromLatin1(composition.draft.charset));
    choose(m_tls, options.tls);
    choose(m_stop, options.stopAfter);
    m_never->setChecked(options.notify.testFlag(DsnNotify::Never));
    m_success->setChecked(options.notify.testFlag(DsnNotify::Success));
    m_failure->setChecked(options.notify.testFlag(DsnNotify::Failure));
    m_delay->setChecked(options.notify.testFlag(DsnNotify::Delay));
    choose(m_return, std::optional(options.dsnReturn));
    m_envelopeId->setText(options.envelopeId);
    m_requireTls->setChecked(options.requireTls);
    m_deliverBy->setChecked(options.deliverBy.has_value());
    if (options.deliverBy) {
        m_deliverSeconds->setValue(static_cast<int>(options.deliverBy->seconds));
        m_lateAction->setCurrentIndex(options.deliverBy->returnWhenLate ? 0 : 1);
        m_trace->setChecked(options.deliverBy->trace);
    }
    m_hold->setCurrentIndex(options.holdForSeconds ? HoldFor : options.holdUntil ? HoldUntil : HoldNot);
    if (options.holdForSeconds) m_holdSeconds->setValue(static_cast<int>(*options.holdForSeconds));
    if (options.holdUntil) m_holdUntil->setDateTime(options.holdUntil->toLocalTime());
    m_hasPriority->setChecked(options.priority.has_value());
    m_priority->setValue(options.priority.value_or(0));
    m_envelope->read(options);
    refresh();
}

void DeliveryForm::write(Composition &composition) const
{
    DeliveryOptions &options = composition.delivery;
    composition.draft.charset = m_charset->currentText().toLatin1();
    options.tls = chosen<TlsPolicy>(m_tls);
    options.stopAfter = chosen<SmtpStage>(m_stop);
    options.notify = {};
    options.notify.setFlag(DsnNotify::Never, m_never->isChecked());
    if (!m_never->isChecked()) { // NEVER stands alone (RFC 3461 section 4.1)
        options.notify.setFlag(DsnNotify::Success, m_success->isChecked());
        options.notify.setFlag(DsnNotify::Failure, m_failure->isChecked());
        options.notify.setFlag(DsnNotify::Delay, m_delay->isChecked());
    }
    options.dsnReturn = chosen<DsnReturn>(m_return).value_or(DsnReturn::Unset);
    options.envelopeId = m_envelopeId->text().trimmed();
    options.requireTls = m_requireTls->isChecked();
    options.deliverBy.reset();
    if (m_deliverBy->isChecked())
        options.deliverBy = {m_deliverSeconds->value(), m_lateAction->currentIndex() == 0, m_trace->isChecked()};
    options.holdForSeconds.reset();
    options.holdUntil.reset();
    if (m_hold->currentIndex() == HoldFor) options.holdForSeconds = m_holdSeconds->value();
    if (m_hold->currentIndex() == HoldUntil) options.holdUntil = m_holdUntil->dateTime().toUTC();
    options.priority.reset();
    if (m_hasPriority->isChecked()) options.priority = m_priority->value();
    m_envelope->write(options);
}

void DeliveryForm::refresh()
{
    const bool mayNotify = !m_never->isChecked();
    const QList<QCheckBox *> kinds{m_success, m_failure, m_delay};
    for (QCheckBox *check : kinds)
        check->setEnabled(mayNotify);
    const QList<QWidget *> times{m_deliverSeconds, m_lateAction, m_trace};
    for (QWidget *widget : times)
        widget->setEnabled(m_deliverBy->isChecked());
    m_holdSeconds->setVisible(m_hold->currentIndex() == HoldFor);
    m_holdUntil->setVisible(m_hold->currentIndex() == HoldUntil);
    m_priority->setEnabled(m_hasPriority->isChecked());
}

void DeliveryForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace postbench
