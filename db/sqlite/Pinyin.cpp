// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Pinyin.h"

#include <unicode/translit.h>

#include <QSet>

#include <algorithm>

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
const QHash<QString, QString> knownBetter{{u"朴"_s, u"piao"_s}, {u"覃"_s, u"qin"_s}};

QStringList charactersOf(const QString &text)
{
    QStringList characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        characters.append(text.mid(i, pair ? 2 : 1));
        i += pair;
    }
    return characters;
}

bool hasUmlaut(const QString &latin)
{
    return std::any_of(
        latin.begin(), latin.end(), [](QChar c) { return QStringView{u"üǖǘǚǜ"}.contains(c); });
}

/// Letters without tones; everything that is no letter falls away.
QString toneless(const QString &latin)
{
    QString plain;
    for (const QChar c : latin.normalized(QString::NormalizationForm_D).toLower()) {
        if (c >= u'a' && c <= u'z')
            plain += c;
    }
    return plain;
}

Pinyin::Syllable syllableIn(const QString &latin)
{
    QString plain = toneless(latin);
    QString typed = plain;
    if (hasUmlaut(latin))
        typed.replace(u'u', u'v');
    return {plain, typed};
}

QList<Pinyin::Syllable> withoutSilent(QList<Pinyin::Syllable> syllables)
{
    syllables.removeIf([](const Pinyin::Syllable &syllable) { return syllable.plain.isEmpty(); });
    return syllables;
}

} // namespace

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

class Pinyin::Readers final
{
public:
    QString names(const QString &text) const { return run(m_names, text); }
    QString words(const QString &text) const { return run(m_words, text); }
    QString simplified(const QString &text) const { return run(m_simplify, text); }
    QString latin(const QString &text) const { return run(m_latin, text); }

private:
    using Reader = std::unique_ptr<icu::Transliterator>;

    static Reader make(const char16_t *id)
    {
        UErrorCode status = U_ZERO_ERROR;
        return Reader{
            icu::Transliterator::createInstance(icu::UnicodeString{id}, UTRANS_FORWARD, status)};
    }
    static QString run(const Reader &reader, const QString &text)
    {
        if (!reader)
            return text;
        icu::UnicodeString characters{text.utf16(), int(text.size())};
        reader->transliterate(characters);
        return QString::fromUtf16(characters.getBuffer(), characters.length());
    }

    Reader m_names = make(u"Han-Latin/Names");
    Reader m_words = make(u"Han-Latin");
    Reader m_simplify = make(u"Hant-Hans");
    Reader m_latin = make(u"Any-Latin; Latin-ASCII; Lower");
};

Pinyin::Pinyin() = default;
Pinyin::~Pinyin() = default;

Pinyin::Readers &Pinyin::readers()
{
    if (!m_readers)
        m_readers = std::make_unique<Readers>();
    return *m_readers;
}

Pinyin::Syllable Pinyin::surname(const QString &character)
{
    const auto known = m_surnames.constFind(character);
    if (known != m_surnames.constEnd())
        return *known;
    const QString better = knownBetter.value(character);
    return *m_surnames.insert(character,
                              syllableIn(better.isEmpty() ? readers().names(character) : better));
}

Pinyin::Syllable Pinyin::given(const QString &character)
{
    const auto known = m_given.constFind(character);
    if (known != m_given.constEnd())
        return *known;
    return *m_given.insert(character, syllableIn(readers().words(character)));
}

QList<Pinyin::Syllable> Pinyin::compoundSurname(const QString &characters)
{
    const QStringList words = readers().names(characters).simplified().split(u' ');
    if (words.size() != 2) // rare characters come without a blank between them
        return {given(characters.first(1)), given(characters.last(1))};
    return {syllableIn(words[0]), syllableIn(words[1])};
}

QList<Pinyin::Syllable> Pinyin::ofName(const QString &han)
{
    const QStringList characters = charactersOf(han);
    QList<Syllable> syllables;
    if (han.size() > 2 && compoundSurnames.contains(han.first(2)))
        syllables = compoundSurname(han.first(2));
    else if (!characters.isEmpty())
        syllables = {surname(characters.first())};

    for (const QString &character : characters.sliced(syllables.size()))
        syllables.append(given(character));
    return withoutSilent(syllables);
}

QList<Pinyin::Syllable> Pinyin::ofText(const QString &han)
{
    QList<Syllable> syllables;
    for (const QString &character : charactersOf(han))
        syllables.append(given(character));
    return withoutSilent(syllables);
}

QString Pinyin::simplified(QStringView character)
{
    const QString key = character.toString();
    const auto known = m_simplified.constFind(key);
    if (known != m_simplified.constEnd())
        return *known;
    return *m_simplified.insert(key, readers().simplified(key));
}

QString Pinyin::latin(const QString &text)
{
    return readers().latin(text);
}

} // namespace lanyard::db
