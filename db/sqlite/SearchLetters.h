// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/KeyTransliterator.h"

#include <QByteArray>
#include <QHash>

#include <string>
#include <string_view>

namespace lanyard::db {

/// What one character is to the search.
struct SearchLetter
{
    enum class Kind : quint8 {
        Blank, ///< ends a word
        Mark, ///< counts for nothing: accents, joiners
        Letter, ///< or digit: words are made of it
        Syllable, ///< Chinese characters and Hangul: each may begin what somebody types
    };
    Kind kind = Kind::Blank;
    bool han = false;
    bool foreign = false; ///< neither Latin nor Chinese: also searched for in Latin letters
    QByteArray folded; ///< UTF-8: one for upper and lower case, accents, widths, traditional forms
    QByteArray longer; ///< "ue" for ü, else as folded
};

/// Characters as keys hold them. Remembers every character it met. For one thread.
class SearchLetters final
{
public:
    [[nodiscard]] const SearchLetter &operator[](char32_t character);

    /// @p word of a foreign script in plain Latin letters.
    [[nodiscard]] QByteArray latin(std::u32string_view word);

private:
    [[nodiscard]] SearchLetter make(char32_t character);
    [[nodiscard]] QString folded(char32_t character);

    KeyTransliterator m_simplify{u"Hant-Hans"};
    KeyTransliterator m_ascii{u"Latin-ASCII; Lower"};
    KeyTransliterator m_latin{
        u"Russian-Latin/BGN; Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII; Lower"};
    QHash<char32_t, SearchLetter> m_letters;
    QHash<QString, QByteArray> m_words;
};

/// The first characters of @p text, composed (NFC): as many as a key may hold, so that a text of
/// any length costs the same.
[[nodiscard]] std::u32string charactersOf(const QString &text);

} // namespace lanyard::db
