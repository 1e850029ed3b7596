// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Where the demo's two sessions part, in one line.

#include "democomparison.h"

#include "cli.h"
#include "comparisonmodel.h"
#include "jsonlines.h"
#include "octettext.h"

namespace postbench {

namespace {

using Text = QLatin1StringView;

const StepPair *decisivePair(const TranscriptComparison &comparison)
{
    return comparison.decisive < 0 ? nullptr : &comparison.pairs[comparison.decisive];
}

QString verbOf(const TranscriptComparison &comparison, const StepPair &pair)
{
    return printable((pair.left >= 0 ? comparison.left[pair.left] : comparison.right[pair.right]).verb);
}

QString sentenceOf(const TranscriptComparison &comparison)
{
    const StepPair *pair = decisivePair(comparison);
    if (pair && pair->right < 0)
        //: %1 a step of a mail session, such as STARTTLS
        return Cli::tr("Desk and board first part at %1: only the desk did this.").arg(verbOf(comparison, *pair));
    if (pair && pair->left < 0)
        //: %1 a step of a mail session, such as DATA
        return Cli::tr("Desk and board first part at %1: only the board did this.").arg(verbOf(comparison, *pair));
    ComparisonModel model;
    model.setComparison(comparison);
    return model.summary();
}

Text wordOf(StepPair::Difference difference)
{
    using Difference = StepPair::Difference;
    switch (difference) {
    case Difference::None: return Text("none");
    case Difference::Words: return Text("words");
    case Difference::Request: return Text("request");
    case Difference::Offer: return Text("offer");
    case Difference::Code: return Text("code");
    case Difference::Class: return Text("class");
    case Difference::Missing: return Text("missing");
    }
    return {};
}

} // namespace

void showComparison(const CommandContext &context, const TranscriptComparison &comparison)
{
    const QString sentence = sentenceOf(comparison);
    if (!context.json) {
        context.terminal.line(sentence);
        return;
    }
    const StepPair *pair = decisivePair(comparison);
    QJsonObject object{{Text("type"), Text("comparison")},
                       {Text("same"), pair == nullptr && !comparison.pairs.isEmpty()},
                       {Text("sentence"), sentence}};
    if (pair) {
        object.insert(Text("step"), verbOf(comparison, *pair));
        object.insert(Text("difference"), wordOf(pair->difference));
        if (pair->right < 0) object.insert(Text("only"), Text("desk"));
        if (pair->left < 0) object.insert(Text("only"), Text("board"));
    }
    context.terminal.line(jsonLine(object));
}

} // namespace postbench
