// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Words.h"

namespace lanyard::db {

/// The few words that nearly every record has are found without hashing them.
int Words::numberOf(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return 0;
    const size_t place = size_t(utf8.size()) * 31 + uchar(utf8.front()) + uchar(utf8.back());
    int &recent = m_recent[place % m_recent.size()];
    if (m_words[size_t(recent)] != utf8)
        recent = lookUp(utf8);
    return recent;
}

int Words::lookUp(QByteArrayView utf8)
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
