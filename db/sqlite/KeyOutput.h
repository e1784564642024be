// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"
#include "db/sqlite/KeyFormat.h"

#include <QIODevice>

#include <span>
#include <vector>

namespace lanyard::db {

/// Writes arrays one behind the other, each from a multiple of eight bytes. After the first
/// failure nothing more is written.
class KeyOutput final
{
public:
    explicit KeyOutput(QIODevice &device)
        : m_device{device}
    {
    }

    template<typename T>
    KeySegmentPlan::Array write(std::span<const T> elements)
    {
        const KeySegmentPlan::Array array{m_size, elements.size()};
        const auto bytes = std::as_bytes(elements);
        append(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        return array;
    }
    template<typename T>
    KeySegmentPlan::Array write(const std::vector<T> &elements)
    {
        return write(std::span<const T>{elements});
    }

    [[nodiscard]] quint64 size() const { return m_size; }
    [[nodiscard]] quint64 checksum() const { return m_checksum.value(); }
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    void append(const char *bytes, size_t size);

    QIODevice &m_device;
    KeyChecksum m_checksum;
    quint64 m_size = 0;
    bool m_broken = false;
};

} // namespace lanyard::db
