// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Settings put together by a test, key by key.
#pragma once

#include <QByteArrayList>

#include "stagedsettings.h"

class TestSettings
{
public:
    // The value of a key as the board keeps it: a text, a number's four octets, a choice's index.
    TestSettings &text(settings_key key, const QByteArray &value) { return put(key, value); }
    TestSettings &choice(settings_key key, int index) { return put(key, QByteArray(1, char(index))); }
    TestSettings &number(settings_key key, uint32_t value)
    {
        QByteArray octets;
        for (int i = 0; i < 4; ++i)
            octets.append(char(value >> (8 * i)));
        return put(key, octets);
    }
    TestSettings &address(settings_key key, uint8_t a, uint8_t b, uint8_t c, uint8_t d)
    {
        return put(key, QByteArray().append(char(a)).append(char(b)).append(char(c)).append(char(d)));
    }
    TestSettings &items(settings_key key, const QByteArrayList &values)
    {
        QByteArray octets;
        for (const QByteArray &value : values)
            octets.append(char(value.size())).append(value);
        return put(key, octets);
    }
    const struct settings *get()
    {
        m_settings = stagedsettings_settings(&m_staged);
        return &m_settings;
    }
    bool fits() const { return m_fits; }

private:
    TestSettings &put(settings_key key, const QByteArray &octets)
    {
        m_fits = stagedsettings_put(&m_staged, uint8_t(key), octets.constData(), uint16_t(octets.size())) && m_fits;
        return *this;
    }

    stagedsettings m_staged{};
    struct settings m_settings{};
    bool m_fits = true;
};

// From, one recipient, a server by its address, static network: enough to send.
inline TestSettings simpleSettings()
{
    TestSettings settings;
    settings.text(KEY_BOARD_NAME, "bench").choice(KEY_NET_MODE, NET_STATIC).address(KEY_NET_IP, 10, 0, 2, 15);
    settings.address(KEY_NET_MASK, 255, 255, 255, 0).address(KEY_NET_GATEWAY, 10, 0, 2, 2);
    settings.text(KEY_SMTP_SERVER, "10.0.2.2").number(KEY_SMTP_PORT, 25).text(KEY_SMTP_HELO, "bench.example");
    settings.choice(KEY_SMTP_AUTH, AUTH_NONE).text(KEY_MAIL_FROM, "board@bench.example");
    settings.items(KEY_MAIL_TO, {"ann@desk.example"}).items(KEY_MAIL_CC, {}).items(KEY_MAIL_BCC, {});
    settings.text(KEY_MAIL_SUBJECT, "Test").text(KEY_MAIL_BODY, "Hello\n").number(KEY_SEND_RETRY, 0);
    settings.text(KEY_NET_SNTP, "").text(KEY_SMTP_USER, "").text(KEY_SMTP_PASSWORD, "");
    return settings;
}
