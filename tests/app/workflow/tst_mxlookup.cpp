// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// MxLookup: the order of exchangers, and what stands in for them.

#include "mxlookup.h"

#include <QtTest>

using namespace postbench;

class TestMxLookup : public QObject
{
    Q_OBJECT

private slots:
    void ordersByPreferenceAndKeepsTheAnswersOrderAmongEquals()
    {
        const MxAnswer answer =
            MxLookup::inOrder(QStringLiteral("example.org"),
                              {{QStringLiteral("c"), {}, 20}, {QStringLiteral("b"), {}, 10}, {QStringLiteral("a"), {}, 10}});
        QCOMPARE(answer.kind, MxAnswer::Kind::Exchangers);
        QCOMPARE(answer.exchangers.at(0).name, QStringLiteral("b"));
        QCOMPARE(answer.exchangers.at(1).name, QStringLiteral("a"));
        QCOMPARE(answer.exchangers.at(2).name, QStringLiteral("c"));
    }

    void withoutRecordsTheDomainItselfIsTried()
    {
        const MxAnswer answer = MxLookup::inOrder(QStringLiteral("example.org"), {});
        QCOMPARE(answer.exchangers, (QList<MailExchanger>{{QStringLiteral("example.org"), {}, 0}}));
    }

    void aSoleEmptyExchangeOfPreference0IsANullMx()
    {
        QCOMPARE(MxLookup::inOrder(QStringLiteral("example.org"), {{{}, {}, 0}}).kind, MxAnswer::Kind::NullMx);
    }

    void anEmptyExchangeBesideOthersIsLeftOut()
    {
        const MxAnswer answer = MxLookup::inOrder(QStringLiteral("example.org"), {{{}, {}, 5}, {QStringLiteral("a"), {}, 10}});
        QCOMPARE(answer.exchangers, (QList<MailExchanger>{{QStringLiteral("a"), {}, 10}}));
    }

    void anAddressLiteralIsItsOwnExchanger()
    {
        MxLookup lookup;
        QSignalSpy answered(&lookup, &MxLookup::answered);
        lookup.look(QStringLiteral("[IPv6:::1]"));
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.at(0).at(0).value<MxAnswer>().exchangers.first().address, QStringLiteral("::1"));
    }
};

QTEST_GUILESS_MAIN(TestMxLookup)
#include "tst_mxlookup.moc"
