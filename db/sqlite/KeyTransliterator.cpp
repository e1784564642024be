// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/KeyTransliterator.h"

#include <unicode/translit.h>

namespace lanyard::db {

class KeyTransliterator::Icu final
{
public:
    explicit Icu(const char16_t *id)
        : m_transliterator{
            icu::Transliterator::createInstance(icu::UnicodeString{id}, UTRANS_FORWARD, m_status)}
    {
    }
    [[nodiscard]] QString operator()(const QString &text) const
    {
        if (!m_transliterator)
            return text;
        icu::UnicodeString characters{text.utf16(), int(text.size())};
        m_transliterator->transliterate(characters);
        return QString::fromUtf16(characters.getBuffer(), characters.length());
    }

private:
    UErrorCode m_status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> m_transliterator;
};

KeyTransliterator::KeyTransliterator(const char16_t *id)
    : m_id{id}
{
}

KeyTransliterator::~KeyTransliterator() = default;

QString KeyTransliterator::operator()(const QString &text)
{
    if (!m_icu)
        m_icu = std::make_unique<Icu>(m_id);
    return (*m_icu)(text);
}

} // namespace lanyard::db
