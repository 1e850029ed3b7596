// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The choice of a transfer encoding.
#include "messagetest.h"
#include "transferencoding.h"

#include <algorithm>

using namespace postbench;
using namespace postbench::test;

class TestTransferEncoding : public QObject
{
    Q_OBJECT
private slots:
    void leavesSevenBitTextAlone()
    {
        const CodedText coded = codeText("a \r\n.\r\n", {});
        QCOMPARE(coded.encoding, "7bit");
        QCOMPARE(coded.octets, "a \r\n.\r\n");
        QCOMPARE(codeText("\x1b$B4A\x1b(B\r\n", {}).encoding, "7bit");
    }

    void usesEightBitOnlyWhereOffered()
    {
        QCOMPARE(codeText("caf\xc3\xa9\r\n", {true, false, false}).encoding, "8bit");
        QCOMPARE(codeText("caf\xc3\xa9\r\n", {true, false, false}).content, SmtpMessage::Content::EightBit);
        const CodedText coded = codeText("One caf\xc3\xa9 = a place to sit down.\r\n", {});
        QCOMPARE(coded.encoding, "quoted-printable");
        QCOMPARE(coded.octets, "One caf=C3=A9 =3D a place to sit down.\r\n");
        QCOMPARE(coded.content, SmtpMessage::Content::SevenBit);
    }

    void takesBase64WhereThatIsShorter()
    {
        const CodedText coded = codeText("\xe6\xbc\xa2\xe5\xad\x97\r\n", {});
        QCOMPARE(coded.encoding, "base64");
        QCOMPARE(coded.octets, "5ryi5a2XDQo=");
    }

    void codesLinesOver998AndNul()
    {
        const CodedText coded = codeText(QByteArray(999, 'x') + "\r\n", {true, true, true});
        QCOMPARE(coded.encoding, "quoted-printable");
        const auto lines = coded.octets.split('\n');
        QVERIFY(std::ranges::all_of(lines, [](const QByteArray &line) { return line.size() <= 77; }));
        QCOMPARE(codeText(QByteArray("\0\r\n", 3), {true, true, true}).content, SmtpMessage::Content::SevenBit);
        QVERIFY(!codeText(QByteArray("\0\r\n", 3), {}).octets.contains('\0'));
    }

    void protectsBlanksAtLineEnds() { QCOMPARE(quotedPrintable("a \r\nb\t\r\n\xc3\xa9"), "a=20\r\nb=09\r\n=C3=A9"); }
};

MESSAGE_TEST_MAIN(TestTransferEncoding)
#include "tst_transferencoding.moc"
