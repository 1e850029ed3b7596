// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Mails and octets that the window opens from files and saves into them.
#pragma once

#include "bccstore.h"
#include "composition.h"

#include <QObject>

namespace postbench {

class MainWindow;

class WindowFiles : public QObject
{
    Q_OBJECT
public:
    explicit WindowFiles(MainWindow *window, QObject *parent = nullptr);

    void open(const QString &what);                                 // a mailto: URI, a file: URI or a path
    void save(const QString &path, const Composition &composition); // as .eml
    bool saveBytes(const QString &path, const QByteArray &octets);  // false: said to the person

signals:
    void opened(const postbench::Composition &composition);

private:
    void tellSaved(const QString &path, const QByteArray &sha256, const QList<Person> &bcc);

    MainWindow *m_window;
    BccStore m_bcc;
};

} // namespace postbench
