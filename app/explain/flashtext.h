// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The sentences about putting firmware on a board.
#pragma once

#include "flashimage.h"
#include "flashjob.h"

#include <QString>
#include <QStringList>

namespace postbench {

QString flashStageName(FlashStage stage); // "erasing", for a progress line
// What a person has to do before the boot ROM answers, one step an entry.
QStringList flashInstructions();
QString flashImageSentence(const FlashImageFault &fault);
QString flashOutcomeSentence(const FlashOutcome &outcome);
QString flashOutcomeAdvice(const FlashOutcome &outcome); // what to do now; may be empty

} // namespace postbench
