// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QString>

#include <sys/resource.h>
#include <unistd.h>

namespace lanyard::bench {

/// Seconds that a program, its children, and those that it waited for spent on a processor.
inline double processorTimeOf(qint64 program)
{
    qint64 ticks = 0;
    const QStringList all = QDir{QStringLiteral("/proc")}.entryList(QDir::Dirs);
    for (const QString &entry : all) {
        bool isNumber = false;
        const qint64 id = entry.toLongLong(&isNumber);
        QFile file{QStringLiteral("/proc/%1/stat").arg(entry)};
        if (!isNumber || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        // proc(5), counted from the state, which follows the name
        constexpr int parent = 1, user = 11, system = 12, waitedUser = 13, waitedSystem = 14;
        if (fields.size() <= waitedSystem)
            continue;
        if (id == program || fields[parent].toLongLong() == program)
            ticks += fields[user].toLongLong() + fields[system].toLongLong();
        if (id == program)
            ticks += fields[waitedUser].toLongLong() + fields[waitedSystem].toLongLong();
    }
    return double(ticks) / double(::sysconf(_SC_CLK_TCK));
}

/// The same of this program alone.
inline double ownProcessorTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace lanyard::bench
