// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One mail on its way in: envelope, then octets that are handed to the store as they come.
#pragma once

#include "receiverenvelope.h"
#include "receiveroutput.h"

namespace postbench {

// Every StoreBegin that it emits is followed by one StoreEnd or StoreDrop.
class ReceiverTransaction
{
public:
    bool isOpen() const { return m_open; }     // MAIL was accepted
    bool hasBody() const { return m_hasBody; } // DATA or the first BDAT came
    const ReceiverMail &mail() const { return m_mail; }
    qsizetype recipients() const { return m_mail.envelope.recipients.size(); }
    bool wasAnyRefused() const { return m_anyRefused; }
    // Why the mail will not be taken. The same whatever came first, so that it does not depend on how the octets were cut.
    std::optional<ReceiverReply> failure(qint64 maxSize) const;

    void begin(ReceiverMail mail);
    void addRecipient(EnvelopeRecipient recipient);
    void noteRefusal() { m_anyRefused = true; }

    void beginBody(ReceiverOutput &output, const QByteArray &heloName, const QString &user);
    // `maxSize`: octets, 0: no limit.
    void addBody(ReceiverOutput &output, QByteArray bytes, qint64 maxSize);
    // The mail will not be taken: what is stored is dropped at once, the reply waits for the mail's end.
    void fail(ReceiverOutput &output, ReceiverReply reply);
    void noteBareLineEnd(ReceiverOutput &output);
    void endBody(ReceiverOutput &output);
    void reset(ReceiverOutput &output); // RSET, EHLO, the end of the mail or of the connection

private:
    void drop(ReceiverOutput &output);

    ReceiverMail m_mail;
    std::optional<ReceiverReply> m_fault; // asked for
    qint64 m_size = 0;
    bool m_open = false;
    bool m_hasBody = false;
    bool m_anyRefused = false;
    bool m_tooLarge = false;
    bool m_bareLineEnd = false;
    bool m_storing = false; // StoreBegin without its end
};

} // namespace postbench
