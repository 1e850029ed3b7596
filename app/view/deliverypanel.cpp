// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Delivery panel: toggle, summary, scrolled form.

#include "deliverypanel.h"

#include "deliveryform.h"
#include "describe.h"
#include "explain.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace postbench {

DeliveryPanel::DeliveryPanel(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_summary(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_form(new DeliveryForm)
{
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_area->setWidget(m_form);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    m_area->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_toggle);
    head->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool on) {
        m_area->setVisible(on);
        m_toggle->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        emit openChanged(on);
    });
    connect(m_toggle, &QToolButton::clicked, this, &DeliveryPanel::takeFocus);
    connect(m_form, &DeliveryForm::edited, this, &DeliveryPanel::refreshSummary);
    connect(m_form, &DeliveryForm::edited, this, &DeliveryPanel::edited);
    retranslate();
}

void DeliveryPanel::setOpen(bool open) { m_toggle->setChecked(open); }

void DeliveryPanel::takeFocus()
{
    if (isOpen()) m_form->takeFocus();
}

bool DeliveryPanel::isOpen() const { return m_toggle->isChecked(); }

void DeliveryPanel::read(const Composition &composition)
{
    m_form->read(composition);
    refreshSummary();
}

void DeliveryPanel::refreshSummary()
{
    Composition composition;
    m_form->write(composition);
    const DeliveryOptions &options = composition.delivery;
    QStringList set;
    if (composition.draft.charset != "UTF-8") set.append(QString::fromLatin1(composition.draft.charset));
    if (options.ownEnvelope) set.append(tr("own envelope"));
    if (options.tls) set.append(QStringLiteral("TLS"));
    if (options.stopAfter)
        //: %1 is a step of the SMTP session.
        set.append(tr("stop after %1").arg(stageName(*options.stopAfter)));
    if (options.notify || options.dsnReturn != DsnReturn::Unset || !options.envelopeId.isEmpty()) set.append(QStringLiteral("DSN"));
    if (options.requireTls) set.append(QStringLiteral("REQUIRETLS"));
    if (options.deliverBy) set.append(QStringLiteral("DELIVERBY"));
    if (options.holdForSeconds || options.holdUntil) set.append(QStringLiteral("FUTURERELEASE"));
    if (options.priority) set.append(QStringLiteral("MT-PRIORITY %1").arg(*options.priority));
    m_summary->setText(set.isEmpty() ? tr("nothing special") : set.join(QStringLiteral(" · ")));
}

void DeliveryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void DeliveryPanel::retranslate()
{
    describe(m_toggle, tr("&Delivery options"),
             tr("Character set, TLS, delivery reports, times, priority, envelope and where to stop, for this mail alone."));
    refreshSummary();
}

} // namespace postbench
