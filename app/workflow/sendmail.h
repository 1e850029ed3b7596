// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sends one mail over one connection: Draft in, transcript and outcome out. Used by window, command line and demo.
#pragma once

#include "draft.h"
#include "linkoptions.h"
#include "mimewriter.h"
#include "smtpoutcome.h"
#include "smtpsessionoptions.h"
#include "transcript.h"

#include <QObject>

#include <memory>
#include <optional>

namespace postbench {

// One sending as asked for: what, to whom, through which server, how.
struct SendRequest {
    Draft draft;
    OpenSource raw; // set: this message as it is, draft only for display
    bool exactBytes = false;
    Envelope envelope; // recipients from To, Cc and Bcc, or the person's own
    SmtpSessionOptions session;
    LinkOptions link;
};

class SendMail : public QObject
{
    Q_OBJECT
public:
    explicit SendMail(QObject *parent = nullptr);
    ~SendMail() override;

    void start(SendRequest request); // one at a time; ignored while isRunning()
    void cancel();
    void giveSecret(const std::optional<QString> &secret);
    bool isRunning() const;
    const Transcript &transcript() const; // of the running or last sending
    const TlsFacts &tls() const;          // empty without TLS

signals:
    void stageChanged(postbench::SmtpStage stage);
    void transcriptGrew();
    void encrypted(const postbench::TlsFacts &facts);
    void progress(qint64 sent, qint64 total);
    void secretRequested(const QString &user, const QByteArray &mechanism);
    void messageRejected(const postbench::MessageError &error); // could not be built; finished follows
    void finished(const postbench::Outcome &outcome);           // once per start
    void ended(const postbench::SessionEnd &end);               // the connection is closed too

private:
    void connectLink();
    void giveOrReject(const SmtpEvent &answer);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postbench
