// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Any octets into the AT interpreter of a whole board, with time, power cuts and new starts among them: what it says is always of
// the grammar, the flash's rules are kept, its settings are old or new ones, and it answers in the end.
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <utility>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#include "boardstate.h"
#pragma GCC diagnostic pop
#include "listing.h"

namespace {

// Control octets, which the board ignores, steer the world in place; each but NewStart has an argument behind it.
enum Steer : unsigned char { Time = 0x01, PowerCut = 0x02, NewStart = 0x03 };

void must(bool held)
{
    if (!held) std::abort();
}

struct World {
    uint32_t now = 0;
    std::string toBoard, fromBoard;
    uint8_t flash[HAL_SLOTS][HAL_SLOT_SIZE];
    int cutAt = 0;
    bool powerless = false;
    bool resetAsked = false;
};

World &of(void *context) { return *static_cast<World *>(context); }

bool operate(World &world)
{
    if (world.cutAt > 0 && --world.cutAt == 0) world.powerless = true;
    return !world.powerless;
}

bool writeSlot(void *context, int slot, uint32_t offset, const uint8_t *octets, uint32_t size)
{
    World &world = of(context);
    must(offset % 4 == 0 && size % 4 == 0 && offset + size <= HAL_SLOT_SIZE);
    for (uint32_t at = 0; at < size && !world.powerless; ++at) {
        uint8_t &place = world.flash[slot][offset + at];
        must((octets[at] & ~place) == 0); // bits only fall
        if (at % 4 != 0 || operate(world)) place &= octets[at];
    }
    return !world.powerless;
}

bool eraseSlot(void *context, int slot)
{
    World &world = of(context);
    if (world.powerless) return false;
    std::memset(world.flash[slot], 0xFF, operate(world) ? HAL_SLOT_SIZE : 100);
    return !world.powerless;
}

hal makeTable()
{
    hal table{};
    table.model = [](void *) { return "Fuzzed"; };
    table.factory_mac = [](void *, uint8_t mac[6]) { std::memcpy(mac, "\x02\0\0\0\0\x01", 6); };
    table.reset_reason = [](void *) { return HAL_POWER_ON; };
    table.entropy = [](void *) { return uint32_t{0x01020304}; };
    table.milliseconds = [](void *context) { return of(context).now; };
    table.serial_read = [](void *context, uint8_t *octets, int capacity) {
        std::string &waiting = of(context).toBoard;
        const size_t size = waiting.copy(reinterpret_cast<char *>(octets), size_t(capacity));
        waiting.erase(0, size);
        return int(size);
    };
    table.serial_lost = [](void *) { return false; };
    table.serial_write = [](void *context, const uint8_t *octets, int size) {
        of(context).fromBoard.append(reinterpret_cast<const char *>(octets), size_t(size));
        return size;
    };
    table.serial_idle = [](void *) { return true; };
    table.slot = [](void *context, int slot) -> const uint8_t * { return of(context).flash[slot]; };
    table.slot_erase = eraseSlot;
    table.slot_write = writeSlot;
    table.link_up = [](void *) { return false; };
    table.configure = [](void *, const hal_network *) {};
    table.open_tcp = [](void *, hal_socket, uint16_t) { return false; };
    table.connect = [](void *, hal_socket, const hal_endpoint *) { return false; };
    table.open_udp = [](void *, hal_socket, uint16_t) { return false; };
    table.state = [](void *, hal_socket) { return HAL_CLOSED; };
    table.send = [](void *, hal_socket, const uint8_t *, int) { return -1; };
    table.receive = [](void *, hal_socket, uint8_t *, int) { return -1; };
    table.send_to = [](void *, hal_socket, const hal_endpoint *, const uint8_t *, int) { return false; };
    table.receive_from = [](void *, hal_socket, hal_endpoint *, uint8_t *, int) { return 0; };
    table.disconnect = [](void *, hal_socket) {};
    table.close = [](void *, hal_socket) {};
    table.input = [](void *, int) { return true; };
    table.feed_watchdog = [](void *) {};
    table.reset = [](void *context) { of(context).resetAsked = true; };
    return table;
}

const hal table = makeTable();

class Run
{
public:
    explicit Run(bool echo) : m_echo(echo)
    {
        std::memset(m_world.flash, 0xFF, sizeof m_world.flash);
        start();
    }

    void take(unsigned char octet)
    {
        m_world.toBoard.push_back(char(octet));
        step(2);
    }
    void pass(uint32_t milliseconds)
    {
        m_world.now += milliseconds;
        step(4);
    }
    void cutPower(int operation) { m_world.cutAt = operation + 1; }
    void start()
    {
        m_world.powerless = m_world.resetAsked = false;
        m_world.cutAt = 0;
        m_world.toBoard.clear();
        checkGrammar(false); // a word may have been cut off here
        m_board = std::make_unique<board>();
        board_init(m_board.get(), &table, &m_world);
        m_board->input.echo = m_echo;
        must(settings_are_whole(&m_board->store.in_force));
        step(4);
    }
    void finish()
    {
        m_world.powerless = false;
        m_world.toBoard += "\r"; // whatever is half done ends by this or by its time
        for (int i = 0; i < 4000 && (!m_world.toBoard.empty() || m_board->gathering.active || m_board->answer.active); ++i)
            pass(i % 40 == 0 ? 6000 : 10);
        must(m_world.toBoard.empty());
        m_world.toBoard += "\r";
        step(400);
        checkGrammar(true);
        m_said.clear();
        m_world.toBoard += "AT+EVENT=0\rAT\r";
        step(400);
        must(m_world.fromBoard.ends_with("\r\nOK\r\n"));
    }

private:
    void step(int times)
    {
        for (int i = 0; i < times; ++i) {
            board_step(m_board.get());
            if (!m_echo) m_board->input.echo = false;
            if (m_world.resetAsked) start();
        }
    }

    // CR LF text CR LF each, or the prompt; no event between the first information line of an answer and its result.
    void checkGrammar(bool whole)
    {
        m_said += std::exchange(m_world.fromBoard, {});
        bool answering = false;
        size_t at = 0;
        while (!m_echo && at < m_said.size()) {
            if (m_said.compare(at, 4, "\r\n> ") == 0) {
                at += 4;
                continue;
            }
            const size_t end = m_said.find("\r\n", at + 2);
            if (end == std::string::npos) break;
            must(m_said.compare(at, 2, "\r\n") == 0);
            const std::string line = m_said.substr(at + 2, end - at - 2);
            must(line.find_first_of("\r\n") == std::string::npos && !line.empty());
            const bool event = line.starts_with("+EVENT: "), last = line.starts_with("OK") || line.starts_with("+CME ERROR: ");
            must(event || last || line.front() == '+');
            must(!event || !answering);
            if (!event) answering = !last;
            at = end + 2;
        }
        must(!whole || m_echo || at == m_said.size());
        m_said.clear();
    }

    bool m_echo;
    World m_world;
    std::string m_said;
    std::unique_ptr<board> m_board;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0 || size > 4096) return 0;
    Run run((data[0] & 1) != 0);
    for (std::size_t i = 1; i < size; ++i) {
        const unsigned char argument = i + 1 < size ? data[i + 1] : 0;
        if (data[i] == Time)
            run.pass(argument * 100u);
        else if (data[i] == PowerCut)
            run.cutPower(argument);
        else if (data[i] == NewStart)
            run.start();
        else
            run.take(data[i]);
        if (data[i] == Time || data[i] == PowerCut) ++i;
    }
    run.finish();
    return 0;
}
