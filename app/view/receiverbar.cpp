// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Receiver bar.

#include "receiverbar.h"

#include "describe.h"
#include "noticebar.h"
#include "paletteicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace postbench {

ReceiverBar::ReceiverBar(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state.running)
            emit stopRequested();
        else
            emit startRequested();
    });
    refresh();
}

void ReceiverBar::setState(const ReceiverState &state)
{
    m_state = state;
    refresh();
}

QString ReceiverBar::text() const { return m_text->text(); }

QString ReceiverBar::sentence(const ReceiverState &state)
{
    if (!state.error.isEmpty())
        //: %1 is the operating system's own explanation.
        return tr("The receiver could not start: %1").arg(state.error);
    if (!state.running) return tr("The receiver is stopped.");
    const QString at = QStringLiteral("%1:%2").arg(state.host).arg(state.port);
    if (state.tlsPort > 0)
        //: %1 is host:port, %2 a second port number that speaks TLS from the first byte.
        return tr("Receiving at %1, with TLS from the start at port %2").arg(at).arg(state.tlsPort);
    return tr("Receiving at %1").arg(at);
}

void ReceiverBar::refresh()
{
    const int side = fontMetrics().height();
    const auto kind = !m_state.error.isEmpty() ? NoticeBar::Kind::Error
        : m_state.running                      ? NoticeBar::Kind::Success
                                               : NoticeBar::Kind::Info;
    m_icon->setPixmap(NoticeBar::iconOf(kind).pixmap(QSize(side, side), devicePixelRatioF()));
    QString text = sentence(m_state);
    if (!m_state.storedIn.isEmpty()) {
        // A path has no place to break a line at.
        const QString place = fontMetrics().elidedText(m_state.storedIn, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 36);
        text += u'\n' + tr("Mails are kept in %1.").arg(place);
    }
    m_text->setText(text);
    m_text->setToolTip(m_state.storedIn.isEmpty() ? tr("Mails are kept in memory until the program ends.")
                                                  : tr("Mails are kept in %1.").arg(m_state.storedIn));
    if (m_state.running)
        describe(m_button, tr("S&top"), tr("Closes the receiver's ports; mails that arrived stay in the list."));
    else
        describe(m_button, tr("S&tart"),
                 tr("Opens the receiver's ports on this computer, so that mails to the local profile arrive here."));
    m_button->setAccessibleName(m_state.running ? tr("Stop the receiver") : tr("Start the receiver"));
    m_button->setIcon(paletteIcon(m_state.running ? QStringLiteral("stop") : QStringLiteral("start")));
}

void ReceiverBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace postbench
