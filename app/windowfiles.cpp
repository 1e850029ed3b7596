// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Mails and octets that the window opens from files and saves into them.

#include "windowfiles.h"

#include "mainwindow.h"
#include "messagecontext.h"
#include "mimereader.h"
#include "mimewriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

namespace postbench {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

// In pieces: an attachment may be larger than memory.
bool write(QSaveFile &file, const SmtpMessage &message, QCryptographicHash &hash)
{
    const auto source = message.open ? message.open() : nullptr;
    while (source) {
        const auto piece = source->read(pieceSize);
        if (!piece) return false;
        if (piece->isEmpty()) return true;
        if (file.write(*piece) != piece->size()) return false;
        hash.addData(*piece);
    }
    return false;
}

} // namespace

WindowFiles::WindowFiles(MainWindow *window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(window, &MainWindow::openRequested, this, &WindowFiles::open);
    connect(window, &MainWindow::saveRequested, this, &WindowFiles::save);
    connect(window, &MainWindow::saveBytesRequested, this, &WindowFiles::saveBytes);
}

void WindowFiles::open(const QString &what)
{
    if (what.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive)) {
        if (const auto draft = draftOfMailto(what.toUtf8()))
            emit opened(compositionOf(*draft));
        else
            m_window->showFileError(what, tr("is no mailto: link"));
        return;
    }
    const QString path = what.startsWith(QLatin1StringView("file:")) ? QUrl(what).toLocalFile() : what;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return m_window->showFileError(path, file.errorString());
    const QByteArray octets = file.readAll();
    Draft draft = draftOf(readMime(octets));
    if (draft.bcc.isEmpty()) draft.bcc = m_bcc.find(QCryptographicHash::hash(octets, QCryptographicHash::Sha256));
    emit opened(compositionOf(draft));
}

void WindowFiles::save(const QString &path, const Composition &composition)
{
    const Draft draft = draftWithAttachments(composition);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (composition.source) {
        hash.addData(*composition.source);
        if (saveBytes(path, *composition.source)) tellSaved(path, hash.result(), draft.bcc);
        return;
    }
    const MimeContext context = newMessageContext(draft.from ? draft.from->address : QString());
    auto message = writeMime(draft, Carriage{}, context);
    if (!message && message.error().fault == MessageFault::AddressNeedsUtf8)
        message = writeMime(draft, Carriage{.eightBit = true, .binary = false, .utf8 = true}, context);
    if (!message) return m_window->showMessageError(message.error());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(file, *message, hash) && file.commit())
        tellSaved(path, hash.result(), draft.bcc);
    else
        m_window->showFileError(path, file.errorString());
}

void WindowFiles::tellSaved(const QString &path, const QByteArray &sha256, const QList<Person> &bcc)
{
    QString error;
    if (!m_bcc.keep(sha256, bcc, &error))
        m_window->showFileError(path, error);
    else if (bcc.isEmpty())
        m_window->showNotice(tr("Saved as %1").arg(path));
    else
        m_window->showNotice(
            tr("Saved as %1; Bcc is kept apart from the file, on this computer, and comes back when you open it here").arg(path));
}

bool WindowFiles::saveBytes(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
    if (saved)
        m_window->showNotice(tr("Saved as %1").arg(path));
    else
        m_window->showFileError(path, file.errorString());
    return saved;
}

} // namespace postbench
