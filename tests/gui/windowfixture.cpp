// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Window fixture.

// Before Qt, whose "signals" is a macro.
#include <gmime/gmime.h>

#include "windowfixture.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QTest>

namespace postbench {

WindowFixture::WindowFixture()
{
    g_mime_init();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_window = std::make_unique<MainWindow>(WindowModels{&profiles, &inbox, &history, &sending, &boards, &boardSession});
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get())) qWarning("the window did not become active");
}

WindowFixture::~WindowFixture()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void WindowFixture::setLanguage(const QString &code)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(code));
    // English too has some: its plurals.
    if (!m_own.load(QStringLiteral(":/translations/postbench_%1.qm").arg(code))) qWarning("no translation of ours");
    QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    m_window->setLanguage(code);
    QCoreApplication::processEvents();
}

void typeInto(QWidget *widget, const QString &text)
{
    widget->setFocus();
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, c == u'\n' ? Qt::Key_Return : Qt::Key_unknown,
                            c == u'\n' ? QString() : QString(c), Qt::NoModifier);
}

void compose(QWidget *widget, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(widget, &event);
}

void commit(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

} // namespace postbench
