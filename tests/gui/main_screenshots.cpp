// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// postbench-screenshots DIR: pictures of every page in three languages, light and dark, small and large.

#include "attachmentsmodel.h"
#include "bodytabs.h"
#include "boardformview.h"
#include "boardsample.h"
#include "boardspage.h"
#include "comparewindow.h"
#include "flashdialog.h"
#include "composepage.h"
#include "deliverypanel.h"
#include "htmlpane.h"
#include "inboxpage.h"
#include "mailtextedit.h"
#include "mailview.h"
#include "profiledialog.h"
#include "sampledata.h"
#include "transcripttable.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPixmap>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace postbench;

namespace {

QPalette darkPalette()
{
    QPalette dark(QColor(0x32, 0x33, 0x36), QColor(0x2a, 0x2b, 0x2e));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::AlternateBase, QColor(0x27, 0x28, 0x2c));
    dark.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::WindowText, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::ButtonText, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9c, 0xa0));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0x6f, 0xb5));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::Link, QColor(0x7a, 0xb0, 0xf0));
    dark.setColor(QPalette::ToolTipBase, QColor(0x27, 0x28, 0x2c));
    dark.setColor(QPalette::ToolTipText, QColor(0xe6, 0xe6, 0xe6));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, QColor(0x80, 0x82, 0x86));
    return dark;
}

class Photographer
{
public:
    explicit Photographer(const QDir &folder) : m_folder(folder) {}

    bool takeAll(const QString &language, const QSize &size, const QString &look)
    {
        WindowFixture fixture;
        fixture.setLanguage(language);
        fillWithSamples(fixture, language);
        MainWindow &window = fixture.window();
        window.resize(size);
        const QString name = QStringLiteral("-%1-%2-%3x%4").arg(language, look).arg(size.width()).arg(size.height());
        bool all = take(window, QStringLiteral("compose") + name);
        window.composePage()->delivery()->setOpen(true);
        all = take(window, QStringLiteral("delivery") + name) && all;
        window.composePage()->delivery()->setOpen(false);
        window.composePage()->send(); // one address is not right: the page says so
        all = take(window, QStringLiteral("warning") + name) && all;
        window.findChild<TranscriptTable *>()->selectRow(22); // the refused recipient
        all = take(window, QStringLiteral("explained") + name) && all;
        writeHtml(*window.composePage()->tabs());
        all = take(window, QStringLiteral("html") + name) && all;
        window.showPage(MainWindow::Page::Inbox);
        window.inboxPage()->list()->selectRow(1);
        all = take(window, QStringLiteral("inbox") + name) && all;
        window.showPage(MainWindow::Page::Boards);
        all = take(window, QStringLiteral("boards-empty") + name) && all;
        fillWithBoards(fixture.boards);
        window.boardsPage()->form()->refresh();
        fixture.boardSession.setLines(boardSession());
        all = take(window, QStringLiteral("boards") + name) && all;
        FlashDialog flashing(sampleBoardPort, &window);
        flashing.show();
        all = take(flashing, QStringLiteral("flash") + name) && all;
        flashing.close();
        CompareWindow comparison(&window);
        comparison.setSessions({{MainWindow::tr("Compose"), deskSession()}, {sampleBoardPort, boardSession()}}, 0, 1);
        comparison.show();
        all = take(comparison, QStringLiteral("compare") + name) && all;
        comparison.close();
        window.showPage(MainWindow::Page::Inbox);
        fixture.inbox.clear();
        window.setReceiverState({.running = true,
                                 .port = 2525,
                                 .tlsPort = 2465,
                                 .storedIn = QStringLiteral("/home/ada/Mail/postbench/received"),
                                 .error = {}});
        all = take(window, QStringLiteral("inbox-empty") + name) && all;
        ProfileDialog dialog(&fixture.profiles, fixture.profiles.at(1).id, &window);
        dialog.show();
        return take(dialog, QStringLiteral("profiles") + name) && all;
    }

private:
    void writeHtml(BodyTabs &tabs) const
    {
        const QString path = m_folder.filePath(QStringLiteral(".picture.png"));
        QImage picture(120, 40, QImage::Format_RGB32);
        picture.fill(QColor(0x3d, 0x6f, 0xb5));
        picture.save(path);
        tabs.setCurrentIndex(BodyTabs::Html);
        tabs.htmlPane()->findChild<QCheckBox *>()->setChecked(true);
        AttachmentsModel *files = tabs.attachments();
        files->addFiles({path});
        files->setData(files->index(0, AttachmentsModel::InlineColumn), Qt::Checked, Qt::CheckStateRole);
        const QString id = files->attachments().first().contentId;
        tabs.html()->setPlainText(QStringLiteral("<h2>Postbench</h2>\n<p><img src=\"cid:%1\"></p>\n<img "
                                                 "src=\"http://tracker.example/p.png\">")
                                      .arg(id));
        QTest::qWait(300); // the preview follows a pause in typing
        QFile::remove(path);
    }

    bool take(QWidget &widget, const QString &name)
    {
        if (!QTest::qWaitForWindowExposed(&widget)) return false;
        QTest::qWait(20); // a line more or less in a text moves everything around it, step by step
        const QString path = m_folder.filePath(name + QStringLiteral(".png"));
        const bool saved = widget.grab().save(path);
        if (!saved) std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        return saved;
    }

    QDir m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        std::fprintf(stderr, "usage: postbench-screenshots DIR\n");
        return 64;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette light = QApplication::palette();
    Photographer photographer{QDir(arguments.at(1))};
    bool all = true;
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : light);
        for (const char *language : {"en", "ja", "zh_CN"}) {
            for (const QSize size : {QSize(1024, 640), QSize(1600, 1000)})
                all = photographer.takeAll(QLatin1String(language), size, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                    && all;
        }
    }
    return all ? 0 : 73;
}
