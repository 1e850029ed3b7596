# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# Language levels, warnings (which are errors), sanitizers, and a faster compiler cache and linker where there are any.

set(POSTBENCH_SANITIZE "" CACHE STRING "sanitizers, as -fsanitize= takes them")
option(POSTBENCH_FUZZ_ONLY "build the pure rooms and the fuzz targets alone (needs clang)" OFF)
option(POSTBENCH_WERROR "warnings are errors" ON)

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 99)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# What every target of ours is compiled with; room() and friends link it, foreign code does not.
add_library(postbench_warnings INTERFACE)
target_compile_options(postbench_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wcast-align -Wformat=2 -Wundef
  $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wold-style-cast -Wunused>
  # g++ sees moved-from QByteArrays inside std::variant as uninitialised.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<BOOL:${POSTBENCH_WERROR}>:-Werror>)

if(POSTBENCH_SANITIZE)
  add_compile_options(-fsanitize=${POSTBENCH_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${POSTBENCH_SANITIZE})
  if(POSTBENCH_SANITIZE MATCHES undefined)
    add_compile_options(-fno-sanitize-recover=undefined)
  endif()
endif()

if(POSTBENCH_FUZZ_ONLY)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
