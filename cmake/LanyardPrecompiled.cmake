# SPDX-License-Identifier: Apache-2.0
# What nearly every file includes is read once, which halves the time of a build from nothing. Off
# with ccache, which then finds more: a build with it also notices an include that is missing.
if(CMAKE_CXX_COMPILER_LAUNCHER MATCHES ccache OR NOT CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    set(precompile_by_default OFF)
else()
    set(precompile_by_default ON)
endif()
option(LANYARD_PRECOMPILED "Precompile common headers" ${precompile_by_default})

set(common_headers
    <algorithm> <chrono> <functional> <memory> <optional> <variant> <vector>
    <QCoreApplication> <QDateTime> <QDebug> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QLocale> <QMap> <QObject> <QString> <QStringList> <QThread> <QTimer> <QVariant>)

# add_precompiled(core Qt6::Core <QString> …): the headers, for others to reuse.
function(add_precompiled name library)
    set(source ${PROJECT_BINARY_DIR}/precompiled_${name}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "")
    add_library(precompiled_${name} OBJECT EXCLUDE_FROM_ALL ${source})
    set_target_properties(precompiled_${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(precompiled_${name} PRIVATE ${library})
    target_precompile_headers(precompiled_${name} PRIVATE ${ARGN})
endfunction()

if(LANYARD_PRECOMPILED)
    add_precompiled(core Qt6::Core ${common_headers})
    add_precompiled(widgets Qt6::Widgets ${common_headers} <QtWidgets>)
endif()

# use_precompiled(target): those that go with its folder.
function(use_precompiled target)
    if(NOT LANYARD_PRECOMPILED)
        return()
    endif()
    # Where they do not fit after all, a file is only read the slow way.
    target_compile_options(${target} PRIVATE -Wno-error=invalid-pch)
    # Precompiled headers are good for either kind of position independence, not for both.
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${target} PRIVATE -fPIC)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/(ui|app/shell|tests/widgets)(/|$)")
        target_precompile_headers(${target} REUSE_FROM precompiled_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM precompiled_core)
    endif()
endfunction()
