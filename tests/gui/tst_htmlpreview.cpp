// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The composer's preview: pictures that go with the mail are shown, nothing else is loaded.

#include "attachmentsmodel.h"
#include "bodytabs.h"
#include "composepage.h"
#include "htmlpane.h"
#include "mailtextedit.h"
#include "noticebar.h"
#include "safebrowser.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace postbench;

class TestHtmlPreview : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_tabs = m_fixture->window().composePage()->tabs();
        m_tabs->setCurrentIndex(BodyTabs::Html);
        m_tabs->htmlPane()->findChild<QCheckBox *>()->setChecked(true);
        QImage dot(7, 5, QImage::Format_RGB32);
        dot.fill(Qt::blue);
        QVERIFY(dot.save(picture()));
        m_tabs->attachments()->setAttachments({});
        m_tabs->attachments()->addFiles({picture()});
        m_tabs->setCurrentIndex(BodyTabs::Html);
    }
    void cleanup() { m_fixture.reset(); }

    void showsAnInlineAttachmentByItsContentId()
    {
        QVERIFY(setInline(Qt::Checked));
        write(QStringLiteral("<p>Hello <img src=\"cid:%1\"></p>").arg(contentId()));
        QTRY_COMPARE(shown(contentId()), QSize(7, 5));
        QTRY_VERIFY(preview()->toPlainText().startsWith(QStringLiteral("Hello")));
        QCOMPARE(preview()->refusedCount(), 0);
    }

    void showsItAsSoonAsItIsInline()
    {
        QVERIFY(setInline(Qt::Checked));
        const QString id = contentId();
        QVERIFY(setInline(Qt::Unchecked));
        write(QStringLiteral("<img src=\"cid:%1\">").arg(id));
        QTRY_VERIFY(preview()->toHtml().contains(id));
        QVERIFY(shown(id).isEmpty());
        QVERIFY(setInline(Qt::Checked));
        QCOMPARE(shown(id), QSize(7, 5));
        m_tabs->attachments()->removeAt(0);
        QVERIFY(shown(id).isEmpty());
    }

    void loadsNothingElseAndSaysSo()
    {
        auto *notice = m_tabs->htmlPane()->findChild<NoticeBar *>();
        QVERIFY(notice->isHidden());
        write(QStringLiteral("<img src=\"http://tracker.example/a.png\"><img src=\"file://%1\"><img src=\"dot.png\">")
                  .arg(picture()));
        QTRY_COMPARE(preview()->refusedCount(), 3);
        QTRY_VERIFY(notice->isVisible());
        for (const QString &url :
             {QStringLiteral("file://") + picture(), picture(), QStringLiteral("http://tracker.example/a.png")})
            QVERIFY(preview()->loadResource(QTextDocument::ImageResource, QUrl(url)).value<QImage>().isNull());
        write(QStringLiteral("<p>plain</p>"));
        QTRY_VERIFY(notice->isHidden());
    }

private:
    SafeBrowser *preview() const { return m_tabs->htmlPane()->preview(); }
    QString picture() const { return m_folder.filePath(QStringLiteral("dot.png")); }
    QString contentId() const { return m_tabs->attachments()->attachments().first().contentId; }
    void write(const QString &html) { m_tabs->html()->setPlainText(html); }

    bool setInline(Qt::CheckState state)
    {
        AttachmentsModel *model = m_tabs->attachments();
        return model->setData(model->index(0, AttachmentsModel::InlineColumn), state, Qt::CheckStateRole);
    }

    QSize shown(const QString &id) const
    {
        const QUrl url(QStringLiteral("cid:") + id);
        return preview()->document()->resource(QTextDocument::ImageResource, url).value<QImage>().size();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    BodyTabs *m_tabs = nullptr;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestHtmlPreview)
#include "tst_htmlpreview.moc"
