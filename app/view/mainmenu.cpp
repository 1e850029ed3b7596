// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Main menu.

#include "mainmenu.h"

#include "describe.h"
#include "paletteicon.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace postbench {

namespace {

struct Making {
    QKeySequence keys;
    const char *icon;
    bool checkable;
    const char *slot; // of the focused text field
};

Making makingOf(MainMenu::Id id)
{
    switch (id) {
    case MainMenu::NewMail: return {QKeySequence::New, "new", false, nullptr};
    case MainMenu::OpenMail: return {QKeySequence::Open, "open", false, nullptr};
    case MainMenu::SaveMail: return {QKeySequence::Save, "save", false, nullptr};
    case MainMenu::Quit: return {QKeySequence(Qt::CTRL | Qt::Key_Q), nullptr, false, nullptr};
    case MainMenu::Undo: return {QKeySequence::Undo, nullptr, false, "undo"};
    case MainMenu::Redo: return {QKeySequence::Redo, nullptr, false, "redo"};
    case MainMenu::Cut: return {QKeySequence::Cut, nullptr, false, "cut"};
    case MainMenu::Copy: return {QKeySequence::Copy, nullptr, false, "copy"};
    case MainMenu::Paste: return {QKeySequence::Paste, nullptr, false, "paste"};
    case MainMenu::SelectAll: return {QKeySequence::SelectAll, nullptr, false, "selectAll"};
    case MainMenu::Find: return {QKeySequence::Find, "find", false, nullptr};
    case MainMenu::Send: return {QKeySequence(Qt::CTRL | Qt::Key_Return), "send", false, nullptr};
    case MainMenu::Cancel: return {QKeySequence(Qt::CTRL | Qt::Key_Period), "cancel", false, nullptr};
    case MainMenu::Attach: return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), "attach", false, nullptr};
    case MainMenu::ShowCc:
    case MainMenu::ShowBcc:
    case MainMenu::ShowReplyTo: return {{}, nullptr, true, nullptr};
    case MainMenu::ShowDelivery: return {QKeySequence(Qt::CTRL | Qt::Key_D), "options", true, nullptr};
    case MainMenu::StartReceiver: return {{}, "start", false, nullptr};
    case MainMenu::StopReceiver: return {{}, "stop", false, nullptr};
    case MainMenu::KeepInFolder: return {{}, "save", false, nullptr};
    case MainMenu::KeepInMemory: return {{}, nullptr, false, nullptr};
    case MainMenu::Profiles: return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), "profiles", false, nullptr};
    case MainMenu::PageCompose: return {QKeySequence(Qt::CTRL | Qt::Key_1), "compose", false, nullptr};
    case MainMenu::PageBoards: return {QKeySequence(Qt::CTRL | Qt::Key_2), "boards", false, nullptr};
    case MainMenu::PageInbox: return {QKeySequence(Qt::CTRL | Qt::Key_3), "inbox", false, nullptr};
    case MainMenu::About: return {{}, "info", false, nullptr};
    }
    return {};
}

// The focused field knows by itself whether it can.
void callInFocus(const char *slot)
{
    if (QWidget *field = QApplication::focusWidget(); field && field->metaObject()->indexOfSlot(QByteArray(slot) + "()") >= 0)
        QMetaObject::invokeMethod(field, slot);
}

} // namespace

MainMenu::MainMenu(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_file(window->menuBar()->addMenu(QString()))
    , m_edit(window->menuBar()->addMenu(QString()))
    , m_message(window->menuBar()->addMenu(QString()))
    , m_session(window->menuBar()->addMenu(QString()))
    , m_board(window->menuBar()->addMenu(QString()))
    , m_view(window->menuBar()->addMenu(QString()))
    , m_language(new QMenu(window))
    , m_help(window->menuBar()->addMenu(QString()))
    , m_languages(new QActionGroup(this))
{
    add(m_file, {NewMail, OpenMail, SaveMail});
    m_file->addSeparator();
    add(m_file, {Quit});
    add(m_edit, {Undo, Redo});
    m_edit->addSeparator();
    add(m_edit, {Cut, Copy, Paste, SelectAll});
    m_edit->addSeparator();
    add(m_edit, {Find});
    add(m_message, {Send, Cancel});
    m_message->addSeparator();
    add(m_message, {Attach, ShowCc, ShowBcc, ShowReplyTo, ShowDelivery});
    add(m_session, {StartReceiver, StopReceiver});
    m_session->addSeparator();
    add(m_session, {KeepInFolder, KeepInMemory});
    m_session->addSeparator();
    add(m_session, {Profiles});
    add(m_view, {PageCompose, PageBoards, PageInbox});
    m_view->addSeparator();
    m_view->addMenu(m_language);
    add(m_help, {About});
    buildLanguages();
    for (QMenu *menu : {m_file, m_edit, m_message, m_session, m_board, m_view, m_help})
        menu->setToolTipsVisible(true);
    retranslate();
}

void MainMenu::add(QMenu *menu, std::initializer_list<Id> ids)
{
    for (const Id id : ids)
        menu->addAction(make(id));
}

QAction *MainMenu::make(Id id)
{
    const Making making = makingOf(id);
    auto *action = new QAction(m_window);
    action->setShortcut(making.keys);
    action->setCheckable(making.checkable);
    if (making.icon) action->setIcon(paletteIcon(QLatin1String(making.icon)));
    if (making.slot) connect(action, &QAction::triggered, this, [slot = making.slot] { callInFocus(slot); });
    if (id == Send) action->setShortcuts({making.keys, QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    if (id == Quit) action->setMenuRole(QAction::QuitRole);
    if (id == About) action->setMenuRole(QAction::AboutRole);
    m_actions.insert(id, action);
    return action;
}

void MainMenu::buildLanguages()
{
    // Each in its own words: whoever cannot read the others finds this one.
    for (const auto &[code, name] :
         {std::pair("", ""), std::pair("en", "English"), std::pair("ja", "日本語"), std::pair("zh_CN", "简体中文")}) {
        QAction *action = m_language->addAction(QString::fromUtf8(name));
        action->setCheckable(true);
        action->setData(QString::fromLatin1(code));
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit languageChosen(action->data().toString()); });
}

void MainMenu::setLanguage(const QString &code)
{
    const QList<QAction *> all = m_languages->actions();
    for (QAction *action : all)
        action->setChecked(action->data().toString() == code);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_message->setTitle(tr("&Message"));
    m_session->setTitle(tr("Sess&ion"));
    m_board->setTitle(tr("B&oard"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
    m_language->setIcon(QIcon());
    m_languages->actions().constFirst()->setText(tr("&System's language"));
    retranslateActions();
}

void MainMenu::retranslateActions()
{
    describe(action(NewMail), tr("&New mail"), tr("Empties the composer for a new mail from the chosen profile."));
    describe(action(OpenMail), tr("&Open mail…"), tr("Puts an .eml file into the composer."));
    describe(action(SaveMail), tr("&Save mail as…"), tr("Writes the mail as an .eml file, as it would be sent."));
    describe(action(Quit), tr("&Quit"), tr("Ends the program. What is being written is kept for next time."));
    describe(action(Undo), tr("&Undo"), tr("Takes back the last change of the field with the cursor."));
    describe(action(Redo), tr("&Redo"), tr("Does again what was taken back."));
    describe(action(Cut), tr("Cu&t"), tr("Moves the chosen text to the clipboard."));
    describe(action(Copy), tr("&Copy"), tr("Copies the chosen text to the clipboard."));
    describe(action(Paste), tr("&Paste"), tr("Puts in what is on the clipboard."));
    describe(action(SelectAll), tr("Select &all"), tr("Chooses all text of the field with the cursor."));
    describe(action(Find), tr("&Find in transcript"), tr("Looks for words in the lines of the session."));
    describe(action(Send), tr("&Send"), tr("Sends the mail through the chosen profile."));
    describe(action(Cancel), tr("Ca&ncel sending"), tr("Ends the sending politely."));
    describe(action(Attach), tr("&Attach files…"), tr("Chooses files to go with the mail."));
    describe(action(ShowCc), tr("&Cc field"), tr("Shows or hides the field for copies."));
    describe(action(ShowBcc), tr("&Bcc field"), tr("Shows or hides the field for hidden copies."));
    describe(action(ShowReplyTo), tr("&Reply-To field"), tr("Shows or hides the field for the answer's address."));
    describe(action(ShowDelivery), tr("&Delivery options"), tr("Shows or hides what can be asked of this delivery."));
    describe(action(StartReceiver), tr("S&tart receiver"), tr("Opens the ports of the built-in receiver."));
    describe(action(StopReceiver), tr("St&op receiver"), tr("Closes the ports of the built-in receiver."));
    describe(action(KeepInFolder), tr("&Keep received mails in a folder…"),
             tr("Writes every mail that arrives into a Maildir, where other programs can read it too."));
    describe(action(KeepInMemory), tr("Keep received mails in &memory"),
             tr("Writes mails that arrive to no file; they are gone when the program ends."));
    describe(action(Profiles), tr("&Profiles…"), tr("Adds, edits, tests and removes server accounts."));
    describe(action(PageCompose), tr("&Compose"), tr("Write and send a mail."));
    describe(action(PageBoards), tr("&Boards"), tr("Set up boards that send mail, and watch them do it."));
    describe(action(PageInbox), tr("&Inbox"), tr("Mails that the built-in receiver took."));
    describe(action(About), tr("&About Postbench"), tr("Version and licence of this program."));
}

} // namespace postbench
