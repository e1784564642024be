// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

#include <array>
#include <vector>

namespace lanyard::db {

/// Texts that come again and again, each kept once and known by its number. Number 0 is the empty
/// text.
class Words final
{
public:
    [[nodiscard]] int numberOf(QByteArrayView utf8);
    [[nodiscard]] const QByteArray &word(int number) const { return m_words[size_t(number)]; }

private:
    [[nodiscard]] int lookUp(QByteArrayView utf8);

    QHash<QByteArray, int> m_numbers{{QByteArray{}, 0}};
    std::array<int, 64> m_recent{}; ///< numbers of words that are likely to come next
    std::vector<QByteArray> m_words{QByteArray{}};
};

} // namespace lanyard::db
