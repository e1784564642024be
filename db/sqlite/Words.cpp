// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Words.h"

namespace lanyard::db {

int Words::numberOf(QByteArrayView utf8)
{
    const auto known = m_numbers.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_numbers.constEnd())
        return *known;

    const int number = int(m_words.size());
    m_words.push_back(utf8.toByteArray());
    m_numbers.insert(m_words.back(), number);
    return number;
}

} // namespace lanyard::db
