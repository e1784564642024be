// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Pinyin.h"
#include "db/sqlite/SearchLetters.h"

#include <QVarLengthArray>

#include <array>
#include <string>

namespace lanyard::db {

/// A text as keys hold it: letters and digits only, UTF-8, and where in it somebody may begin.
class SearchSpelling final
{
public:
    static constexpr size_t longest = 120; ///< bytes; what comes behind is not searched
    static constexpr size_t mostParts = 12;

    /// What is added next begins a word, a character of its own, …
    void beginPart();
    /// False once there is no room.
    bool add(QByteArrayView letters);

    [[nodiscard]] QByteArrayView text() const { return m_text; }
    [[nodiscard]] QByteArrayView parts() const; ///< where they begin, one byte each
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    /// The first letter of each part, if all of them are ASCII.
    [[nodiscard]] SearchSpelling initials() const;

    friend bool operator==(const SearchSpelling &, const SearchSpelling &) = default;

private:
    std::string m_text;
    std::array<char, mostParts> m_parts = {};
    size_t m_partCount = 0;
    bool m_partBegins = false;
    bool m_full = false;
};

/// Writes texts in the ways that people type them. For one thread.
class SearchSpeller final
{
public:
    enum class Umlauts {
        Plain, ///< ü as u
        Longer, ///< ü as ue
        Shorter, ///< ü as u, and so does ue
    };
    [[nodiscard]] SearchSpelling folded(std::u32string_view text, Umlauts umlauts = Umlauts::Plain);
    [[nodiscard]] SearchSpelling folded(const QString &text);

    enum class Reading { Name, Words };
    /// In Latin letters.
    [[nodiscard]] SearchSpelling latin(std::u32string_view text, Reading reading);
    /// The same, then with what keyboards write for ü and with other readings if that differs.
    using Spellings = QVarLengthArray<SearchSpelling, 3>;
    [[nodiscard]] Spellings everyLatin(std::u32string_view text, Reading reading);

    /// True if latin() differs from folded().
    [[nodiscard]] bool needsLatin(std::u32string_view text);

    [[nodiscard]] SearchLetters &letters() { return m_letters; }

private:
    using Variant = QByteArray Pinyin::Syllable::*;
    [[nodiscard]] SearchSpelling
    latin(std::u32string_view text, Reading reading, Variant variant, bool &varies);
    bool addHan(SearchSpelling &to, std::u32string_view run, Reading reading, Variant variant);
    [[nodiscard]] size_t runOf(bool SearchLetter::*trait, std::u32string_view text);

    SearchLetters m_letters;
    Pinyin m_pinyin;
};

} // namespace lanyard::db
