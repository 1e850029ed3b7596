// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Puts the transcript's parts together.
#include "transcriptpanel.h"

#include "explainpanel.h"
#include "stagestrip.h"
#include "transcriptexport.h"
#include "transcriptmodel.h"
#include "transcripttable.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QSplitter>
#include <QVBoxLayout>

namespace postbench {

namespace {

constexpr int rowsPerSearchStep = 20'000;

// A file goes further than the screen: secrets stay masked in it, whatever is shown.
QByteArray exported(const QList<TranscriptLine> &lines, TranscriptBar::Format format)
{
    switch (format) {
    case TranscriptBar::Format::Text: return transcriptAsText(lines, false).toUtf8();
    case TranscriptBar::Format::Html: return transcriptAsHtml(lines, false).toUtf8();
    case TranscriptBar::Format::JsonLines: return transcriptAsJsonLines(lines, false);
    }
    return {};
}

} // namespace

TranscriptPanel::TranscriptPanel(QWidget *parent)
    : QWidget(parent)
    , m_strip(new StageStrip(this))
    , m_bar(new TranscriptBar(this))
    , m_table(new TranscriptTable(this))
    , m_explain(new ExplainPanel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_filter(new TranscriptFilter(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 6, 6);
    column->setSpacing(6);
    column->addWidget(m_strip);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_explain);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_table->setModel(m_filter);
    connect(m_bar, &TranscriptBar::showChanged, m_filter, &TranscriptFilter::setShow);
    connect(m_bar, &TranscriptBar::findRequested, this, &TranscriptPanel::search);
    connect(m_bar, &TranscriptBar::findLeft, m_table, [this] { m_table->setFocus(); });
    m_searching.setSingleShot(true);
    connect(&m_searching, &QTimer::timeout, this, &TranscriptPanel::continueSearch);
    connect(m_bar, &TranscriptBar::copyRequested, this, &TranscriptPanel::copyLines);
    connect(m_bar, &TranscriptBar::copyAsRequested, this, &TranscriptPanel::copyAs);
    connect(m_bar, &TranscriptBar::saveRequested, this, &TranscriptPanel::save);
    connect(m_bar, &TranscriptBar::secretsRequested, this, [this](bool show) {
        if (m_model) m_model->setSecretsShown(show);
    });
    connect(m_table, &TranscriptTable::copyRequested, this, &TranscriptPanel::copyLines);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TranscriptPanel::explainCurrent);
    retranslate();
}

void TranscriptPanel::setTranscriptModel(TranscriptModel *model)
{
    if (m_model == model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    m_filter->setSourceModel(model);
    m_table->setModel(m_filter); // column widths are set for the model's columns
    if (!model) return;
    connect(model, &TranscriptModel::secretsShownChanged, m_bar, &TranscriptBar::setSecretsShown);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TranscriptPanel::noteContent);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_explain->showNothing();
        noteContent();
    });
    m_bar->setSecretsShown(model->secretsShown());
    m_explain->showNothing();
    noteContent();
}

void TranscriptPanel::setSentThrough(const SentThrough &through) { m_through = through; }

void TranscriptPanel::setStage(SmtpStage stage) { m_strip->setStage(stage); }

void TranscriptPanel::setOutcome(const Outcome &outcome)
{
    if (outcome.verdict == Outcome::Verdict::Delivered)
        m_strip->setStage(SmtpStage::Quit, StageStrip::State::Done);
    else
        m_strip->setStage(outcome.stage, StageStrip::State::Failed);
    m_bar->setHasMail(m_model && !m_model->lines().isEmpty());
}

void TranscriptPanel::clearStages() { m_strip->clear(); }

void TranscriptPanel::setStagesShown(bool shown) { m_strip->setVisible(shown); }

void TranscriptPanel::find() { m_bar->focusFind(); }

void TranscriptPanel::noteContent()
{
    const bool has = m_model && !m_model->lines().isEmpty();
    m_bar->setHasLines(has);
    m_bar->setHasMail(has);
}

void TranscriptPanel::explainCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    if (!m_model || !index.isValid())
        m_explain->showNothing();
    else
        m_explain->show(explainLine(m_model->lines(), index.row()));
}

void TranscriptPanel::search(const QString &text, TranscriptBar::Find where)
{
    m_searching.stop();
    m_needle = text.toLower().toUtf8();
    m_bar->setFound(true);
    const int rows = m_filter->rowCount();
    if (m_needle.isEmpty() || rows == 0) return;
    m_searchStep = where == TranscriptBar::Find::Previous ? -1 : 1;
    const int current = m_table->currentIndex().row();
    if (current < 0)
        m_searchRow = m_searchStep < 0 ? rows - 1 : 0;
    else
        m_searchRow = where == TranscriptBar::Find::Here ? current : (current + m_searchStep + rows) % rows;
    m_searchLeft = rows;
    continueSearch();
}

void TranscriptPanel::continueSearch()
{
    const int rows = m_filter->rowCount();
    if (!m_model || rows == 0) return;
    for (int i = 0; i < rowsPerSearchStep && m_searchLeft > 0; ++i, --m_searchLeft) {
        m_searchRow = (m_searchRow % rows + rows) % rows;
        const QModelIndex index = m_filter->index(m_searchRow, TranscriptModel::Content);
        const TranscriptLine &line = m_model->lines().at(m_filter->mapToSource(index).row());
        if (transcriptLineText(line, m_model->secretsShown()).toLower().toUtf8().contains(m_needle)) {
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
            m_searchLeft = 0;
            return;
        }
        m_searchRow += m_searchStep;
    }
    if (m_searchLeft > 0)
        m_searching.start(0);
    else
        m_bar->setFound(false);
}

void TranscriptPanel::copyLines()
{
    if (!m_model) return;
    QList<TranscriptLine> lines;
    for (const int row : m_table->selectedRows())
        lines.append(m_model->lines().at(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    QApplication::clipboard()->setText(transcriptAsText(lines.isEmpty() ? m_model->lines() : lines, m_model->secretsShown()));
}

void TranscriptPanel::copyAs(CommandLineTool tool)
{
    if (!m_model) return;
    if (const std::optional<QString> command = asCommandLine(tool, m_model->lines(), m_through)) {
        QApplication::clipboard()->setText(*command);
        return;
    }
    Explanation why;
    why.title = tr("Nothing to copy");
    why.meaning =
        tr("This session sent no mail, or its message was too long to be kept whole, so no command line can send it again.");
    m_explain->show(why);
}

void TranscriptPanel::save(TranscriptBar::Format format)
{
    if (!m_model) return;
    static const char *const suffixes[] = {"txt", "html", "jsonl"};
    const QString suffix = QLatin1String(suffixes[int(format)]);
    auto *dialog = new QFileDialog(this, tr("Save transcript"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("transcript.") + suffix);
    // What was there when it was asked for: the session may go on, or another mail's be shown, while a name is typed.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, lines = m_model->lines()](const QString &path) { emit saveRequested(path, exported(lines, format)); });
    dialog->open();
}

QByteArray TranscriptPanel::saveLayout() const { return m_splitter->saveState(); }

void TranscriptPanel::restoreLayout(const QByteArray &layout) { m_splitter->restoreState(layout); }

void TranscriptPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_model) m_model->retranslate();
        explainCurrent();
    }
}

void TranscriptPanel::retranslate() { setAccessibleName(tr("SMTP session")); }

} // namespace postbench
