// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchKeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr qsizetype longestKey = 64;
constexpr qsizetype mostSuffixes = 12;
constexpr qsizetype rememberedCompanies = 50'000;
constexpr qsizetype lastDigits = 4;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar{0x80}; });
}

/// Letters that Unicode does not take apart.
QString withoutStroke(QChar c)
{
    switch (c.unicode()) {
    case u'ø': return u"o"_s;
    case u'ł': return u"l"_s;
    case u'đ': return u"d"_s;
    case u'ı': return u"i"_s;
    case u'æ': return u"ae"_s;
    case u'œ': return u"oe"_s;
    case u'ß': return u"ss"_s;
    case u'þ': return u"th"_s;
    default: return c;
    }
}

struct Part
{
    qsizetype from = 0;
    bool han = false;
};

/// Where a reader might begin: at each word, and at each Chinese character.
QList<Part> partsOf(const QString &text)
{
    QList<Part> parts;
    bool open = true;
    for (qsizetype i = 0; i < text.size() && parts.size() < mostSuffixes; ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t c
            = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t{text[i].unicode()};
        const bool han = isHan(c);
        const bool inWord = han || QChar::isLetterOrNumber(c);
        if (inWord && (open || han))
            parts.append({i, han});
        open = !inWord || han;
        i += pair;
    }
    return parts;
}

struct Reading
{
    QString plain;
    QString typed;
    QString initials;
};

Reading joined(const QList<Pinyin::Syllable> &syllables, qsizetype from)
{
    Reading reading;
    for (const Pinyin::Syllable &syllable : syllables.sliced(from)) {
        reading.plain += syllable.plain;
        reading.typed += syllable.typed;
        reading.initials += syllable.plain.front();
    }
    return reading;
}

/// The first run of Chinese characters.
QString hanIn(const QString &text)
{
    const auto begin = std::find_if(text.begin(), text.end(), [](QChar c) {
        return isHan(c.unicode()) || c.isHighSurrogate();
    });
    const auto end = std::find_if_not(
        begin, text.end(), [](QChar c) { return isHan(c.unicode()) || c.isSurrogate(); });
    return QString{begin, end - begin};
}

/// Letters that are neither Latin nor Chinese.
bool needsLatin(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetter() && c.script() != QChar::Script_Latin && c.script() != QChar::Script_Han;
    });
}

QString initialsOf(const QString &text, const QList<Part> &parts)
{
    QString initials;
    for (const Part part : parts)
        initials += text[part.from];
    return initials;
}

QString digitsIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

void add(QList<SearchKey> &keys, SearchKey::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    const SearchKey key{kind, text.left(longestKey)};
    if (!keys.contains(key))
        keys.append(key);
}

void addPhone(QList<SearchKey> &keys, const QString &phone)
{
    const QString digits = digitsIn(phone);
    if (digits.size() < 3)
        return;
    add(keys, SearchKey::Kind::Other, digits);
    if (digits.startsWith(u"86") && digits.size() == 13) // mainland numbers have eleven digits
        add(keys, SearchKey::Kind::Other, digits.sliced(2));
    add(keys, SearchKey::Kind::Other, digits.last(std::min(lastDigits, digits.size())));
}

} // namespace

QString SearchKeys::fold(const QString &text)
{
    if (isAscii(text))
        return text.toLower().simplified();

    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format)
            continue;
        if (isHan(c.unicode()))
            folded += m_pinyin.simplified(QStringView{&c, 1});
        else
            folded += withoutStroke(c);
    }
    return folded.normalized(QString::NormalizationForm_C).simplified();
}

QList<SearchKey> SearchKeys::keysOf(const Searchable &person)
{
    QList<SearchKey> keys;
    addName(keys, fold(person.name));
    for (const QString &key : companyKeys(person.company))
        add(keys, SearchKey::Kind::Other, key);
    add(keys, SearchKey::Kind::Other, fold(person.email));
    addPhone(keys, person.phone);
    add(keys, SearchKey::Kind::Other, fold(person.order));
    add(keys, SearchKey::Kind::Other, fold(person.code));
    return keys;
}

void SearchKeys::addName(QList<SearchKey> &keys, const QString &folded)
{
    const QList<Part> parts = partsOf(folded);
    for (const Part part : parts) {
        add(keys,
            part.from == 0 ? SearchKey::Kind::NameStart : SearchKey::Kind::NamePart,
            folded.sliced(part.from));
    }
    const QString han = hanIn(folded);
    const auto syllables = m_pinyin.ofName(han);
    for (qsizetype i = 0; i < std::min(syllables.size(), mostSuffixes); ++i) {
        const auto kind = i == 0 && folded.startsWith(han) ? SearchKey::Kind::NameStart
                                                           : SearchKey::Kind::NamePart;
        const Reading reading = joined(syllables, i);
        add(keys, kind, reading.plain);
        add(keys, kind, reading.typed);
        if (i == 0)
            add(keys, SearchKey::Kind::NamePart, reading.initials);
    }
    if (parts.size() > 1 && syllables.isEmpty())
        add(keys, SearchKey::Kind::NamePart, initialsOf(folded, parts));
    if (needsLatin(folded))
        addName(keys, m_pinyin.latin(folded).toLower().simplified());
}

const QStringList &SearchKeys::companyKeys(const QString &company)
{
    const auto known = m_companies.constFind(company);
    if (known != m_companies.constEnd())
        return *known;
    if (m_companies.size() > rememberedCompanies)
        m_companies.clear();

    const QString folded = fold(company);
    QStringList keys;
    for (const Part part : partsOf(folded))
        keys.append(folded.sliced(part.from));
    const auto syllables = m_pinyin.ofText(hanIn(folded));
    if (!syllables.isEmpty()) {
        const Reading reading = joined(syllables, 0);
        keys << reading.plain << reading.initials;
    }
    return *m_companies.insert(company, keys);
}

} // namespace lanyard::db
