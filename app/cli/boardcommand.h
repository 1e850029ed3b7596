// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench board`: one job with the board on a port, its outcome as text or JSON.
#pragma once

#include "boardjob.h"
#include "commandcontext.h"
#include "provisionboard.h"
#include "transcriptprinter.h"

#include <QJsonObject>
#include <QObject>

namespace postbench {

// What the words behind `board` and the options ask for.
struct BoardCommandRequest {
    QString action;
    QString port;
    QString output; // -o
    BoardJob job;
    std::optional<QString> secret = {};
    QString image = {}; // flash
    bool mayEraseSettings = false;
};
OrUsageError<BoardCommandRequest> boardRequestOf(const ParsedOptions &options);

class BoardCommand : public QObject
{
    Q_OBJECT
public:
    explicit BoardCommand(const CommandContext &context);

    int run(const BoardCommandRequest &request);

private:
    void askFor(const QString &key);
    void showEvent(const DeviceEvent &event);
    int report(const BoardOutcome &outcome);
    int saveProfile(const BoardOutcome &outcome);
    void showText(const BoardOutcome &outcome);
    void showJson(const BoardOutcome &outcome, int exitCode);

    CommandContext m_context;
    BoardCommandRequest m_request;
    ProvisionBoard m_board;
    TranscriptPrinter m_printer;
    std::optional<BoardOutcome> m_outcome;
};

int listBoards(const CommandContext &context);
int exitCodeOf(const BoardOutcome &outcome);

// Human text: a line for each fact, value or difference.
QStringList boardInfoLines(const BoardOutcome &outcome);
QStringList boardDifferenceLines(const BoardOutcome &outcome);
// JSON: "board", "settings", "difference", "deviceEvent", "boardOutcome".
QJsonObject boardJson(const BoardOutcome &outcome);
QJsonObject boardSettingsJson(const BoardOutcome &outcome);
QJsonObject boardDifferenceJson(const SettingsDifference &difference);
QJsonObject deviceEventJson(const DeviceEvent &event);
QJsonObject boardOutcomeJson(const BoardOutcome &outcome, int exitCode);

} // namespace postbench
