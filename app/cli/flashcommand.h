// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench board flash IMAGE`: firmware onto a board through its boot ROM.
#pragma once

#include "commandcontext.h"
#include "flashboard.h"

namespace postbench {

class FlashCommand : public QObject
{
    Q_OBJECT
public:
    explicit FlashCommand(const CommandContext &context);

    // mayEraseSettings: a chip that is locked against reading may be erased.
    int run(const QString &port, const QString &imagePath, bool mayEraseSettings);

private:
    void showProgress(FlashStage stage, qsizetype done, qsizetype total);
    int report(const FlashOutcome &outcome);

    CommandContext m_context;
    FlashBoard m_board;
    std::optional<FlashOutcome> m_outcome;
};

} // namespace postbench
