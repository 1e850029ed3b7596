// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The words of the window.

#include "windowlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace postbench {

QString WindowLanguage::systemCode()
{
    for (const QString &language : QLocale::system().uiLanguages()) {
        if (language.startsWith(QLatin1StringView("ja"))) return QStringLiteral("ja");
        if (language.startsWith(QLatin1StringView("zh"))) return QStringLiteral("zh_CN");
        if (language.startsWith(QLatin1StringView("en"))) break;
    }
    return QStringLiteral("en");
}

void WindowLanguage::use(const QString &code)
{
    const QString language = code.isEmpty() ? systemCode() : code;
    QCoreApplication::removeTranslator(&m_qtWords);
    QCoreApplication::removeTranslator(&m_words);
    // Numbers, dates and sizes follow the words.
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : QLocale(language));
    if (m_qtWords.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(QStringLiteral(":/translations/postbench_") + language + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&m_words);
}

} // namespace postbench
