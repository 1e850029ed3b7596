// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The commands of the control channel.
#include "faultcommands.h"

#include <charconv>
#include <optional>
#include <sstream>
#include <utility>

namespace postbench {
namespace {

std::optional<std::uint64_t> number(const std::string &word)
{
    std::uint64_t value = 0;
    const auto told = std::from_chars(word.data(), word.data() + word.size(), value);
    return told.ec == std::errc{} && told.ptr == word.data() + word.size() ? std::optional(value) : std::nullopt;
}

// The switch that a word stands for, if it is one of the two.
std::optional<bool> choice(const std::string &word, const char *yes, const char *no)
{
    return word == yes ? std::optional(true) : word == no ? std::optional(false) : std::nullopt;
}

std::optional<virtualnet_fault> fault(const std::string &word)
{
    if (word == "ok" || word == "on") return VIRTUALNET_WELL;
    if (word == "silent") return VIRTUALNET_SILENT;
    if (word == "wrong") return VIRTUALNET_WRONG;
    if (word == "refuses") return VIRTUALNET_REFUSES;
    return std::nullopt;
}

} // namespace

FaultCommands::FaultCommands(EmulatedChip &chip, FlashMemory &flash, Surroundings &surroundings, PtyLine &line,
                             std::string fingerprint)
    : m_chip(chip), m_flash(flash), m_surroundings(surroundings), m_line(line), m_fingerprint(std::move(fingerprint))
{
}

std::string FaultCommands::run(const std::string &line)
{
    std::istringstream stream(line);
    Words words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    if (words.empty()) return "error no command";
    for (const auto family : {&FaultCommands::power, &FaultCommands::chip, &FaultCommands::network}) {
        if (std::string answer = (this->*family)(words); !answer.empty()) return answer;
    }
    return "error unknown command or word: " + line;
}

std::string FaultCommands::power(const Words &words)
{
    if (words[0] == "reset" && words.size() == 1) {
        m_chip.start(m_chip.isPowered() ? EmulatedChip::Start::ResetPin : EmulatedChip::Start::Power);
        return "ok";
    }
    if (words[0] == "power-on" && words.size() == 1) {
        if (!m_chip.isPowered()) m_chip.start(EmulatedChip::Start::Power);
        return "ok";
    }
    if (words[0] == "quit" && words.size() == 1) {
        m_quit = true;
        return "ok";
    }
    if (words[0] != "power-cut") return {};
    if (words.size() == 1 || (words.size() == 2 && words[1] == "now")) {
        m_chip.powerOff();
        return "ok";
    }
    const bool isCount = words.size() == 2 || (words.size() == 3 && words[1] == "after");
    const auto after = isCount ? number(words.back()) : std::nullopt;
    if (!after) return {};
    m_flash.cutAfter(*after);
    return "ok";
}

std::string FaultCommands::chip(const Words &words)
{
    if (words[0] == "stats" && words.size() == 1) return stats();
    if (words[0] == "input" && words.size() == 3) {
        const auto which = number(words[1]);
        const auto high = choice(words[2], "high", "low");
        if (!which || *which > 3 || !high) return {};
        m_chip.setInput(static_cast<unsigned>(*which), *high);
        return "ok";
    }
    if (words[0] == "rst" && words.size() == 1) {
        m_chip.toe().breakOffAll();
        return "ok";
    }
    if (words.size() != 2) return {};
    ToeShared &toe = m_chip.toe().shared();
    const auto on = choice(words[1], "on", "off");
    if (words[0] == "fin-late" && on)
        toe.finLate = *on;
    else if (words[0] == "fin-race" && on)
        toe.finRace = *on;
    else if (words[0] == "toe-stuck" && on)
        toe.stuck = *on;
    else
        return {};
    m_chip.toe().linkChanged();
    return "ok";
}

std::string FaultCommands::network(const Words &words)
{
    if (words.size() != 2) return {};
    if (const auto up = choice(words[1], "up", "down"); words[0] == "link" && up) {
        m_chip.setLink(*up);
        return "ok";
    }
    if (const auto high = choice(words[1], "high", "low"); words[0] == "boot" && high) {
        m_chip.setBoot(*high);
        return "ok";
    }
    const auto how = fault(words[1]);
    if (words[0] == "dhcp" && how)
        m_surroundings.setDhcp(*how);
    else if (words[0] == "dns" && how)
        m_surroundings.setNames(*how);
    else if (words[0] == "time" && how)
        m_surroundings.setTime(*how);
    else if (words[0] == "route")
        return m_surroundings.addRoute(words[1]) ? "ok" : "error no route: " + words[1];
    else
        return {};
    return "ok";
}

std::string FaultCommands::stats() const
{
    const EmulatedChip::Counts &counts = m_chip.counts();
    std::ostringstream told;
    told << "ok image-sha256=" << m_fingerprint << " pty=" << m_line.path() << " power=" << (m_chip.isPowered() ? "on" : "off")
         << " link=" << (m_surroundings.link ? "up" : "down") << " cable=" << (m_line.isCableOut() ? "out" : "in")
         << " core-hz=" << m_chip.coreHz() << " chip-ms=" << m_chip.now() / 1'000'000 << " instructions=" << m_chip.instructions()
         << " starts=" << counts.starts << " program-resets=" << counts.programResets
         << " watchdog-resets=" << counts.watchdogResets << " power-cuts=" << counts.powerCuts << " faults=" << counts.faults
         << " lock-ups=" << counts.lockUps << " unguarded-rom-calls=" << counts.unguardedRomCalls
         << " uart-overruns=" << m_chip.overruns() << " flash-words=" << m_flash.writtenWords()
         << " flash-erased=" << m_flash.erasedSectors() << " tcp-connections=" << m_chip.toe().shared().connections
         << " not-modelled=" << m_chip.toe().shared().refusedWork;
    return told.str();
}

} // namespace postbench
