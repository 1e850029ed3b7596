// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The menus of the window and their actions.
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace postbench {

class MainMenu : public QObject
{
    Q_OBJECT
public:
    enum Id {
        NewMail,
        OpenMail,
        SaveMail,
        Quit,
        Undo,
        Redo,
        Cut,
        Copy,
        Paste,
        SelectAll,
        Find,
        Send,
        Cancel,
        Attach,
        ShowCc,
        ShowBcc,
        ShowReplyTo,
        ShowDelivery,
        StartReceiver,
        StopReceiver,
        KeepInFolder,
        KeepInMemory,
        Profiles,
        PageCompose,
        PageBoards,
        PageInbox,
        About,
    };

    explicit MainMenu(QMainWindow *window);

    QAction *action(Id id) const { return m_actions.value(id); }
    QMenu *boardMenu() const { return m_board; } // filled by the window from the Boards page
    void setLanguage(const QString &code);
    void retranslate();

signals:
    void languageChosen(const QString &code);

private:
    void add(QMenu *menu, std::initializer_list<Id> ids);
    QAction *make(Id id);
    void buildLanguages();
    void retranslateActions();

    QMainWindow *m_window;
    QHash<Id, QAction *> m_actions;
    QMenu *m_file, *m_edit, *m_message, *m_session, *m_board, *m_view, *m_language, *m_help;
    QActionGroup *m_languages;
};

} // namespace postbench
