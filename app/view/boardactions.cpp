// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The boards: what a person asks for, and the dialogs on the way.
#include "boardspage.h"

#include "boardformview.h"
#include "flashdialog.h"

#include <QFileDialog>
#include <QInputDialog>

namespace postbench {

void BoardsPage::perform(Action id)
{
    switch (id) {
    case Read: return start(BoardJob::Kind::Read);
    case Write: return start(BoardJob::Kind::Write);
    case Verify: return start(BoardJob::Kind::Verify);
    case Send: return start(BoardJob::Kind::Send);
    case Watch: return start(BoardJob::Kind::Watch);
    case Reset: return start(BoardJob::Kind::Reset);
    case Flash: return flash();
    case OpenProfile: return openProfile();
    case SaveProfile: return saveProfile();
    case TypePort: return typePort();
    case Compare: emit compareRequested(); return;
    case Forget:
        if (BoardForm *form = m_model->form(currentPort())) {
            form->forgetChanges();
            m_form->refresh();
            m_model->retranslate();
            refresh();
        }
        return;
    case Actions: return;
    }
}

void BoardsPage::start(BoardJob::Kind kind)
{
    const BoardForm *form = m_model->form(currentPort());
    if (!form) return;
    BoardJob job;
    job.kind = kind;
    if (kind == BoardJob::Kind::Write) job.profile = form->changes();
    if (kind == BoardJob::Kind::Verify) job.profile = form->profile();
    emit jobRequested(currentPort(), job, form->secrets());
}

void BoardsPage::openProfile()
{
    auto *dialog = new QFileDialog(this, tr("Open board profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Board profiles (*.profile)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BoardsPage::profileOpenRequested);
    dialog->open();
}

void BoardsPage::saveProfile()
{
    const BoardForm *form = m_model->form(currentPort());
    if (!form) return;
    auto *dialog = new QFileDialog(this, tr("Save board profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("profile"));
    dialog->setNameFilters({tr("Board profiles (*.profile)"), tr("All files (*)")});
    const BoardProfile profile = form->profile();
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, profile](const QString &path) { emit profileSaveRequested(path, profile); });
    dialog->open();
}

void BoardsPage::typePort()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Type a port"));
    dialog->setLabelText(tr("Path of the serial port:"));
    dialog->setTextValue(QStringLiteral("/dev/"));
    connect(dialog, &QInputDialog::textValueSelected, this, &BoardsPage::portTyped);
    dialog->open();
}

void BoardsPage::flash()
{
    const QString port = currentPort();
    m_flash = new FlashDialog(port, this);
    m_flash->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_flash, &FlashDialog::startRequested, this,
            [this, port](const QString &path, bool mayErase) { emit flashRequested(port, path, mayErase); });
    connect(m_flash, &FlashDialog::cancelRequested, this, [this, port] { emit flashCancelled(port); });
    m_flash->open();
}

} // namespace postbench
