// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Writes every sample as a file with what it must hold, for Python's email package to read (see checkmessages.py).
#include "messagetest.h"
#include "sampledrafts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace postbench;
using namespace postbench::test;

namespace {

QJsonArray peopleJson(const QList<Person> &people)
{
    QJsonArray array;
    for (const Person &person : people)
        array += QJsonArray{person.name, person.address};
    return array;
}

QJsonObject expected(const Draft &draft)
{
    QJsonArray attachments;
    for (const Attachment &attachment : draft.attachments) {
        const auto source = attachment.open();
        attachments += QJsonObject{
            {"fileName", attachment.fileName},
            {"mediaType", QString::fromLatin1(attachment.mediaType)},
            {"inline", attachment.isInline},
            {"contentId", attachment.contentId},
            {"sha256", QString::fromLatin1(QCryptographicHash::hash(*drained(*source), QCryptographicHash::Sha256).toHex())}};
    }
    QJsonArray extra;
    for (const HeaderField &field : draft.extraHeaders)
        extra += QJsonArray{field.name, field.value};
    return {{"subject", draft.subject},
            {"from", peopleJson({*draft.from})},
            {"sender", draft.sender ? peopleJson({*draft.sender}) : QJsonArray()},
            {"to", peopleJson(draft.to)},
            {"cc", peopleJson(draft.cc)},
            {"reply-to", peopleJson(draft.replyTo)},
            {"text", draft.text},
            {"html", draft.html},
            {"attachments", attachments},
            {"extra", extra},
            {"charset", QString::fromLatin1(draft.charset)},
            {"date", "2026-02-03T04:05:06+09:00"},
            {"message-id", "<id@postbench.example>"}};
}

bool writeFile(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

} // namespace

class TestPythonReads : public QObject
{
    Q_OBJECT
private slots:
    void findsTheSameInEveryMessage()
    {
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const auto all = samples();
        for (const Sample &sample : all) {
            const auto message = writeMime(sample.draft, sample.carriage, context());
            QVERIFY2(message, sample.name.constData());
            QJsonObject facts = expected(sample.draft);
            facts["utf8"] = message->utf8Headers;
            const QString path = folder.filePath(QString::fromLatin1(sample.name));
            QVERIFY(writeFile(path + ".eml", *drained(*message)));
            QVERIFY(writeFile(path + ".json", QJsonDocument(facts).toJson()));
        }
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start("python3", {QStringLiteral(POSTBENCH_SOURCE_DIR "/tests/smtpcore/message/checkmessages.py"), folder.path()});
        QVERIFY2(python.waitForFinished(100'000), "python3 could not be run");
        const QByteArray output = python.readAll();
        QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0, output.constData());
        QCOMPARE(output.trimmed(), QByteArray::number(all.size()) + " messages agree");
    }
};

MESSAGE_TEST_MAIN(TestPythonReads)
#include "tst_pythonreads.moc"
