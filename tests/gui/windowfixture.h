// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The main window with its models, and the language switch that the program itself makes.
#pragma once

#include "addresshistory.h"
#include "boardsmodel.h"
#include "inboxmodel.h"
#include "mainwindow.h"
#include "profilemodel.h"
#include "transcriptmodel.h"

#include <QTranslator>

#include <memory>

namespace postbench {

class WindowFixture
{
public:
    WindowFixture(); // shown, active, English
    ~WindowFixture();

    void setLanguage(const QString &code); // "en", "ja", "zh_CN"
    MainWindow &window() { return *m_window; }

    ProfileModel profiles;
    InboxModel inbox;
    AddressHistory history;
    TranscriptModel sending;
    BoardsModel boards;
    TranscriptModel boardSession;

private:
    QTranslator m_own;
    QTranslator m_qt;
    std::unique_ptr<MainWindow> m_window;
};

// Types into the widget as a keyboard does. The text goes character by character, in any script.
void typeInto(QWidget *widget, const QString &text);
// What an input method sends: first an unfinished word, then its end.
void compose(QWidget *widget, const QString &preedit);
void commit(QWidget *widget, const QString &text);

} // namespace postbench
