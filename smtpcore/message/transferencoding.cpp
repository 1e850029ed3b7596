// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Chooses and applies a content transfer encoding; quoted-printable is GMime's.
#include "transferencoding.h"

#include "base64source.h"
#include "contentscan.h"

#include <gmime/gmime-encodings.h>

namespace postbench {

CodedText codeText(const QByteArray &text, const Carriage &carriage)
{
    const ContentFacts facts = ContentScan::of(text);
    if (facts.fitsLines() && !facts.eightBit) return {"7bit", text, SmtpMessage::Content::SevenBit};
    if (facts.fitsLines() && carriage.eightBit) return {"8bit", text, SmtpMessage::Content::EightBit};
    QByteArray quoted = quotedPrintable(text);
    if (quoted.size() <= Base64Source::sizeOf(text.size()))
        return {"quoted-printable", std::move(quoted), SmtpMessage::Content::SevenBit};
    return {"base64", base64Lines(text), SmtpMessage::Content::SevenBit};
}

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray in = text;
    in.replace("\r\n", "\n"); // GMime's line end
    GMimeEncoding encoder;
    g_mime_encoding_init_encode(&encoder, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    QByteArray out(qsizetype(g_mime_encoding_outlen(&encoder, std::size_t(in.size()))), Qt::Uninitialized);
    out.truncate(qsizetype(g_mime_encoding_flush(&encoder, in.constData(), std::size_t(in.size()), out.data())));
    return out.replace('\n', "\r\n");
}

} // namespace postbench
