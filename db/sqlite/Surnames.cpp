// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Surnames.h"

#include <QStringList>

#include <algorithm>
#include <array>

#include <unicode/alphaindex.h>
#include <unicode/coll.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

/// One language for each script whose letters divide a list.
constexpr std::array languages{"el", "ru", "ka", "hy", "he", "ar", "hi", "th", "ko", "ja"};

constexpr int mostLetters = 1000; // or ICU leaves every other one out

icu::UnicodeString icuText(const QString &text)
{
    return {text.utf16(), static_cast<int32_t>(text.size())};
}

/// The Chinese part of "林小雨 Mia Lin"; empty if there is none, or if it is Japanese.
QString hanIn(const QString &name)
{
    QString han;
    for (const QChar c : name) {
        const QChar::Script script = c.script();
        if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
            return {};
        if (script == QChar::Script_Han)
            han += c;
        else if (!han.isEmpty())
            break;
    }
    return han;
}

bool hasFamilyNameFirst(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Hiragana
            || c.script() == QChar::Script_Katakana;
    });
}

} // namespace

class Surnames::Icu final
{
public:
    Icu()
        : m_collator{icu::Collator::createInstance(icu::Locale::getRoot(), m_status)}
        , m_alphabet{icu::Locale::getEnglish(), m_status}
    {
        m_alphabet.setMaxLabelCount(mostLetters, m_status);
        for (const char *const language : languages)
            m_alphabet.addLabels(icu::Locale{language}, m_status);
        m_index.reset(m_alphabet.buildImmutableIndex(m_status));
    }

    [[nodiscard]] Place placeOf(const QString &words) const
    {
        if (U_FAILURE(m_status) != 0)
            return {words.toUtf8(), words.left(1)};
        const icu::UnicodeString text = icuText(words);
        UErrorCode status = U_ZERO_ERROR;
        const auto *const bucket = m_index->getBucket(m_index->getBucketIndex(text, status));
        const icu::UnicodeString label = bucket ? bucket->getLabel() : icu::UnicodeString{};
        return {keyOf(text), QString::fromUtf16(label.getBuffer(), label.length())};
    }

private:
    [[nodiscard]] QByteArray keyOf(const icu::UnicodeString &text) const
    {
        QByteArray key(64, Qt::Uninitialized);
        for (;;) {
            const int32_t size = m_collator->getSortKey(
                text, reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
            if (size <= key.size())
                return key.left(size);
            key.resize(size);
        }
    }

    UErrorCode m_status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> m_collator;
    icu::AlphabeticIndex m_alphabet;
    std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> m_index;
};

Surnames::Surnames()
    : m_icu{std::make_unique<Icu>()}
{
}

Surnames::~Surnames() = default;

Surnames::Place Surnames::placeOf(const QString &name)
{
    return m_icu->placeOf(surnameFirst(name));
}

QString Surnames::surnameFirst(const QString &name)
{
    if (const QString han = hanIn(name); !han.isEmpty())
        return inPinyin(han);
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && !hasFamilyNameFirst(name))
        words.prepend(words.takeLast());
    return words.join(u' ');
}

QString Surnames::inPinyin(const QString &han)
{
    const std::u32string characters = han.toStdU32String();
    QString latin;
    for (const Pinyin::Syllable &syllable : m_pinyin.ofName(characters))
        latin += QString::fromLatin1(syllable.plain) + u' ';
    return latin + han; // the same sound by the same characters stays together
}

} // namespace lanyard::db
