// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The link between the boot ROM's engine and a serial port.
#pragma once

#include "bootromsession.h"

#include <QObject>

#include <memory>

namespace postbench {

// The owner may delete the link in any signal.
class FlashLink : public QObject
{
    Q_OBJECT
public:
    explicit FlashLink(FlashJob job, QObject *parent = nullptr);
    ~FlashLink() override;

    void open(const QString &path); // any spelling; what goes wrong comes as an outcome
    void cancel();

signals:
    void progressed(postbench::FlashStage stage, qsizetype done, qsizetype total); // octets; waiting for the ROM: milliseconds
    void settingsRead(const QByteArray &octets);                                   // keep them: nothing has been erased yet
    void finished(const postbench::FlashOutcome &outcome);                         // once; the port is closed already

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postbench
