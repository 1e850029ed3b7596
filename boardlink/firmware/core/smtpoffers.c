// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the server offers in its answer to EHLO.
#include "octets.h"
#include "smtpparts.h"

// Takes the next word away from the text.
static struct text take_word(struct text *text)
{
    while (text->size > 0 && (text->octets[0] == ' ' || text->octets[0] == '\t')) {
        ++text->octets;
        --text->size;
    }
    struct text word = {text->octets, 0};
    // Old servers write "AUTH=LOGIN".
    while (word.size < text->size && word.octets[word.size] != ' ' && word.octets[word.size] != '\t'
           && word.octets[word.size] != '=')
        ++word.size;
    const uint16_t taken = word.size < text->size ? (uint16_t)(word.size + 1) : word.size;
    text->octets += taken;
    text->size = (uint16_t)(text->size - taken);
    return word;
}

static bool is_word(struct text word, const char *other)
{
    const struct text text = octets_text(other);
    return word.size == text.size && octets_alike(word.octets, text.octets, text.size);
}

void smtp_take_offer(struct smtp *smtp, struct text line)
{
    static const struct {
        char word[10];
        uint8_t offer;
    } mechanisms[] = {{"CRAM-MD5", OFFER_CRAM_MD5}, {"PLAIN", OFFER_PLAIN}, {"LOGIN", OFFER_LOGIN}};
    const struct text keyword = take_word(&line);
    if (is_word(keyword, "8BITMIME")) smtp->offers |= OFFER_8BITMIME;
    if (is_word(keyword, "SMTPUTF8")) smtp->offers |= OFFER_SMTPUTF8;
    if (is_word(keyword, "STARTTLS")) smtp->offers |= OFFER_STARTTLS;
    if (!is_word(keyword, "AUTH")) return;
    while (line.size > 0) {
        const struct text word = take_word(&line);
        if (word.size > 0) smtp->offers |= OFFER_AUTH;
        for (unsigned i = 0; i < sizeof mechanisms / sizeof *mechanisms; ++i)
            if (is_word(word, mechanisms[i].word)) smtp->offers |= mechanisms[i].offer;
    }
}
