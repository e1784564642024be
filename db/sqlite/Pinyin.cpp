// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Pinyin.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

/// Surnames of two characters whose reading is not that of two surnames.
const QSet<QString> compoundSurnames{
    u"欧阳"_s, u"太史"_s, u"端木"_s, u"上官"_s, u"司马"_s, u"东方"_s, u"独孤"_s, u"南宫"_s,
    u"万俟"_s, u"闻人"_s, u"夏侯"_s, u"诸葛"_s, u"尉迟"_s, u"公羊"_s, u"赫连"_s, u"澹台"_s,
    u"皇甫"_s, u"宗政"_s, u"濮阳"_s, u"公冶"_s, u"太叔"_s, u"申屠"_s, u"公孙"_s, u"慕容"_s,
    u"仲孙"_s, u"钟离"_s, u"长孙"_s, u"宇文"_s, u"司徒"_s, u"鲜于"_s, u"司空"_s, u"令狐"_s,
    u"百里"_s, u"呼延"_s, u"东郭"_s, u"南门"_s, u"西门"_s, u"轩辕"_s, u"拓跋"_s, u"单于"_s};

/// What ICU reads differently from the people who bear it.
const QHash<char32_t, QString> knownBetter{{U'朴', u"piao"_s}, {U'覃', u"qin"_s}};

/// Readings that names and companies use beside the one ICU chooses.
const QHash<char32_t, QByteArray> otherReadings{
    {U'重', "chong"}, {U'长', "chang"}, {U'行', "hang"}, {U'乐', "yue"},   {U'都', "dou"},
    {U'厦', "xia"},   {U'藏', "zang"},  {U'朝', "zhao"}, {U'调', "tiao"},  {U'传', "zhuan"},
    {U'校', "jiao"},  {U'单', "shan"},  {U'曾', "zeng"}, {U'盛', "cheng"}, {U'贾', "gu"},
    {U'解', "xie"},   {U'仇', "qiu"},   {U'查', "zha"},  {U'区', "ou"},    {U'尉', "yu"}};

struct Phrase
{
    std::u32string_view han;
    std::array<const char *, 2> reading;
};
/// Words of two characters that are not read as their characters are by themselves.
constexpr std::array phrases{Phrase{U"重庆", {"chong", "qing"}},
                             Phrase{U"银行", {"yin", "hang"}},
                             Phrase{U"长沙", {"chang", "sha"}},
                             Phrase{U"长春", {"chang", "chun"}},
                             Phrase{U"长安", {"chang", "an"}},
                             Phrase{U"长城", {"chang", "cheng"}},
                             Phrase{U"长江", {"chang", "jiang"}},
                             Phrase{U"长风", {"chang", "feng"}},
                             Phrase{U"厦门", {"xia", "men"}},
                             Phrase{U"音乐", {"yin", "yue"}},
                             Phrase{U"西藏", {"xi", "zang"}},
                             Phrase{U"会计", {"kuai", "ji"}},
                             Phrase{U"重新", {"chong", "xin"}},
                             Phrase{U"行业", {"hang", "ye"}}};

QString textOf(std::u32string_view characters)
{
    return QString::fromUcs4(characters.data(), qsizetype(characters.size()));
}

bool hasUmlaut(const QString &latin)
{
    return std::any_of(
        latin.begin(), latin.end(), [](QChar c) { return QStringView{u"üǖǘǚǜ"}.contains(c); });
}

/// Letters without tones; everything that is no letter falls away.
QByteArray toneless(const QString &latin)
{
    QByteArray plain;
    for (const QChar c : latin.normalized(QString::NormalizationForm_D).toLower()) {
        if (c >= u'a' && c <= u'z')
            plain += char(c.unicode());
    }
    return plain;
}

Pinyin::Syllable syllableIn(const QString &latin)
{
    const QByteArray plain = toneless(latin);
    QByteArray typed = plain;
    if (hasUmlaut(latin))
        typed.replace('u', 'v');
    return {plain, typed, plain};
}

} // namespace

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

const Pinyin::Syllable &Pinyin::surname(char32_t character)
{
    const auto known = m_surnames.constFind(character);
    if (known != m_surnames.constEnd())
        return *known;
    const QString better = knownBetter.value(character);
    const QString latin = better.isEmpty() ? m_names(textOf({&character, 1})) : better;
    return *m_surnames.insert(character, syllableIn(latin));
}

const Pinyin::Syllable &Pinyin::ordinary(char32_t character)
{
    const auto known = m_ordinary.constFind(character);
    if (known != m_ordinary.constEnd())
        return *known;
    Syllable syllable = syllableIn(m_words(textOf({&character, 1})));
    syllable.other = otherReadings.value(character, syllable.plain);
    return *m_ordinary.insert(character, syllable);
}

const Pinyin::Syllables &Pinyin::compoundSurname(const QString &characters)
{
    const auto known = m_compounds.constFind(characters);
    if (known != m_compounds.constEnd())
        return *known;
    const QStringList words = m_names(characters).simplified().split(u' ');
    return *m_compounds.insert(
        characters,
        words.size() == 2
            ? Syllables{syllableIn(words[0]), syllableIn(words[1])}
            // rare characters come without a blank between them
            : Syllables{ordinary(characters[0].unicode()), ordinary(characters[1].unicode())});
}

Pinyin::Syllables Pinyin::ofName(std::u32string_view han)
{
    Syllables syllables;
    const QString first = textOf(han.substr(0, 2));
    if (han.size() > 2 && compoundSurnames.contains(first))
        syllables = compoundSurname(first);
    else if (!han.empty())
        syllables = {surname(han[0])};

    for (const char32_t character : han.substr(size_t(syllables.size())))
        syllables.append(ordinary(character));
    return syllables;
}

Pinyin::Syllables Pinyin::ofText(std::u32string_view han)
{
    Syllables syllables;
    for (const char32_t character : han)
        syllables.append(ordinary(character));

    for (const Phrase &phrase : phrases) {
        for (size_t at = han.find(phrase.han); at != han.npos; at = han.find(phrase.han, at + 1)) {
            for (size_t i = 0; i < phrase.reading.size(); ++i)
                syllables[qsizetype(at + i)].plain = syllables[qsizetype(at + i)].typed
                    = phrase.reading[i];
        }
    }
    return syllables;
}

} // namespace lanyard::db
