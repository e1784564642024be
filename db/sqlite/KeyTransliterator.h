// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

namespace lanyard::db {

/// One of ICU's transliterators, made when it is first used. Slow: who asks twice for the same
/// should remember. For one thread.
class KeyTransliterator final
{
    Q_DISABLE_COPY_MOVE(KeyTransliterator)

public:
    /// @p id as ICU writes it, for example u"Han-Latin"; a literal.
    explicit KeyTransliterator(const char16_t *id);
    ~KeyTransliterator();

    [[nodiscard]] QString operator()(const QString &text);

private:
    class Icu;

    const char16_t *m_id;
    std::unique_ptr<Icu> m_icu;
};

} // namespace lanyard::db
