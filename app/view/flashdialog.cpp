// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Puts firmware on a board.
#include "flashdialog.h"

#include "describe.h"
#include "flashtext.h"
#include "noticebar.h"
#include "paletteicon.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace postbench {

namespace {

constexpr int pictureWidth = 144;
constexpr int pictureHeight = 84;

QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FlashDialog::FlashDialog(const QString &port, QWidget *parent)
    : QDialog(parent)
    , m_port(port)
    , m_intro(wrappedLabel())
    , m_disk(wrappedLabel())
    , m_fileLabel(new QLabel)
    , m_file(new QLineEdit)
    , m_choose(new QPushButton)
    , m_mayErase(new QCheckBox)
    , m_progress(new QProgressBar)
    , m_notice(new NoticeBar)
    , m_start(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &FlashDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, [this](const QString &text) { m_start->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        setRunning(true);
        emit startRequested(m_file->text().trimmed(), m_mayErase->isChecked());
    });
    connect(m_close, &QPushButton::clicked, this, &FlashDialog::reject);
    setRunning(false);
    retranslate();
}

void FlashDialog::build()
{
    auto *pictures = new QGridLayout;
    pictures->setHorizontalSpacing(16);
    for (int step = 0; step < 3; ++step) {
        auto *picture = new QLabel;
        picture->setPixmap(
            paletteIcon(QStringLiteral("flash%1").arg(step + 1)).pixmap(QSize(pictureWidth, pictureHeight), devicePixelRatioF()));
        picture->setAlignment(Qt::AlignCenter);
        auto *text = wrappedLabel();
        text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        pictures->addWidget(picture, 0, step);
        pictures->addWidget(text, 1, step);
        pictures->setColumnStretch(step, 1);
        m_pictures.append(picture);
        m_steps.append(text);
    }
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_fileLabel);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    buttons->addWidget(m_close);
    m_start->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addLayout(pictures);
    column->addLayout(fileRow);
    column->addWidget(m_mayErase);
    column->addWidget(m_disk);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}

QString FlashDialog::resultText() const { return m_notice->isHidden() ? QString() : m_notice->text(); }

void FlashDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Firmware image"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Firmware images (*.bin *.hex)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void FlashDialog::setProgress(FlashStage stage, qsizetype done, qsizetype total)
{
    constexpr qsizetype parts = 1000; // a bar's range is an int
    m_progress->setRange(0, total > 0 ? int(parts) : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(done * parts / total) : 0);
    m_progress->setFormat(flashStageName(stage));
}

void FlashDialog::showOutcome(const FlashOutcome &outcome)
{
    setRunning(false);
    const bool isWell = outcome.word == FlashWord::Flashed || outcome.word == FlashWord::AlreadyThere;
    const QString advice = flashOutcomeAdvice(outcome);
    const QString sentence = flashOutcomeSentence(outcome);
    m_notice->showNotice(isWell ? NoticeBar::Kind::Success : NoticeBar::Kind::Error,
                         advice.isEmpty() ? sentence : sentence + u'\n' + advice);
}

void FlashDialog::showImageFault(const FlashImageFault &fault) { showTrouble(flashImageSentence(fault)); }

void FlashDialog::showTrouble(const QString &sentence)
{
    setRunning(false);
    m_notice->showNotice(NoticeBar::Kind::Error, sentence);
}

void FlashDialog::reject()
{
    if (m_running)
        emit cancelRequested();
    else
        QDialog::reject();
}

void FlashDialog::setRunning(bool running)
{
    m_running = running;
    for (QWidget *part : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_mayErase)})
        part->setEnabled(!running);
    m_start->setEnabled(!running && !m_file->text().trimmed().isEmpty());
    m_progress->setVisible(running);
    if (running) setProgress(FlashStage::Synchronise, 0, 0);
    retranslate();
}

void FlashDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void FlashDialog::retranslate()
{
    setWindowTitle(tr("Put firmware on the board"));
    m_intro->setText(
        tr("The image goes through the chip's serial boot ROM on %1. The board's settings stay. Press Start, then:").arg(m_port));
    const QStringList steps = flashInstructions();
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setText(QStringLiteral("%1. %2").arg(i + 1).arg(steps.value(i)));
        m_pictures[i]->setAccessibleName(steps.value(i));
    }
    m_disk->setText(
        tr("A board that shows itself as a disk (MBED) takes the .bin file by drag and drop instead; that erases its settings."));
    describe(m_fileLabel, m_file, tr("&Image:"), tr("The firmware's .bin or .hex file."));
    describe(m_choose, tr("&Choose…"), tr("Chooses the firmware's file."));
    describe(m_mayErase, tr("A &locked chip may be erased, with its settings"),
             tr("Only a chip that is locked against reading needs this; its settings cannot be kept."));
    describe(static_cast<QWidget *>(m_progress), tr("Progress"), tr("How far the image is on the chip."));
    describe(m_start, tr("&Start"), tr("Waits for the boot ROM, then writes the image and reads it back."));
    if (m_running)
        describe(m_close, tr("C&ancel"), tr("Ends the writing; it can be gone on with later."));
    else
        describe(m_close, tr("Clos&e"), tr("Closes this dialog."));
}

} // namespace postbench
