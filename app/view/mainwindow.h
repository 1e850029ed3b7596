// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The main window: pages at the left, the transcript at the right, menus, profile and result line. Emits facts, does no work.
#pragma once

#include "commandline.h"
#include "composition.h"
#include "inboxmodel.h"
#include "mimewriter.h"
#include "profile.h"
#include "receiverstate.h"
#include "smtpoutcome.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace postbench {

class AddressHistory;
class BoardsModel;
class BoardsPage;
class ComposePage;
class InboxPage;
class ProfileModel;
class TranscriptModel;

// What the window shows; owned by the caller, outliving the window.
struct WindowModels {
    ProfileModel *profiles = nullptr;
    InboxModel *inbox = nullptr;
    AddressHistory *history = nullptr;
    TranscriptModel *sending = nullptr; // the transcript of what is being sent
    BoardsModel *boards = nullptr;
    TranscriptModel *boardSession = nullptr; // of the board that the Boards page shows
};

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum class Page { Compose, Boards, Inbox };
    enum class FileKind { Message, Attachment };

    explicit MainWindow(const WindowModels &models, QWidget *parent = nullptr);
    ~MainWindow() override;

    ComposePage *composePage() const;
    InboxPage *inboxPage() const;
    BoardsPage *boardsPage() const;
    QString currentProfile() const;
    Page currentPage() const;
    QByteArray saveLayout() const; // geometry and splitters, for the settings
    bool restoreLayout(const QByteArray &layout);

public slots:
    void showPage(postbench::MainWindow::Page page);
    void setCurrentProfile(const QString &id);
    void setLanguage(const QString &code); // "", "en", "ja", "zh_CN": which one the View menu ticks
    // The composer
    void setComposition(const postbench::Composition &composition); // draft restored, .eml opened, mailto:; shows the page
    // Sending: start with setSending(true); then stages and progress; then showOutcome
    void setSending(bool sending);
    void setSentThrough(const postbench::SentThrough &through); // for "copy as command line"
    void setStage(postbench::SmtpStage stage);
    void setProgress(qint64 sent, qint64 total);
    void showOutcome(const postbench::Outcome &outcome, qint64 milliseconds, const QString &tls); // tls: "TLSv1.3" or empty
    void showMessageError(const postbench::MessageError &error);
    void showEnvelopeFault(const postbench::EnvelopeFault &fault);
    void askSecret(const QString &user, const QByteArray &mechanism); // answered by one secretGiven
    // The rest
    void setReceiverState(const postbench::ReceiverState &state);
    void setProfileTesting(bool testing);
    void showProfileTest(const postbench::Outcome &outcome, const postbench::SessionEnd &end);
    void showFileError(const QString &path, const QString &systemWords);
    void showNotice(const QString &translated); // a line in the status bar

signals:
    void sendRequested(const postbench::Composition &composition);
    void cancelRequested();
    void compositionChanged(const postbench::Composition &composition); // after each pause in typing: to be kept
    void compositionCleared();                                          // a new mail was begun: the kept draft can go
    void secretGiven(const std::optional<QString> &secret, bool keep);  // nullopt: declined
    void openRequested(const QString &path);                            // .eml
    void saveRequested(const QString &path, const postbench::Composition &composition); // as .eml
    void saveBytesRequested(const QString &path, const QByteArray &octets);             // received mail or attachment
    void profileChosen(const QString &id);
    void profileTestRequested(const postbench::Profile &profile, const std::optional<QString> &typedSecret);
    void profileTestCancelled();
    void secretChanged(const QString &profileId, const QString &secret);
    void secretForgotten(const QString &profileId);
    void receiverStartRequested();
    void receiverStopRequested();
    void receiverFolderChosen(const QString &path); // where mails are to be kept; empty: in memory
    void languageRequested(const QString &code);    // "": the system's
    void aboutToClose();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postbench
