// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The words of the window: installs the program's and Qt's own translators, at start and while it runs.
#pragma once

#include <QString>
#include <QTranslator>

namespace postbench {

class WindowLanguage
{
public:
    // "en", "ja", "zh_CN", or "" for the system's. Qt tells every window by itself.
    void use(const QString &code);
    static QString systemCode();

private:
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace postbench
