# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that every target of ours is compiled with.
add_library(project_options INTERFACE)
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wdouble-promotion -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wcast-align -Wformat=2 -Wimplicit-fallthrough -Werror=return-type
    -Werror=switch -Wno-missing-field-initializers
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
    # g++ 12 sees uninitialised members of empty std::optional when it optimises.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:RelWithDebInfo>>:-Wno-maybe-uninitialized>
    $<$<BOOL:${MPDESK_WERROR}>:-Werror>
    $<$<CONFIG:RelWithDebInfo>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong
    -fstack-clash-protection -fcf-protection>)
target_link_options(project_options INTERFACE
    $<$<CONFIG:RelWithDebInfo>:-Wl,-z,relro,-z,now -Wl,--as-needed>)

find_program(MPDESK_CCACHE ccache)
if(MPDESK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${MPDESK_CCACHE})
    # Lets ccache see through precompiled headers.
    target_compile_options(project_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
find_program(MPDESK_MOLD mold)
if(MPDESK_MOLD)
    target_link_options(project_options INTERFACE -fuse-ld=mold)
endif()

# CMake 3.25 looks for new Q_OBJECT headers of a target only when the CMakeLists.txt of the target's own folder changes,
# not when one of a folder below does that adds sources to it.
function(mpdesk_moc_again_if_changed target folder)
    set(stamp ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
    if(${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt IS_NEWER_THAN ${stamp})
        file(REMOVE ${stamp})
    endif()
endfunction()

# Programs that receive callbacks: rows are made by one thread and freed by another, for which the C library's own
# malloc() takes locks (measured: a tenth of the time of a callback). Not while debugging, where sanitizers have theirs.
function(mpdesk_allocate_faster target)
    target_link_libraries(${target} PRIVATE $<$<CONFIG:RelWithDebInfo>:PkgConfig::tcmalloc>)
endfunction()
