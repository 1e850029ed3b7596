# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# room(), room_tests() and fuzz_target(): the three walls between the folders, as functions.

# The sources of the current folder, in two lists in the caller's scope: what is compiled, and the headers.
function(_room_files compiled headers)
  file(GLOB units CONFIGURE_DEPENDS "*.cpp" "*.c")
  file(GLOB heads CONFIGURE_DEPENDS "*.h" "*.ui")
  set(${compiled} "${units}" PARENT_SCOPE)
  set(${headers} "${heads}" PARENT_SCOPE)
endfunction()

# room(NAME [AUTOMOC] [LINKS target...] [PRIVATE_LINKS target...] [DEFINES name...])
# A static library of everything in this folder, whose only exported include path is this folder.
# A folder without sources becomes an interface library, so that an empty room breaks nothing.
# AUTOMOC: the room holds QObjects or .ui files; pure rooms must not ask for it.
function(room name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "AUTOMOC" "" "LINKS;PRIVATE_LINKS;DEFINES")
  _room_files(units heads)
  if(NOT units)
    add_library(${name} INTERFACE)
    target_include_directories(${name} INTERFACE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${name} INTERFACE ${arg_LINKS})
    return()
  endif()
  add_library(${name} STATIC ${units} ${heads})
  target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS} postbench_warnings)
  target_compile_definitions(${name} PRIVATE ${arg_DEFINES})
  if(arg_AUTOMOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOUIC ON)
  endif()
endfunction()

# room_tests(ROOM [LINKS target...] [TIMEOUT seconds] [RESOURCE_LOCK name...] [ENVIRONMENT NAME=VALUE...])
# Each tst_*.cpp of this folder becomes one test program that links ROOM (and LINKS), Qt Test and tests/support;
# the other .cpp files of the folder are compiled into each. The test's name is folder/tst_name, its label the room.
function(room_tests room)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LINKS;RESOURCE_LOCK;ENVIRONMENT")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  file(GLOB tests CONFIGURE_DEPENDS "tst_*.cpp")
  _room_files(shared heads)
  list(FILTER shared EXCLUDE REGEX "/(tst_|main_)[^/]*$")
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/tests" OUTPUT_VARIABLE folder)
  foreach(source IN LISTS tests)
    cmake_path(GET source STEM stem)
    string(REPLACE "/" "_" target "${folder}_${stem}")
    add_executable(${target} ${source} ${shared} ${heads})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${target} PRIVATE ${room} ${arg_LINKS} postbench_test_support Qt6::Test postbench_warnings)
    target_compile_definitions(${target} PRIVATE
      POSTBENCH_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" POSTBENCH_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${folder}/${stem} COMMAND ${target})
    set_tests_properties(${folder}/${stem} PROPERTIES
      LABELS "${room}" TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/cmake/tsan.supp;${arg_ENVIRONMENT}")
    if(arg_RESOURCE_LOCK)
      set_tests_properties(${folder}/${stem} PROPERTIES RESOURCE_LOCK "${arg_RESOURCE_LOCK}")
    endif()
  endforeach()
endfunction()

# fuzz_target(NAME ROOM SOURCE...)
# A libFuzzer program NAME over ROOM, run as a test of POSTBENCH_FUZZ_SECONDS (environment, else 60) from the seeds
# in tests/data/fuzz/NAME. Only in preset fuzz, whose compiler is clang; elsewhere nothing.
function(fuzz_target name room)
  if(NOT POSTBENCH_FUZZ_ONLY)
    return()
  endif()
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES Clang)
    message(FATAL_ERROR "fuzz targets need clang; use: cmake --preset fuzz")
  endif()
  add_executable(${name} ${ARGN})
  target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/support")
  target_link_libraries(${name} PRIVATE ${room} postbench_warnings)
  add_test(NAME fuzz/${name} COMMAND "${PROJECT_SOURCE_DIR}/cmake/fuzz.sh" $<TARGET_FILE:${name}>
    "${PROJECT_SOURCE_DIR}/tests/data/fuzz/${name}" "${CMAKE_CURRENT_BINARY_DIR}/${name}.found")
  set_tests_properties(fuzz/${name} PROPERTIES LABELS fuzz TIMEOUT 900)
endfunction()
