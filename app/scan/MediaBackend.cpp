// SPDX-License-Identifier: Apache-2.0
#include "app/scan/MediaBackend.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::scan {

namespace {

QStringList foldersIn(const char *variable)
{
    return qEnvironmentVariable(variable).split(QDir::listSeparator(), Qt::SkipEmptyParts);
}

/// Where GStreamer looks, see "Running and debugging GStreamer Applications".
QStringList gstreamerFolders()
{
    QStringList folders = foldersIn("GST_PLUGIN_PATH_1_0") + foldersIn("GST_PLUGIN_PATH");
    for (const char *variable : {"GST_PLUGIN_SYSTEM_PATH_1_0", "GST_PLUGIN_SYSTEM_PATH"}) {
        if (qEnvironmentVariableIsSet(variable))
            return folders + foldersIn(variable);
    }
    return folders << QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u"/gstreamer-1.0"_s;
}

bool haveGstreamerPlugins()
{
    const QStringList folders = gstreamerFolders();
    const auto installed = [&](const QString &plugin) {
        return std::ranges::any_of(folders, [&](const QString &folder) {
            return QFileInfo::exists(folder + u"/libgst"_s + plugin + u".so"_s);
        });
    };
    return installed(u"coreelements"_s) && installed(u"playback"_s) && installed(u"app"_s);
}

bool haveBackend(const QString &name)
{
    const QStringList folders = QCoreApplication::libraryPaths()
        << QLibraryInfo::path(QLibraryInfo::PluginsPath);
    return std::ranges::any_of(folders, [&](const QString &folder) {
        return QFileInfo::exists(folder + u"/multimedia/lib"_s + name + u"mediaplugin.so"_s);
    });
}

bool choose()
{
    const bool ffmpeg = haveBackend(u"ffmpeg"_s);
    const bool gstreamer = haveBackend(u"gstreamer"_s) && haveGstreamerPlugins();
    if (gstreamer || !ffmpeg)
        return gstreamer;
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    return true;
}

} // namespace

bool prepareMedia()
{
    static const bool usable = choose();
    return usable;
}

} // namespace lanyard::scan
