// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The window's program: starts the libraries and the one WindowApplication.

// First: GLib has members named "signals", which Qt makes a macro of.
#include <gmime/gmime.h>

#include "windowapplication.h"

#include <QApplication>
#include <QFile>
#include <QtCrypto>

#include <cstdio>
#include <unistd.h>

namespace {

// Without a display Qt gives up by a fatal message in the middle of what it tried; a person gets one sentence and exit code 78.
void whileStarting(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        std::fputs("postbench: The window cannot open: no display can be used here (see DISPLAY and WAYLAND_DISPLAY).\n", stderr);
        ::_exit(78);
    }
    if (!QByteArrayView(context.category).startsWith("qt.qpa")) std::fprintf(stderr, "%s\n", qPrintable(text));
}

// The command line's program, seen from the window's: beside it in a build, in the folder of programs once installed.
QString commandLineProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &path :
         {folder + QStringLiteral("/postbench"), folder + QStringLiteral("/" POSTBENCH_BIN_FROM_LIBEXEC "/postbench")}) {
        if (QFile::exists(path)) return path;
    }
    return QStringLiteral("postbench");
}

} // namespace

int main(int argc, char *argv[])
{
    QCA::Initializer qca;
    g_mime_init();
    const QtMessageHandler usual = qInstallMessageHandler(&whileStarting);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationName(QStringLiteral("postbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTBENCH_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.postbench.Postbench"));
    QString language;
    QStringList toOpen;
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1StringView("--lang") && i + 1 < arguments.size())
            language = arguments[++i];
        else if (arguments[i].startsWith(QLatin1StringView("--lang=")))
            language = arguments[i].mid(7);
        else
            toOpen.append(arguments[i]);
    }
    postbench::WindowApplication window(language, commandLineProgram());
    window.start(toOpen);
    return QCoreApplication::exec();
}
