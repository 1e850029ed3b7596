// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The receiver's one user against what clients say.
#include "credentials.h"
#include "qcatestmain.h"
#include "saslserverstep.h"

using namespace postbench;

class TestSaslServerStep : public QObject
{
    Q_OBJECT
private slots:
    void acceptsTheUser() { QVERIFY(checkedStep(serverOf("tim", "secret"), "tim", "secret") == accepted("tim")); }
    void refusesOthers()
    {
        QVERIFY(checkedStep(serverOf("tim", "secret"), "tim", "Secret") == refused);
        QVERIFY(checkedStep(serverOf("tim", "secret"), "tom", "secret") == refused);
        QVERIFY(checkedStep(serverOf("tim", "secret"), "", "") == refused);
        QVERIFY(checkedStep(serverOf("tim", ""), "tim", "x") == refused);
    }
    void acceptsAnybodyWhereNobodyIsSet() { QVERIFY(checkedStep(serverOf("", ""), "tom", "x") == accepted("tom")); }
};

QCA_TEST_MAIN(TestSaslServerStep)
#include "tst_saslserverstep.moc"
