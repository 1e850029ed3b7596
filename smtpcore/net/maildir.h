// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Writes mails into a Maildir: tmp first, safe on disk, then new.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace postbench {

class Maildir
{
public:
    // Makes the folder and its tmp, new and cur where they are missing. An existing folder that holds other things and is no
    // Maildir is left alone: nullopt, and `error` says why.
    static std::optional<Maildir> open(const QString &folder, QString *error);

    QString folder() const { return m_folder; }

private:
    friend class MaildirMail;
    explicit Maildir(const QString &folder) : m_folder(folder) {}
    QString m_folder;
};

// One mail on its way in. Without keep() it leaves nothing behind.
class MaildirMail
{
public:
    explicit MaildirMail(const Maildir &maildir);
    ~MaildirMail();
    MaildirMail(const MaildirMail &) = delete;
    MaildirMail &operator=(const MaildirMail &) = delete;

    bool write(QByteArrayView bytes);
    // File and folder synced, then in new/: its path. nullopt where any step failed, also an earlier write.
    std::optional<QString> keep();
    qint64 size() const { return m_size; }

private:
    QByteArray m_name;
    QByteArray m_folder;
    qint64 m_size = 0;
    int m_descriptor = -1;
    bool m_good = true;
};

} // namespace postbench
