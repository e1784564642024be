// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/KeyOutput.h"

#include <array>

namespace lanyard::db {

namespace {

constexpr size_t step = 8;

}

void KeyOutput::append(const char *bytes, size_t size)
{
    if (size == 0)
        return;
    const size_t even = size / step * step;
    std::array<char, step> rest = {};
    std::memcpy(rest.data(), bytes + even, size - even);
    const size_t padding = size > even ? step : 0;

    m_broken = m_broken || m_device.write(bytes, qint64(even)) != qint64(even)
        || m_device.write(rest.data(), qint64(padding)) != qint64(padding);
    m_checksum.add(bytes, even);
    m_checksum.add(rest.data(), padding);
    m_size += even + padding;
}

} // namespace lanyard::db
