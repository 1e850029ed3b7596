// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The main() of tests that need QCA: it has to be initialised, and only a main may do it.
#pragma once

#include <QCoreApplication>
#include <QTest>
#include <QtCrypto>

// QCA unloads its provider before libcrypto has freed what it keeps for the whole process: 38378 octets each time,
// however much was hashed. Leaks of ours have ours at the top of their stacks and are still told.
#ifdef __SANITIZE_ADDRESS__
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions() { return "leak:libcrypto.so\n"; }
#endif

#define QCA_TEST_MAIN(TestClass)                        \
    int main(int argc, char **argv)                     \
    {                                                   \
        const QCoreApplication application(argc, argv); \
        const QCA::Initializer qca;                     \
        TestClass test;                                 \
        return QTest::qExec(&test, argc, argv);         \
    }
