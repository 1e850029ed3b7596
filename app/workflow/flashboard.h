// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Puts a firmware file on a board. Settings that a run lost while it restored them are kept for the next run, in memory alone:
// they hold the board's password.
#pragma once

#include "flashimage.h"
#include "flashlink.h"

#include <QPointer>

namespace postbench {

class FlashBoard : public QObject
{
    Q_OBJECT
public:
    explicit FlashBoard(QObject *parent = nullptr) : QObject(parent) {}

    // file: the content of a .bin or .hex file. A fault of the file comes back at once, and nothing begins.
    std::optional<FlashImageFault> start(const QString &port, const QByteArray &file, bool mayEraseSettings);
    void cancel();
    bool isRunning() const { return m_link; }

signals:
    void progressed(postbench::FlashStage stage, qsizetype done, qsizetype total);
    void finished(const postbench::FlashOutcome &outcome);

private:
    QPointer<FlashLink> m_link;
    QString m_port;
    std::optional<QByteArray> m_settings; // of the board on m_port
};

} // namespace postbench
