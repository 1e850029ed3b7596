// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The composition root: builds, connects, owns; holds no logic.

#include <QtCore/QtGlobal>
#include <cstdio>

int main()
{
    std::puts("postbench " POSTBENCH_VERSION);
    return 0;
}
