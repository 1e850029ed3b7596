// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Drafts of every shape that the writer knows, for the tests that look at all of them.
#pragma once

#include "draft.h"
#include "mimewriter.h"

#include <QList>

namespace postbench::test {

struct Sample {
    QByteArray name; // also a file name
    Draft draft;
    Carriage carriage;
};

QList<Sample> samples();

} // namespace postbench::test
