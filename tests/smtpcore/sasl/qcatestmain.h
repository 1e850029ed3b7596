// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The main() of the tests here: QCA has to be initialised, and only a main may do it.
#pragma once

#include <QCoreApplication>
#include <QTest>
#include <QtCrypto>

#define QCA_TEST_MAIN(TestClass)                        \
    int main(int argc, char **argv)                     \
    {                                                   \
        const QCoreApplication application(argc, argv); \
        const QCA::Initializer qca;                     \
        TestClass test;                                 \
        return QTest::qExec(&test, argc, argv);         \
    }
