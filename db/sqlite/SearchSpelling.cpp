// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchSpelling.h"

#include <algorithm>

namespace lanyard::db {

namespace {

constexpr bool isAsciiLetterOrDigit(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
}

constexpr char lower(char32_t ascii)
{
    return char(ascii >= U'A' && ascii <= U'Z' ? ascii + (U'a' - U'A') : ascii);
}

/// The e of ae, oe, ue.
bool isUmlautsE(std::u32string_view text, size_t at)
{
    return at > 0 && lower(text[at]) == 'e'
        && std::u32string_view{U"aouAOU"}.find(text[at - 1]) != std::u32string_view::npos;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar{0x80}; });
}

} // namespace

void SearchSpelling::beginPart()
{
    m_partBegins = true;
}

bool SearchSpelling::add(QByteArrayView letters)
{
    m_full = m_full || m_text.size() + size_t(letters.size()) > longest;
    if (m_full || letters.isEmpty())
        return !m_full;
    if (std::exchange(m_partBegins, false) && m_partCount < mostParts)
        m_parts[m_partCount++] = char(m_text.size());
    m_text.append(letters.data(), size_t(letters.size()));
    return true;
}

QByteArrayView SearchSpelling::parts() const
{
    return {m_parts.data(), qsizetype(m_partCount)};
}

SearchSpelling SearchSpelling::initials() const
{
    SearchSpelling initials;
    initials.beginPart();
    for (const char at : parts()) {
        const char letter = m_text[size_t(at)];
        if (static_cast<unsigned char>(letter) >= 0x80)
            return {};
        initials.add({&letter, 1});
    }
    return initials;
}

SearchSpelling SearchSpeller::folded(std::u32string_view text, Umlauts umlauts)
{
    SearchSpelling spelling;
    bool inWord = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (isAsciiLetterOrDigit(c)) {
            if (!std::exchange(inWord, true))
                spelling.beginPart();
            const char letter = lower(c);
            if (umlauts != Umlauts::Shorter || !isUmlautsE(text, i))
                spelling.add({&letter, 1});
            continue;
        }
        const SearchLetter &letter = m_letters[c];
        if (letter.kind == SearchLetter::Kind::Mark)
            continue;
        const bool begins = letter.kind == SearchLetter::Kind::Syllable || !inWord;
        inWord = letter.kind == SearchLetter::Kind::Letter;
        if (begins)
            spelling.beginPart();
        spelling.add(umlauts == Umlauts::Longer ? letter.longer : letter.folded);
    }
    return spelling;
}

SearchSpelling SearchSpeller::folded(const QString &text)
{
    if (!isAscii(text))
        return folded(charactersOf(text));
    SearchSpelling spelling;
    bool inWord = false;
    for (const QChar c : text) {
        const bool written = isAsciiLetterOrDigit(c.unicode());
        if (written && !inWord)
            spelling.beginPart();
        inWord = written;
        const char letter = lower(c.unicode());
        if (written && !spelling.add({&letter, 1}))
            break;
    }
    return spelling;
}

bool SearchSpeller::needsLatin(std::u32string_view text)
{
    return std::any_of(text.begin(), text.end(), [this](char32_t c) {
        return c >= 0x80 && (m_letters[c].han || m_letters[c].foreign);
    });
}

size_t SearchSpeller::runOf(bool SearchLetter::*trait, std::u32string_view text)
{
    const auto end = std::find_if(text.begin(), text.end(), [&](char32_t c) {
        const SearchLetter &letter = m_letters[c];
        return !(letter.*trait) && letter.kind != SearchLetter::Kind::Mark;
    });
    return size_t(end - text.begin());
}

/// True if other variants of some character differ.
bool SearchSpeller::addHan(SearchSpelling &to,
                           std::u32string_view run,
                           Reading reading,
                           Variant variant)
{
    bool varies = false;
    const auto syllables = reading == Reading::Name ? m_pinyin.ofName(run) : m_pinyin.ofText(run);
    for (const Pinyin::Syllable &syllable : syllables) {
        to.beginPart();
        to.add(syllable.*variant);
        varies = varies || syllable.typed != syllable.plain || syllable.other != syllable.plain;
    }
    return varies;
}

SearchSpelling SearchSpeller::latin(std::u32string_view text, Reading reading)
{
    bool varies = false;
    return latin(text, reading, &Pinyin::Syllable::plain, varies);
}

SearchSpeller::Spellings SearchSpeller::everyLatin(std::u32string_view text, Reading reading)
{
    bool varies = false;
    Spellings spellings{latin(text, reading, &Pinyin::Syllable::plain, varies)};
    if (varies) {
        spellings.append(latin(text, reading, &Pinyin::Syllable::typed, varies));
        spellings.append(latin(text, reading, &Pinyin::Syllable::other, varies));
    }
    return spellings;
}

SearchSpelling
SearchSpeller::latin(std::u32string_view text, Reading reading, Variant variant, bool &varies)
{
    SearchSpelling spelling;
    bool inWord = false;
    for (size_t i = 0; i < text.size();) {
        const SearchLetter &letter = m_letters[text[i]];
        if (letter.kind == SearchLetter::Kind::Mark) {
            ++i;
            continue;
        }
        size_t run = 1;
        if (!inWord || letter.kind == SearchLetter::Kind::Syllable)
            spelling.beginPart();
        inWord = letter.kind == SearchLetter::Kind::Letter;
        if (letter.han) {
            run = runOf(&SearchLetter::han, text.substr(i));
            varies |= addHan(spelling, text.substr(i, run), reading, variant);
        } else if (letter.foreign) {
            if (inWord)
                run = runOf(&SearchLetter::foreign, text.substr(i));
            spelling.add(m_letters.latin(text.substr(i, run)));
        } else {
            spelling.add(letter.folded);
        }
        i += run;
    }
    return spelling;
}

} // namespace lanyard::db
