# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# What stands beside the programs once they are installed: manual page, completions, desktop file, metadata, icons.

set(resources "${PROJECT_SOURCE_DIR}/resources")
install(FILES "${resources}/man/postbench.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${resources}/completions/postbench.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME postbench)
install(FILES "${resources}/completions/_postbench" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
install(FILES "${resources}/completions/postbench.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
install(FILES "${resources}/desktop/org.postbench.Postbench.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${resources}/desktop/org.postbench.Postbench.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${resources}/udev/70-postbench.rules" DESTINATION "lib/udev/rules.d")
install(FILES "${resources}/icons/postbench.svg" RENAME org.postbench.Postbench.svg OPTIONAL
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
