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

    /// True if @p key begins with what @p word would be with at most one error less.
    [[nodiscard]] static bool isNear(QByteArrayView key, QByteArrayView word);

    SearchTypos(const KeySegment &segment, KeyKind kind);

    using Runs = std::vector<KeySegment::Entries>;
    /// The keys that isNear() holds for, in runs that may overlap.
    [[nodiscard]] Runs near(const QByteArray &word) const;

private:
    using Entries = KeySegment::Entries;

    [[nodiscard]] Entries beginningWith(Entries there, QByteArrayView text) const;
    void errorsAt(qsizetype place, const QByteArray &word, Entries there, Runs &runs) const;
    void keep(const Entries &run, Runs &runs) const;
    void keepAmong(Entries there, const QByteArray &word, Runs &runs) const;

    const KeySegment &m_segment;
    KeyKind m_kind;
};

} // namespace lanyard::db
