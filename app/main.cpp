// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The composition root of the command line: starts the libraries, loads the words, runs the subcommand or hands over to the window.

#include "commandcontext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTranslator>
#include <QtCrypto>

#include <gmime/gmime.h>

#include <algorithm>
#include <unistd.h>

namespace {

using namespace postbench;

// The locale's language by the rule of setlocale(3), without the cost of QLocale.
QString systemLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (value.startsWith("ja")) return QStringLiteral("ja");
        if (value.startsWith("zh")) return QStringLiteral("zh_CN");
        if (!value.isEmpty()) break;
    }
    return QStringLiteral("en");
}

// Somebody who names a platform, like offscreen, needs neither.
bool mayHaveDisplay()
{
    return std::ranges::any_of(std::initializer_list{"WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY", "QT_QPA_PLATFORM"},
                               [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

// The window is a program of its own, so that the command line need not load a toolkit.
int openWindow(char *argv[])
{
    const QString here = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    const QString folder = QFileInfo(here).path();
    for (const QString &path : {folder + QStringLiteral("/postbench-window"),
                                folder + QStringLiteral("/" POSTBENCH_WINDOW_FROM_BIN "/postbench-window")}) {
        ::execv(QFile::encodeName(path).constData(), argv);
    }
    qCritical("postbench: the window's program postbench-window is missing");
    return 70;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool window = asksForWindow(arguments);
    if (window && mayHaveDisplay()) return openWindow(argv);

    // Qt's own event loop costs fewer system calls for each mail than GLib's, but a keychain answers through GLib's.
    const bool mayNeedKeychain =
        std::ranges::any_of(arguments, [](const QString &argument) { return argument.startsWith(QLatin1StringView("--profile")); });
    if (!mayNeedKeychain) qputenv("QT_NO_GLIB", "1");
    QCA::Initializer qca;
    g_mime_init();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTBENCH_VERSION));
    const QString asked = languageOf(arguments);
    const QString language = asked.isEmpty() ? systemLanguage() : asked;
    QTranslator words; // English too has some: its plurals
    if (words.load(QStringLiteral(":/translations/postbench_") + language + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&words);
    return window ? refuseWindow() : runCommandLine(arguments);
}
