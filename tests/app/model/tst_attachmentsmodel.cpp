// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Attachments: files that come in, go, and are renamed.

#include "attachmentsmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postbench;

class TestAttachmentsModel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4 x");
    }

    void takesFilesAndNotFolders()
    {
        AttachmentsModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.addFiles({path(), m_folder.path(), path()}), 1);
        QCOMPARE(model.addFiles({path()}), 0);
        const ComposedAttachment one = model.attachments().first();
        QCOMPARE(one.fileName, QStringLiteral("report.pdf"));
        QCOMPARE(one.mediaType, QByteArray("application/pdf"));
        QCOMPARE(one.size, 10);
    }

    void noticesThatAFileIsGone()
    {
        AttachmentsModel model;
        model.addFiles({path()});
        QVERIFY(!AttachmentsModel::isMissing(model.attachments().first()));
        QVERIFY(QFile::remove(path()));
        QVERIFY(AttachmentsModel::isMissing(model.attachments().first()));
    }

    void changesNameTypeAndInline()
    {
        AttachmentsModel model;
        model.addFiles({path()});
        QVERIFY(model.setData(model.index(0, AttachmentsModel::NameColumn), QStringLiteral("報告.pdf"), Qt::EditRole));
        QVERIFY(model.setData(model.index(0, AttachmentsModel::TypeColumn), QStringLiteral("Application/X-Own"), Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, AttachmentsModel::TypeColumn), QStringLiteral("no type"), Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, AttachmentsModel::NameColumn), QString(), Qt::EditRole));
        QVERIFY(model.setData(model.index(0, AttachmentsModel::InlineColumn), Qt::Checked, Qt::CheckStateRole));
        const ComposedAttachment one = model.attachments().first();
        QCOMPARE(one.fileName, QStringLiteral("報告.pdf"));
        QCOMPARE(one.mediaType, QByteArray("application/x-own"));
        QVERIFY(one.isInline && one.contentId.endsWith(QStringLiteral("@postbench")));
    }

    void givesThePictureThatCidNames()
    {
        AttachmentsModel model;
        ComposedAttachment named{.content = "PNG", .fileName = QStringLiteral("logo.png"), .isInline = true};
        ComposedAttachment file{.content = "no picture of the text", .fileName = QStringLiteral("b.png")};
        model.setAttachments({named, file});
        model.addFiles({path()});
        QCOMPARE(model.inlineOctets(QStringLiteral("logo.png")), QByteArray("PNG"));
        QVERIFY(model.inlineOctets(QStringLiteral("b.png")).isEmpty());
        QVERIFY(model.inlineOctets({}).isEmpty());
        QVERIFY(model.setData(model.index(2, AttachmentsModel::InlineColumn), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.inlineOctets(model.attachments().at(2).contentId), QByteArray("%PDF-1.4 x"));
        QVERIFY(QFile::remove(path()));
        QVERIFY(model.inlineOctets(model.attachments().at(2).contentId).isEmpty());
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAttachmentsModel)
#include "tst_attachmentsmodel.moc"
