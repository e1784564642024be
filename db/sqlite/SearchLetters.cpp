// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchLetters.h"

#include "db/sqlite/Pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr qsizetype longestText = 160; // in UTF-16 units, before it is composed
constexpr qsizetype rememberedWords = 50'000;

bool isMark(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format;
}

/// Private characters stand for rare Chinese ones in old exports.
bool isWritten(char32_t character)
{
    const auto category = QChar::category(character);
    return QChar::isLetterOrNumber(character) || category == QChar::Mark_SpacingCombining
        || category == QChar::Other_PrivateUse;
}

bool isLatin(char32_t character)
{
    const auto script = QChar::script(character);
    return script == QChar::Script_Latin || script == QChar::Script_Common
        || script == QChar::Script_Inherited;
}

/// As people write a letter who have no key for it.
QByteArray longerForm(char32_t lower)
{
    switch (lower) {
    case U'ä': return "ae";
    case U'ö':
    case U'ø': return "oe";
    case U'ü': return "ue";
    case U'å': return "aa";
    default: return {};
    }
}

bool isComposed(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c >= QChar{0x300}
        && (c.category() == QChar::Mark_NonSpacing || (c >= QChar{0x1100} && c < QChar{0x1200}));
    });
}

} // namespace

const SearchLetter &SearchLetters::operator[](char32_t character)
{
    const auto known = m_letters.constFind(character);
    return known != m_letters.constEnd() ? *known : *m_letters.insert(character, make(character));
}

SearchLetter SearchLetters::make(char32_t character)
{
    using Kind = SearchLetter::Kind;
    SearchLetter letter;
    if (isMark(character)) {
        letter.kind = Kind::Mark;
        return letter;
    }
    if (!isWritten(character))
        return letter;

    letter.han = isHan(character);
    letter.foreign = !letter.han && !isLatin(character) && QChar::isLetter(character);
    const bool whole = letter.han || QChar::script(character) == QChar::Script_Hangul;
    letter.kind = whole ? Kind::Syllable : Kind::Letter;
    letter.folded = folded(character).toUtf8();
    letter.longer = longerForm(QChar::toLower(character));
    if (letter.longer.isEmpty())
        letter.longer = letter.folded;
    return letter;
}

QString SearchLetters::folded(char32_t character)
{
    const QString parts = QString::fromUcs4(&character, 1)
                              .normalized(QString::NormalizationForm_KD)
                              .toLower()
                              .normalized(QString::NormalizationForm_KD);
    std::u32string kept;
    for (const uint part : parts.toUcs4()) {
        if (isWritten(part) && !isMark(part))
            kept += char32_t{part};
    }
    const QString text = QString::fromUcs4(kept.data(), qsizetype(kept.size()))
                             .normalized(QString::NormalizationForm_C);
    if (kept.size() == 1 && isHan(kept[0]))
        return m_simplify(text);
    const bool ascii = std::all_of(kept.begin(), kept.end(), [](char32_t c) { return c < 0x80; });
    const bool latin = std::all_of(kept.begin(), kept.end(), isLatin);
    return latin && !ascii ? m_ascii(text) : text;
}

QByteArray SearchLetters::latin(std::u32string_view word)
{
    const QString text = QString::fromUcs4(word.data(), qsizetype(word.size()));
    const auto known = m_words.constFind(text);
    if (known != m_words.constEnd())
        return *known;
    if (m_words.size() > rememberedWords)
        m_words.clear();

    QByteArray letters;
    for (const QChar c : m_latin(text)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            letters += char(c.unicode());
    }
    return *m_words.insert(text, letters);
}

std::u32string charactersOf(const QString &text)
{
    const QString start = text.left(longestText);
    const QString composed
        = isComposed(start) ? start : start.normalized(QString::NormalizationForm_C);
    std::u32string characters;
    characters.reserve(size_t(composed.size()));
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const bool pair = composed[i].isHighSurrogate() && i + 1 < composed.size()
            && composed[i + 1].isLowSurrogate();
        characters += pair ? QChar::surrogateToUcs4(composed[i], composed[i + 1])
                           : char32_t{composed[i].unicode()};
        i += pair;
    }
    return characters;
}

} // namespace lanyard::db
