// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/KeyFile.h"

#include <QByteArray>

namespace lanyard::db {

/// Forgives one typing error: a letter too many, a letter missing, another letter, two neighbours
/// the wrong way round.
class SearchTypos final
{
public:
    /// Words of fewer letters, or with anything but a to z in them, are taken as they are.
    static constexpr qsizetype fewestLetters = 5;
    [[nodiscard]] static bool forgives(QByteArrayView word);

    SearchTypos(const KeySegment &segment, KeyKind kind);

    /// The keys that begin with what @p word would be without one error; runs may overlap.
    [[nodiscard]] std::vector<KeySegment::Entries> near(const QByteArray &word) const;

private:
    using Entries = KeySegment::Entries;

    using Runs = std::vector<Entries>;
    void errorsAt(qsizetype place, const QByteArray &word, Entries there, Runs &runs) const;
    void keep(Entries among, const QByteArray &text, Runs &runs) const;

    const KeySegment &m_segment;
    KeyKind m_kind;
};

} // namespace lanyard::db
