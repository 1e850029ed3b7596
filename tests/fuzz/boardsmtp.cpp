// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Any octets as the server's side of the board's SMTP session, in pieces of any size: one verdict at most, and success only when
// the final dot was sent and answered.
#include "smtp.h"

#include <cstdlib>
#include <memory>

namespace {

void must(bool held)
{
    if (!held) std::abort();
}

// Records as the settings keep them: number, size in two octets, value.
const uint8_t records[] = {
    11, 1, 0, 4,                                       // smtp.auth: auto
    12, 3, 0, 't', 'i',  'm',                          // smtp.user
    13, 6, 0, 's', 'e',  'c', 'r', 'e', 't',           // smtp.password
    14, 3, 0, 'a', '@',  'b',                          // mail.from
    15, 8, 0, 3,   'c',  '@', 'd', 3,   'e', '@', 'f', // mail.to
    16, 4, 0, 3,   'g',  '@', 'h',                     // mail.cc
    19, 8, 0, '.', '\n', '{', 't', 'i', 'm', 'e', '}', // mail.body
};

struct Watch {
    bool dotSent = false;
};

void onLine(void *context, bool outgoing, bool message, text line, uint16_t from, uint16_t to)
{
    must(line.size <= 512 && from <= to && to <= line.size);
    for (uint16_t i = 0; outgoing && i < line.size; ++i)
        must(line.octets[i] != '\r' && line.octets[i] != '\n' && line.octets[i] != '\0');
    if (outgoing && !message && line.size == 1 && line.octets[0] == '.') static_cast<Watch *>(context)->dotSent = true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 1) return 0;
    const int piece = data[0] % 64 + 1;
    const auto session = std::make_unique<smtp>();
    const struct settings settings = {records, sizeof records, nullptr};
    Watch watch;
    mail_facts facts{};
    facts.trigger = "command";
    mail_observer observer{};
    observer.context = &watch;
    observer.line = onLine;
    smtp_recipients recipients{};
    mail_result result{};
    const smtp_task task{&settings, &facts, &observer, &recipients, &result, true};
    smtp_begin(session.get(), &task, 0);
    mail_word word = MAIL_NONE;
    for (std::size_t at = 1; at < size && !smtp_is_over(session.get());) {
        const int left = int(size - at) < piece ? int(size - at) : piece;
        for (int taken = 0; taken < left && !smtp_is_over(session.get());)
            taken += smtp_receive(session.get(), data + at + taken, left - taken, 0);
        at += std::size_t(left);
        for (int i = 0; i < 1000 && !smtp_is_over(session.get()); ++i) {
            while (smtp_work(session.get())) {}
            const int waiting = smtp_output(session.get()).size;
            if (waiting == 0) break;
            smtp_sent(session.get(), waiting < piece ? waiting : piece, 0);
        }
        must(word == MAIL_NONE || word == result.word);
        word = result.word;
    }
    smtp_lost(session.get(), FAULT_LOST);
    must(smtp_is_over(session.get()) && result.word != MAIL_NONE);
    must(word == MAIL_NONE || word == result.word);
    must((recipients.accepted & recipients.refused) == 0);
    if (result.word == MAIL_SENT) must(watch.dotSent && recipients.accepted == 7);
    if (result.word == MAIL_UNKNOWN) must(watch.dotSent);
    return 0;
}
