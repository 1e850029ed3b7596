// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The row above the transcript: filter, find, copy, save, secrets.
#pragma once

#include "commandline.h"
#include "transcriptfilter.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace postbench {

class TranscriptBar : public QWidget
{
    Q_OBJECT
public:
    enum class Format { Text, Html, JsonLines };
    enum class Find { Here, Next, Previous }; // Here: the current line counts, since the text is still being typed
    explicit TranscriptBar(QWidget *parent = nullptr);

    void focusFind();
    void setFound(bool found); // marks the field when nothing was found
    void setHasLines(bool has);
    void setHasMail(bool has); // "copy as command line" makes sense
    void setSecretsShown(bool shown);

signals:
    void showChanged(postbench::TranscriptFilter::Show show);
    void findRequested(const QString &text, postbench::TranscriptBar::Find where);
    void findLeft(); // by Esc: back to the lines
    void copyRequested();
    void copyAsRequested(postbench::CommandLineTool tool);
    void saveRequested(postbench::TranscriptBar::Format format);
    void secretsRequested(bool show);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QComboBox *m_show;
    QLineEdit *m_find;
    QAction *m_notFound; // in the field
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_copy;
    QToolButton *m_save;
    QToolButton *m_secrets;
    QAction *m_copyLines;
    QList<QAction *> m_copyAs; // in CommandLineTool's order
    QList<QAction *> m_saveAs; // in Format's order
};

} // namespace postbench
