// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchQuery.h"

#include "db/sqlite/SearchPhone.h"

namespace lanyard::db {

namespace {

using Words = std::vector<std::u32string_view>;

constexpr size_t mostWords = 8;

/// Words end at blanks and where Chinese begins or ends: 张w is two.
Words wordsOf(std::u32string_view text, SearchLetters &letters)
{
    Words words;
    size_t begin = 0;
    bool open = false;
    bool han = false;
    for (size_t i = 0; i <= text.size() && words.size() < mostWords; ++i) {
        const SearchLetter *letter = i < text.size() ? &letters[text[i]] : nullptr;
        if (letter && letter->kind == SearchLetter::Kind::Mark)
            continue;
        const bool inWord = letter && letter->kind != SearchLetter::Kind::Blank;
        if (open && (!inWord || letter->han != han))
            words.push_back(text.substr(begin, i - begin));
        if (inWord && (!open || letter->han != han))
            begin = i;
        open = inWord;
        han = inWord && letter->han;
    }
    return words;
}

void add(SearchQuery::Forms &forms, QByteArrayView form)
{
    if (!form.isEmpty() && !forms.contains(form))
        forms.append(form.toByteArray());
}

bool isForeign(std::u32string_view text, SearchLetters &letters)
{
    for (const char32_t c : text) {
        if (letters[c].foreign)
            return true;
    }
    return false;
}

SearchQuery::Forms formsOf(std::u32string_view text, SearchSpeller &speller)
{
    SearchQuery::Forms forms;
    add(forms, speller.folded(text).text());
    if (isForeign(text, speller.letters()))
        add(forms, speller.latin(text, SearchSpeller::Reading::Name).text());
    return forms;
}

void addPhone(SearchQuery::Forms &forms, const QString &text)
{
    const auto phone = SearchPhone::parse(text);
    if (!phone || !SearchPhone::looksLikeOne(text))
        return;
    if (!phone->country.isEmpty())
        add(forms, QByteArray{phone->country + phone->national});
    add(forms, phone->national);
    if (phone->national.startsWith("861")) // on the way to 86 and a mobile number
        add(forms, QByteArrayView{phone->national}.sliced(2));
}

SearchQuery::Forms turnedForms(const QList<SearchQuery::Forms> &words)
{
    QByteArrayList first;
    for (const SearchQuery::Forms &forms : words)
        first.append(forms.first());
    if (first.size() < 2)
        return {};
    QByteArrayList last = first;
    first.move(first.size() - 1, 0);
    last.move(0, last.size() - 1);
    SearchQuery::Forms forms;
    add(forms, first.join());
    add(forms, last.join());
    return forms;
}

} // namespace

SearchQuery SearchQuery::of(const QString &text, SearchSpeller &speller)
{
    const std::u32string characters = charactersOf(text);
    SearchQuery query{formsOf(characters, speller), {}, {}};
    addPhone(query.whole, text);

    if (text.contains(u'@')) // an address is one word
        return query;
    const Words words = wordsOf(characters, speller.letters());
    for (const std::u32string_view word : words) {
        if (words.size() > 1)
            query.words.append(formsOf(word, speller));
    }
    query.words.removeIf([](const Forms &forms) { return forms.isEmpty(); });
    query.turned = turnedForms(query.words);
    return query;
}

} // namespace lanyard::db
