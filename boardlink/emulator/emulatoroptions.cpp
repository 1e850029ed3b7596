// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads the emulator's command line.
#include "emulatoroptions.h"

#include <charconv>
#include <cstdio>

namespace postbench {
namespace {

constexpr char usage[] = R"(usage: postbench-board-emulator [--image ELF] [--flash FILE] [OPTION...]
  --image ELF           put this image into the flash before the start
  --flash FILE          keep the flash in this file
  --board NAME          wizwiki-w7500p (the default) or wizwiki-w7500
  --receiver-port N     where port 25 of the gateway leads on 127.0.0.1
  --route A:P=B:Q       connections to A:P go to B:Q, an address of 127.0.0.0/8; repeatable
  --host NAME=IP        a name that DNS knows; repeatable
  --boot high|low       the BOOT pin: high starts the boot ROM on UART2
  --control PATH|fd:N   a Unix socket for commands
  --json                tell that path as a JSON object
The first line of the output is the path of the board's serial line.
)";

bool setOption(EmulatorOptions &options, const std::string &name, const std::string &value)
{
    if (name == "--image")
        options.image = value;
    else if (name == "--flash")
        options.flash = value;
    else if (name == "--control")
        options.control = value;
    else if (name == "--route")
        options.routes.push_back(value);
    else if (name == "--host")
        options.hosts.push_back(value);
    else if (name == "--receiver-port")
        return std::from_chars(value.data(), value.data() + value.size(), options.receiverPort).ptr == value.data() + value.size();
    else if (name == "--boot") {
        options.bootHigh = value == "high";
        return options.bootHigh || value == "low";
    } else if (name == "--board") {
        options.wiring = nullptr;
        for (const Wiring &wiring : wirings)
            options.wiring = wiring.name == value ? &wiring : options.wiring;
        return options.wiring != nullptr;
    } else
        return false;
    return true;
}

} // namespace

std::optional<EmulatorOptions> EmulatorOptions::read(int count, char **words)
{
    EmulatorOptions options;
    for (int index = 1; index < count; index += 2) {
        if (std::string_view(words[index]) == "--json") {
            options.json = true;
            --index;
            continue;
        }
        if (index + 1 >= count || !setOption(options, words[index], words[index + 1])) {
            std::fputs(usage, stderr);
            return std::nullopt;
        }
    }
    if (options.image.empty() && options.flash.empty()) {
        std::fputs(usage, stderr);
        return std::nullopt;
    }
    return options;
}

} // namespace postbench
