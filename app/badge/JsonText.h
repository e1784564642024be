// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace lanyard::badge {

/// JSON for people: keys stay in the order in which they were added, and what fits on a line
/// stays on it.
class JsonText final
{
public:
    [[nodiscard]] static JsonText text(const QString &text);
    [[nodiscard]] static JsonText number(double number);
    [[nodiscard]] static JsonText flag(bool flag);
    [[nodiscard]] static JsonText list(const QList<JsonText> &entries);
    [[nodiscard]] static JsonText object();

    /// To an object.
    JsonText &add(const QString &key, const JsonText &value);
    /// The same for a list that is better read with one entry a line.
    JsonText &addLines(const QString &key, JsonText value);

    [[nodiscard]] QString written(int indent = 0) const;

private:
    enum class Kind { Word, List, Object };

    [[nodiscard]] QString onOneLine() const;
    [[nodiscard]] QString onLines(int indent) const;

    Kind m_kind = Kind::Word;
    QString m_word;
    QList<std::pair<QString, JsonText>> m_entries; ///< those of a list have no key
    bool m_spread = false;
};

} // namespace lanyard::badge
