// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Puts a firmware file on a board.
#include "flashboard.h"

namespace postbench {

std::optional<FlashImageFault> FlashBoard::start(const QString &port, const QByteArray &file, bool mayEraseSettings)
{
    const auto image = flashImage(file);
    if (!image) return image.error();
    FlashJob job;
    job.image = *image;
    job.mayEraseSettings = mayEraseSettings;
    if (port == m_port) job.settings = m_settings;
    m_port = port;
    m_link = new FlashLink(job, this);
    connect(m_link, &FlashLink::progressed, this, &FlashBoard::progressed);
    connect(m_link, &FlashLink::settingsRead, this, [this](const QByteArray &octets) { m_settings = octets; });
    connect(m_link, &FlashLink::finished, this, [this](const FlashOutcome &outcome) {
        m_link->deleteLater();
        m_link.clear();
        // Else the chip holds its own still; another board that now hangs on the same port must not get these.
        if (outcome.settings != FlashOutcome::Settings::InDoubt) m_settings.reset();
        emit finished(outcome);
    });
    m_link->open(port);
    return std::nullopt;
}

void FlashBoard::cancel()
{
    if (m_link) m_link->cancel();
}

} // namespace postbench
