// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Send bar.

#include "sendbar.h"

#include "describe.h"
#include "explain.h"
#include "paletteicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace postbench {

SendBar::SendBar(QWidget *parent)
    : QWidget(parent)
    , m_attach(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_step(new QLabel(this))
{
    m_attach->setIcon(paletteIcon(QStringLiteral("attach")));
    m_send->setIcon(paletteIcon(QStringLiteral("send")));
    m_cancel->setIcon(paletteIcon(QStringLiteral("cancel")));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_step->setTextFormat(Qt::PlainText);
    m_step->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_attach);
    row->addWidget(m_step, 2);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_send);
    connect(m_attach, &QPushButton::clicked, this, &SendBar::attachClicked);
    connect(m_send, &QPushButton::clicked, this, &SendBar::sendClicked);
    connect(m_cancel, &QPushButton::clicked, this, &SendBar::cancelClicked);
    retranslate();
    refresh();
}

void SendBar::setSending(bool sending)
{
    m_sending = sending;
    m_stage.reset();
    m_sent = m_total = 0;
    refresh();
}

void SendBar::setStage(SmtpStage stage)
{
    m_stage = stage;
    refresh();
}

void SendBar::setProgress(qint64 sent, qint64 total)
{
    m_sent = sent;
    m_total = total;
    refresh();
}

void SendBar::refresh()
{
    // Hidden controls would let the focus fall somewhere; a disabled Cancel stays where the person knows it.
    m_send->setEnabled(!m_sending);
    m_cancel->setEnabled(m_sending);
    m_progress->setVisible(m_sending && m_total > 0);
    if (m_total > 0) m_progress->setValue(static_cast<int>(m_sent * 1000 / m_total));
    QString step;
    if (m_sending && m_stage) step = stageName(*m_stage);
    if (m_sending && m_total > 0) {
        const QLocale locale;
        //: How much of the mail's body went out: "1.2 MiB of 8 MiB"
        step = tr("%1 of %2").arg(locale.formattedDataSize(m_sent), locale.formattedDataSize(m_total));
    }
    m_step->setText(step);
}

void SendBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void SendBar::retranslate()
{
    describe(m_attach, tr("&Attach…"), tr("Chooses files to go with the mail; they can be dropped on the text as well."));
    describe(m_send, tr("&Send"), tr("Sends the mail through the profile at the top (Ctrl+Return)."));
    describe(m_cancel, tr("Ca&ncel"), tr("Ends the sending politely; before the final dot nothing is delivered (Escape)."));
    describe(static_cast<QWidget *>(m_progress), tr("Sent part of the mail"), tr("How much of the body has gone to the server."));
}

} // namespace postbench
