// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A virtual board beside the window.
#include "virtualboardprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

#include <sys/prctl.h>

namespace postbench {

namespace {

constexpr int patience = 2000; // milliseconds

} // namespace

VirtualBoardProcess::VirtualBoardProcess(QObject *parent) : QObject(parent)
{
    // Whatever becomes of this program, no board stays behind.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &VirtualBoardProcess::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) end(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        const QByteArrayList words = m_process.readAllStandardError().trimmed().split('\n');
        end(m_stopping ? QString() : QString::fromUtf8(words.last()));
    });
}

VirtualBoardProcess::~VirtualBoardProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning) return;
    terminate(); // it stores its settings and ends within milliseconds
    if (m_process.waitForFinished(patience)) return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

void VirtualBoardProcess::start(const VirtualBoardRequest &request)
{
    QStringList words{QStringLiteral("virtual-board"), QStringLiteral("--json"), QStringLiteral("--receiver"),
                      QString::number(request.receiverPort)};
    if (!request.flashPath.isEmpty()) {
        QDir().mkpath(QFileInfo(request.flashPath).path());
        words << QStringLiteral("--flash") << request.flashPath;
    }
    if (!request.language.isEmpty()) words << QStringLiteral("--lang") << request.language;
    if (request.emulated) words << QStringLiteral("--emulate");
    m_process.start(request.program, words);
}

void VirtualBoardProcess::stop()
{
    m_stopping = true;
    terminate();
}

// Until the other program is loaded this one's own handlers would take the signal, and the board would live on.
void VirtualBoardProcess::terminate()
{
    if (m_process.state() == QProcess::Starting) m_process.waitForStarted(patience);
    m_process.terminate();
}

void VirtualBoardProcess::read()
{
    constexpr qsizetype longestLine = 4096;
    const QByteArray octets = m_process.readAllStandardOutput();
    if (!m_path.isEmpty()) return; // what else it says is not for this
    m_said += octets;
    const qsizetype line = m_said.indexOf('\n');
    if (line < 0) {
        if (m_said.size() > longestLine) m_process.kill();
        return;
    }
    m_path = QJsonDocument::fromJson(m_said.first(line)).object().value(QLatin1String("path")).toString();
    if (m_path.isEmpty())
        m_process.kill();
    else
        emit started(m_path);
}

void VirtualBoardProcess::end(const QString &why)
{
    if (std::exchange(m_ended, true)) return;
    emit ended(why);
}

} // namespace postbench
