// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/KeyTransliterator.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <string_view>

namespace lanyard::db {

/// How Chinese names and words are read. One character is asked for once. For one thread.
class Pinyin final
{
public:
    struct Syllable
    {
        QByteArray plain; ///< without tones: "lu"; empty for a character without a reading
        QByteArray typed; ///< as keyboards write it: "lv" where the sound is ü, else as plain
        QByteArray other; ///< another reading of the same character, else as plain
    };
    using Syllables = QList<Syllable>; ///< one a character

    /// Reads @p han, Chinese characters only, as a person's name: surnames have readings of their
    /// own (单 shan, 曾 zeng, 仇 qiu).
    [[nodiscard]] Syllables ofName(std::u32string_view han);

    /// Reads @p han as ordinary words and the names of places.
    [[nodiscard]] Syllables ofText(std::u32string_view han);

private:
    using Cache = QHash<char32_t, Syllable>;

    [[nodiscard]] const Syllable &surname(char32_t character);
    [[nodiscard]] const Syllable &ordinary(char32_t character);
    [[nodiscard]] const Syllables &compoundSurname(const QString &characters);

    KeyTransliterator m_names{u"Han-Latin/Names"};
    KeyTransliterator m_words{u"Han-Latin"};
    Cache m_surnames;
    Cache m_ordinary;
    QHash<QString, Syllables> m_compounds;
};

[[nodiscard]] bool isHan(char32_t character);

} // namespace lanyard::db
