# SPDX-License-Identifier: Apache-2.0
# How every room of the house is built.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

add_compile_options(
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wswitch-enum -Werror)
add_compile_definitions(
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Release>:QT_NO_DEBUG_OUTPUT>)
# Two hundred test programs are linked; lld takes a quarter of the time.
find_program(LLD ld.lld)
mark_as_advanced(LLD)
if(LLD)
    add_link_options($<$<CONFIG:Debug>:-fuse-ld=lld>)
endif()
# Includes are written from the root: "app/domain/Verdict.h".
include_directories(${PROJECT_SOURCE_DIR})

option(LANYARD_UNITY "Compile large rooms several files at a time: minutes less for a build from nothing" OFF)

# lanyard_room(domain Door.cpp Door.h …): the static library of the folder it is called in. LARGE: with
# LANYARD_UNITY, files share their anonymous namespaces with seven others; names have to differ.
function(lanyard_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "LARGE" "" "")
    add_library(lanyard_${name} STATIC ${room_UNPARSED_ARGUMENTS})
    use_precompiled(lanyard_${name})
    if(room_LARGE)
        set_target_properties(lanyard_${name} PROPERTIES UNITY_BUILD ${LANYARD_UNITY})
    endif()
endfunction()

# lanyard_test(tst_Judge lanyard_domain …): one Qt Test program from tst_Judge.cpp.
function(lanyard_test name)
    add_executable(${name} ${name}.cpp)
    use_precompiled(${name})
    # One call of moc instead of all that AUTOMOC does, two hundred times.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    add_custom_command(OUTPUT ${moc} DEPENDS ${name}.cpp
        COMMAND Qt6::moc -o ${moc} ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp VERBATIM)
    set_source_files_properties(${name}.cpp PROPERTIES OBJECT_DEPENDS ${moc})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${name} PRIVATE Qt6::Test ${ARGN})
    target_compile_definitions(${name} PRIVATE LANYARD_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8"
        TIMEOUT 300)
endfunction()

# lanyard_gallery_program(desk lanyard_desk …): desk_gallery from desk_gallery.cpp, which makes pictures to
# be looked at, and as tests reads every screen in every language and compares it with how it looked.
function(lanyard_gallery_program room)
    set(program ${room}_gallery)
    add_executable(${program} ${program}.cpp)
    target_link_libraries(${program} PRIVATE lanyard_gallery ${ARGN})
    file(GLOB translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/lanyard_*.ts)
    list(TRANSFORM translations REPLACE "^.*/lanyard_(.*)[.]ts$" "\\1")
    foreach(language IN LISTS translations ITEMS en)
        add_test(NAME ${room}_reads_${language} COMMAND ${program} --check ${language})
        list(APPEND tests ${room}_reads_${language})
    endforeach()
    add_test(NAME ${room}_looks COMMAND ${program} --compare
        ${PROJECT_SOURCE_DIR}/tests/widgets/gallery/looks/${room})
    set_tests_properties(${tests} ${room}_looks PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC"
        TIMEOUT 300)
endfunction()
