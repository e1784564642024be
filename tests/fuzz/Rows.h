// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"

#include <QFile>

#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

namespace lanyard::tests {

/// Looks at every byte that a reader shows, and at the promises that it gives with it.
inline bool lookAt(const exchange::TableRow &row)
{
    if (std::ssize(row.cells) > exchange::mostColumns)
        std::abort();
    qsizetype bytes = 0;
    [[maybe_unused]] volatile char seen = 0;
    for (const exchange::TableCell &cell : row.cells) {
        bytes += cell.text.size();
        for (const char c : cell.text)
            seen = c;
    }
    if (bytes > 2 * exchange::longestRow)
        std::abort();
    return true;
}

/// A failure has no subject before somebody knows the file's name.
inline void lookAt(const Result<exchange::TableFormat> &format)
{
    if (format ? format->isEmpty() : format.failure().kind == Failure::Kind::NotFound)
        std::abort();
}

/// A file in memory with a path.
class MemoryFile final
{
public:
    MemoryFile(const uint8_t *data, size_t size)
        : m_file{::memfd_create("fuzz", 0)}
    {
        for (size_t at = 0; at < size;) {
            const ssize_t written = ::write(m_file, data + at, size - at);
            if (written <= 0)
                std::abort();
            at += static_cast<size_t>(written);
        }
    }
    ~MemoryFile() { ::close(m_file); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    [[nodiscard]] QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_file); }

private:
    int m_file;
};

} // namespace lanyard::tests
