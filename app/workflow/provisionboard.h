// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Does one job with a board on a port: link and engine, secrets, and the transcript of what the board's own mail session says.
#pragma once

#include "boardjob.h"
#include "boardoutcome.h"
#include "transcript.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace postbench {

class SecretStore;

class ProvisionBoard : public QObject
{
    Q_OBJECT
public:
    // secrets: may be null; must outlive this.
    explicit ProvisionBoard(SecretStore *secrets = nullptr, QObject *parent = nullptr);
    ~ProvisionBoard() override;

    // Under which name the secrets of a profile are kept in the store; empty: they are neither looked up nor kept.
    void setSecretScope(const QString &scope);
    // A secret that is known already: of a key, or of every key that has none of its own ("").
    void setSecret(const QString &key, const QString &secret);
    void start(const QString &port, BoardJob job); // one at a time; ignored while isRunning()
    void cancel();
    void giveSecret(const QString &key, const std::optional<QString> &secret); // answers secretRequested
    bool isRunning() const;
    const Transcript &transcript() const; // of the running or last job

signals:
    void progressed(postbench::BoardStage stage, int done, int total); // total 0: not counted
    void identified(const postbench::BoardIdentity &identity);
    void secretRequested(const QString &key);
    void deviceSpoke(const postbench::DeviceEvent &event);
    void transcriptGrew();
    void finished(const postbench::BoardOutcome &outcome); // once per start; the port is closed

private:
    void want(const QByteArray &key);
    void give(const QByteArray &key, const std::optional<QString> &secret, bool keep);
    void end(const BoardOutcome &outcome);
    void keepSecrets(const BoardOutcome &outcome);

    struct Private;
    std::unique_ptr<Private> d;
};

// The key of a secret in the store.
QString boardSecretId(const QString &scope, const QString &key);

} // namespace postbench
