// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The boards: which there are, the chosen one's settings, and what can be done with it.
#pragma once

#include "boardjob.h"
#include "boardsmodel.h"
#include "flashjob.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace postbench {

class BoardFormView;
class FlashDialog;
class NoticeBar;

class BoardsPage : public QWidget
{
    Q_OBJECT
public:
    enum Action { Read, Write, Verify, Send, Watch, Reset, Flash, Forget, OpenProfile, SaveProfile, TypePort, Compare, Actions };

    explicit BoardsPage(BoardsModel *model, QWidget *parent = nullptr);

    QString currentPort() const; // empty: none is chosen
    void choosePort(const QString &path);
    QTableView *list() const { return m_list; }
    BoardFormView *form() const { return m_form; }
    QAction *action(Action id) const { return m_actions[id]; }
    QPushButton *virtualBoard() const { return m_virtual; }
    QString resultText() const;
    FlashDialog *flashDialog() const; // null: none is open

public slots:
    void setProgress(const QString &port, postbench::BoardStage stage, int done, int total);
    void showOutcome(const QString &port, postbench::BoardJob::Kind kind, const postbench::BoardOutcome &outcome);
    void showTrouble(const QString &sentence); // of a file, of a virtual board that did not start
    void setVirtualStarting(bool starting);

signals:
    void chosen(const QString &port);
    void jobRequested(const QString &port, const postbench::BoardJob &job, const QHash<QByteArray, QByteArray> &secrets);
    void cancelRequested(const QString &port);
    void virtualBoardRequested();
    void portTyped(const QString &path);
    void profileOpenRequested(const QString &path);
    void profileSaveRequested(const QString &path, const postbench::BoardProfile &profile);
    void flashRequested(const QString &port, const QString &imagePath, bool mayEraseSettings);
    void flashCancelled(const QString &port);
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    void makeActions();
    void start(BoardJob::Kind kind);
    void perform(Action id);
    void openProfile();
    void saveProfile();
    void typePort();
    void flash();
    void showChosen();
    void refresh();
    void retranslate();
    void sayOutcome();

    BoardsModel *m_model;
    QTableView *m_list;
    QLabel *m_advice;
    QStackedWidget *m_stack; // advice, or the form
    BoardFormView *m_form;
    QPushButton *m_virtual;
    QAction *m_actions[Actions] = {};
    QMenu *m_menu;
    QToolButton *m_more;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    NoticeBar *m_notice;
    QPointer<FlashDialog> m_flash;
    struct Told {
        BoardJob::Kind kind = BoardJob::Kind::Info;
        BoardOutcome outcome;
    };
    QHash<QString, Told> m_told; // the last end of each port's job
    bool m_starting = false;
};

} // namespace postbench
