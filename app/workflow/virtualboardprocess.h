// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A virtual board beside the window: `postbench virtual-board` as a program of its own, which ends with this object.
#pragma once

#include <QObject>
#include <QProcess>

namespace postbench {

struct VirtualBoardRequest {
    QString program;  // the postbench of the command line
    QString language; // its sentences; empty: the system's
    quint16 receiverPort = 2525;
    QString flashPath;     // where its settings persist; empty: nowhere
    bool emulated = false; // the chip's own image on the emulated chip
};

class VirtualBoardProcess : public QObject
{
    Q_OBJECT
public:
    explicit VirtualBoardProcess(QObject *parent = nullptr);
    ~VirtualBoardProcess() override;

    void start(const VirtualBoardRequest &request); // answered by one started() or ended()
    void stop();
    QString path() const { return m_path; } // of its pseudo terminal, once it is started

signals:
    void started(const QString &path);
    void ended(const QString &why); // why: its own last words, empty where it was asked to end

private:
    void terminate();
    void read();
    void end(const QString &why);

    QProcess m_process;
    QByteArray m_said;
    QString m_path;
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace postbench
