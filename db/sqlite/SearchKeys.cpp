// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchKeys.h"

#include "db/sqlite/SearchPhone.h"

#include <QVarLengthArray>

#include <algorithm>

namespace lanyard::db {

namespace {

using Reading = SearchSpeller::Reading;
using Umlauts = SearchSpeller::Umlauts;

constexpr QByteArrayView whole{"\0", 1}; ///< one part, which begins at the beginning
constexpr qsizetype lastDigits = 4;

void append(std::string &records, KeyKind kind, const SearchSpelling &spelling)
{
    if (!spelling.isEmpty())
        KeyRecord::append(records, kind, spelling.text(), spelling.parts());
}

void appendPhone(std::string &records, const QString &text)
{
    const auto phone = SearchPhone::parse(text);
    if (!phone)
        return;
    const QByteArray &national = phone->national;
    const char parts[]{0, char(std::max<qsizetype>(0, national.size() - lastDigits))};
    if (!national.isEmpty())
        KeyRecord::append(records, KeyKind::Own, national, {parts, parts[1] > 0 ? 2 : 1});
    const QByteArray international = phone->country + national;
    if (!phone->country.isEmpty())
        KeyRecord::append(records, KeyKind::Own, international, whole);
}

/// Whether any of its words may also be written with or without an umlaut.
bool mayHaveUmlauts(std::u32string_view text)
{
    return std::any_of(
        text.begin(), text.end(), [](char32_t c) { return c >= 0x80 || c == U'e' || c == U'E'; });
}

} // namespace

void SearchKeys::appendSpellings(std::string &records,
                                 KeyKind kind,
                                 std::u32string_view text,
                                 Reading reading)
{
    QVarLengthArray<SearchSpelling, 4> written{m_speller.folded(text)};
    const auto add = [&](SearchSpelling spelling) {
        if (std::find(written.begin(), written.end(), spelling) == written.end())
            written.append(std::move(spelling));
    };
    if (m_speller.needsLatin(text)) {
        for (SearchSpelling &spelling : m_speller.everyLatin(text, reading))
            add(std::move(spelling));
    } else if (mayHaveUmlauts(text)) {
        add(m_speller.folded(text, Umlauts::Longer));
        add(m_speller.folded(text, Umlauts::Shorter));
    }
    for (const SearchSpelling &spelling : written)
        append(records, kind, spelling);

    const SearchSpelling &latin = written[std::min<qsizetype>(1, written.size() - 1)];
    if (latin.parts().size() > 1)
        append(records, kind == KeyKind::Start ? KeyKind::Inside : kind, latin.initials());
}

void SearchKeys::appendName(std::string &records, const QString &name)
{
    appendSpellings(records, KeyKind::Start, charactersOf(name), Reading::Name);
    KeyRecord::end(records);
}

void SearchKeys::appendCompany(std::string &records, const QString &company)
{
    appendSpellings(records, KeyKind::Other, charactersOf(company), Reading::Words);
    KeyRecord::end(records);
}

void SearchKeys::appendDomain(std::string &records, QStringView domain)
{
    const auto spelling = m_speller.folded(domain.toString());
    if (!spelling.isEmpty())
        KeyRecord::append(records, KeyKind::Other, spelling.text(), whole);
    KeyRecord::end(records);
}

void SearchKeys::appendEmail(std::string &records, const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const auto own = m_speller.folded(at < 0 ? email : email.first(at));
    auto whole = m_speller.folded(email);
    if (!whole.isEmpty() && !own.isEmpty())
        KeyRecord::append(records, KeyKind::Own, whole.text(), own.parts());
}

void SearchKeys::appendOwn(std::string &records, const Searchable &person)
{
    appendEmail(records, person.email);
    appendPhone(records, person.phone);
    for (const QString *text : {&person.order, &person.code}) {
        const auto spelling = m_speller.folded(*text);
        if (!spelling.isEmpty())
            KeyRecord::append(records, KeyKind::Own, spelling.text(), whole);
    }
    KeyRecord::end(records);
}

} // namespace lanyard::db
