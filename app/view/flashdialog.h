// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Puts firmware on a board: the file, what to press on the board in pictures, progress, and how it ended.
#pragma once

#include "flashimage.h"
#include "flashjob.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace postbench {

class NoticeBar;

class FlashDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FlashDialog(const QString &port, QWidget *parent = nullptr);

    QLineEdit *file() const { return m_file; }
    QPushButton *startButton() const { return m_start; }
    QString resultText() const;

public slots:
    void setProgress(postbench::FlashStage stage, qsizetype done, qsizetype total);
    void showOutcome(const postbench::FlashOutcome &outcome);
    void showImageFault(const postbench::FlashImageFault &fault);
    void showTrouble(const QString &sentence);
    void reject() override; // while it runs: cancels, and stays until that is told

signals:
    void startRequested(const QString &imagePath, bool mayEraseSettings);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void chooseFile();
    void setRunning(bool running);
    void retranslate();

    QString m_port;
    QLabel *m_intro;
    QList<QLabel *> m_pictures;
    QList<QLabel *> m_steps;
    QLabel *m_disk;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QCheckBox *m_mayErase;
    QProgressBar *m_progress;
    NoticeBar *m_notice;
    QPushButton *m_start;
    QPushButton *m_close;
    bool m_running = false;
};

} // namespace postbench
