// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QTranslator>

namespace lanyard::tests {

/// A translation that remembers what was asked of it.
class Tongue final : public QTranslator
{
public:
    /// @p file is empty for the translation that comes with the program.
    explicit Tongue(const QString &language, const QString &file = {});

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// "Context: source" of what it could not say.
    [[nodiscard]] const QSet<QString> &missing() const { return m_missing; }
    /// Whether a text on the screen is English that has another wording in this language.
    [[nodiscard]] bool isLeftInEnglish(const QString &shown) const;

    [[nodiscard]] QString translate(const char *context,
                                    const char *source,
                                    const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    bool m_isThere;
    mutable QSet<QString> m_missing;
    mutable QSet<QString> m_translations;
    mutable QHash<QString, QString> m_said; ///< translation by source
};

} // namespace lanyard::tests
