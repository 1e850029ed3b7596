# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# The libraries of others, each found once: Qt, QCA, GMime, libidn and QtKeychain.

find_package(Qt6 6.8 REQUIRED COMPONENTS Core)
find_package(Qca-qt6 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(IDN REQUIRED IMPORTED_TARGET libidn)
if(NOT POSTBENCH_FUZZ_ONLY)
  find_package(Qt6 6.8 REQUIRED COMPONENTS Gui Network SerialPort Svg Test Widgets LinguistTools)
  find_package(Qt6Keychain REQUIRED)
endif()

# One short name for each, used in LINKS of room().
add_library(postbench_qca INTERFACE)
target_link_libraries(postbench_qca INTERFACE qca-qt6)
add_library(postbench_gmime INTERFACE)
target_link_libraries(postbench_gmime INTERFACE PkgConfig::GMIME)
add_library(postbench_idn INTERFACE)
target_link_libraries(postbench_idn INTERFACE PkgConfig::IDN)
