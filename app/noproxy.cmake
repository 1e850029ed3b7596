# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# Where QtNetwork brings libproxy in, which brings curl, GnuTLS, LDAP and more: a stand-in under the same name beside the program.
# It halves the time of a `send` as a whole process; the loader takes it because the program itself names it first.

get_target_property(qt_network Qt6::Network LOCATION)
execute_process(COMMAND "${CMAKE_OBJDUMP}" -p "${qt_network}" OUTPUT_VARIABLE qt_network_needs ERROR_QUIET)
if(qt_network_needs MATCHES "NEEDED +libproxy.so.1")
  add_library(postbench_noproxy SHARED noproxy.c)
  set_target_properties(postbench_noproxy PROPERTIES
    OUTPUT_NAME proxy SOVERSION 1 LIBRARY_OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/noproxy")
  target_link_options(postbench_noproxy PRIVATE "LINKER:--version-script=${CMAKE_CURRENT_SOURCE_DIR}/noproxy.map")
  target_link_libraries(postbench_noproxy PRIVATE postbench_warnings)
  target_link_libraries(postbench PRIVATE -Wl,--push-state,--no-as-needed postbench_noproxy -Wl,--pop-state)
  set_target_properties(postbench PROPERTIES INSTALL_RPATH "\$ORIGIN/${window_from_bin}")
  install(TARGETS postbench_noproxy LIBRARY DESTINATION "${POSTBENCH_LIBEXEC}" NAMELINK_SKIP)
endif()
