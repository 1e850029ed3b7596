// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The transcript as a person sees it: stage strip, controls, table, explanation. The same for every kind of session.
#pragma once

#include "smtpoutcome.h"
#include "transcriptbar.h"

#include <QTimer>
#include <QWidget>

class QSplitter;

namespace postbench {

class ExplainPanel;
class StageStrip;
class TranscriptModel;
class TranscriptTable;

class TranscriptPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TranscriptPanel(QWidget *parent = nullptr);

    void setTranscriptModel(TranscriptModel *model); // not owned; may change (sending, or a received mail's session)
    TranscriptModel *transcriptModel() const { return m_model; }
    void setSentThrough(const SentThrough &through); // for "copy as command line"

    void setStage(SmtpStage stage);
    void setOutcome(const Outcome &outcome); // lights the strip as done or failed
    void clearStages();
    void setStagesShown(bool shown); // a finished session of the receiver has no live stage
    void find();                     // Edit > Find

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void saveRequested(const QString &path, const QByteArray &octets);

protected:
    void changeEvent(QEvent *event) override;

private:
    void explainCurrent();
    void search(const QString &text, TranscriptBar::Find where);
    void continueSearch();
    void copyLines();
    void copyAs(CommandLineTool tool);
    void save(TranscriptBar::Format format);
    void noteContent();
    void retranslate();

    StageStrip *m_strip;
    TranscriptBar *m_bar;
    TranscriptTable *m_table;
    ExplainPanel *m_explain;
    QSplitter *m_splitter;
    TranscriptFilter *m_filter;
    TranscriptModel *m_model = nullptr;
    SentThrough m_through;
    // A search in progress: a million lines are searched in pieces, so that the window never stalls.
    QByteArray m_needle;
    QTimer m_searching;
    int m_searchRow = -1;
    int m_searchLeft = 0;
    int m_searchStep = 1;
};

} // namespace postbench
