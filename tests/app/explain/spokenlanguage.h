// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Lets a test speak one of the program's languages for as long as this object lives.
#pragma once

#include <QCoreApplication>
#include <QTranslator>

class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &name)
        : m_loaded(m_translator.load(QStringLiteral(":/translations/postbench_%1.qm").arg(name)))
    {
        QCoreApplication::installTranslator(&m_translator);
    }
    ~SpokenLanguage() { QCoreApplication::removeTranslator(&m_translator); }
    bool isLoaded() const { return m_loaded; }

private:
    QTranslator m_translator;
    bool m_loaded;
};
