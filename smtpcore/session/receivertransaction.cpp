// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Keeps StoreBegin, StoreBytes, StoreEnd and StoreDrop in their order.
#include "receivertransaction.h"

#include <utility>

namespace postbench {

void ReceiverTransaction::begin(ReceiverMail mail)
{
    m_mail = std::move(mail);
    m_open = true;
}

void ReceiverTransaction::addRecipient(EnvelopeRecipient recipient) { m_mail.envelope.recipients.append(std::move(recipient)); }

std::optional<ReceiverReply> ReceiverTransaction::failure(qint64 maxSize) const
{
    if (m_fault) return m_fault;
    if (m_bareLineEnd) return ReceiverReply(550, "5.6.0", "Mail refused: a CR without LF or an LF without CR is in it");
    if (m_tooLarge) return ReceiverReply(552, "5.3.4", "Message size exceeds the limit of " + QByteArray::number(maxSize));
    return std::nullopt;
}

void ReceiverTransaction::beginBody(ReceiverOutput &output, const QByteArray &heloName, const QString &user)
{
    m_hasBody = true;
    if (m_fault) return;
    m_storing = true;
    output.push(action::StoreBegin{m_mail.envelope, heloName, user});
}

void ReceiverTransaction::addBody(ReceiverOutput &output, QByteArray bytes, qint64 maxSize)
{
    m_size += bytes.size();
    if (maxSize > 0 && m_size > maxSize) {
        m_tooLarge = true;
        drop(output);
    }
    if (m_storing && !bytes.isEmpty()) output.push(action::StoreBytes{std::move(bytes)});
}

void ReceiverTransaction::fail(ReceiverOutput &output, ReceiverReply reply)
{
    m_fault = std::move(reply);
    drop(output);
}

void ReceiverTransaction::noteBareLineEnd(ReceiverOutput &output)
{
    m_bareLineEnd = true;
    drop(output);
}

void ReceiverTransaction::endBody(ReceiverOutput &output)
{
    m_storing = false;
    output.push(action::StoreEnd{});
}

void ReceiverTransaction::reset(ReceiverOutput &output)
{
    drop(output);
    *this = ReceiverTransaction();
}

void ReceiverTransaction::drop(ReceiverOutput &output)
{
    if (std::exchange(m_storing, false)) output.push(action::StoreDrop{});
}

} // namespace postbench
