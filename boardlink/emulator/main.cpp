// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// postbench-board-emulator: runs the board's image on an emulated chip, its USB serial line being a pseudo-terminal.
#include <csignal>
#include <cstdio>
#include <exception>
#include <memory>
#include <optional>
#include <string>

#include "emulatedchip.h"
#include "controlchannel.h"
#include "elfimage.h"
#include "emulatoroptions.h"
#include "faultcommands.h"

// What libunicorn 2.1 keeps of a closed engine, and never frees, is no fault of this program's.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions() { return "leak:libunicorn\n"; }

namespace {

volatile std::sig_atomic_t endAsked = 0; // the signal's number
void askForEnd(int signal) { endAsked = signal; }

// The first line of the output, whatever happens later. Octets that come before the program listens are lost, as on the
// chip; so the path is told when it does, or when it is clear that it will not.
void tellPathOnce(const postbench::EmulatedChip &chip, const postbench::PtyLine &line, bool json, bool &told)
{
    if (told || (!chip.isListening() && chip.now() < 500'000'000)) return;
    told = true;
    if (json)
        std::printf("{\"path\":\"%s\",\"type\":\"virtualBoard\"}\n", line.path().c_str());
    else
        std::printf("%s\n", line.path().c_str());
    std::fflush(stdout);
}

int emulate(const postbench::EmulatorOptions &options)
{
    using namespace postbench;
    FlashMemory flash(options.flash);
    std::string fingerprint = "none";
    if (!options.image.empty()) {
        const ElfImage image = ElfImage::read(options.image);
        for (const ElfImage::Segment &segment : image.segments)
            flash.load(segment.address, segment.octets.data(), segment.octets.size());
        fingerprint = image.fingerprint;
    }
    Reactor reactor;
    Surroundings surroundings(options.receiverPort);
    for (const std::string &route : options.routes) {
        if (!surroundings.addRoute(route)) throw std::runtime_error("no route (IP:PORT=127.0.0.1:PORT): " + route);
    }
    for (const std::string &host : options.hosts) {
        if (!surroundings.addHost(host)) throw std::runtime_error("no host (NAME=IP): " + host);
    }
    PtyLine line(reactor);
    EmulatedChip chip(*options.wiring, flash, reactor, surroundings, line);
    FaultCommands commands(chip, flash, surroundings, line, fingerprint);
    std::unique_ptr<ControlChannel> control;
    if (!options.control.empty())
        control =
            std::make_unique<ControlChannel>(reactor, options.control, [&](const std::string &text) { return commands.run(text); });
    chip.setBoot(options.bootHigh);
    chip.start(EmulatedChip::Start::Power);
    bool told = false;
    while (endAsked == 0 && !commands.isQuitAsked() && !(control && control->isAbandoned())) {
        chip.live();
        tellPathOnce(chip, line, options.json, told);
    }
    line.flush();
    return endAsked == 0 ? 0 : 128 + endAsked; // as the program that has started it ends
}

} // namespace

int main(int count, char **words)
{
    const auto options = postbench::EmulatorOptions::read(count, words);
    if (!options) return 64;
    std::signal(SIGTERM, askForEnd);
    std::signal(SIGINT, askForEnd);
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return emulate(*options);
    } catch (const std::exception &fault) {
        std::fprintf(stderr, "postbench-board-emulator: %s\n", fault.what());
        return 1;
    }
}
