// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The command line's own sentences in the person's language.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace postbench {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace postbench
