// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Mails that stand in a Maildir.

#include "maildirlist.h"

#include <QDir>

#include <algorithm>
#include <tuple>

namespace postbench {

namespace {

struct NamedFile {
    qint64 seconds = 0;
    QString name;
    QString path;
};

// A Maildir's file names begin with the second of their arrival: so a hundred thousand of them need not be looked at.
qint64 secondsOf(const QString &name) { return name.section(u'.', 0, 0).toLongLong(); }

} // namespace

QList<InboxMail> mailsInMaildir(const QString &folder, qsizetype most)
{
    if (folder.isEmpty()) return {};
    QList<NamedFile> files;
    for (const char *part : {"new", "cur"}) {
        const QDir dir(folder + u'/' + QLatin1String(part));
        for (const QString &name : dir.entryList(QDir::Files, QDir::Unsorted)) // without hidden ones, as Maildir says
            files.append({secondsOf(name), name, dir.filePath(name)});
    }
    std::ranges::sort(files, {}, [](const NamedFile &file) { return std::tie(file.seconds, file.name); });
    if (files.size() > most) files = files.last(most);
    QList<InboxMail> mails;
    for (const NamedFile &named : std::as_const(files)) {
        const QFileInfo file(named.path);
        InboxMail mail;
        mail.filePath = file.absoluteFilePath();
        mail.size = file.size();
        mail.arrived = file.lastModified();
        mails.append(mail);
    }
    return mails;
}

bool canBecomeMaildir(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists() || dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) return true;
    return dir.exists(QStringLiteral("new")) && dir.exists(QStringLiteral("cur"));
}

} // namespace postbench
