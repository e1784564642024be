// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace lanyard::ui {

/// The guide, in chapters.
///
/// A chapter begins with a heading of the second rank. What screens open it by stands in a line of
/// its own before the heading: `<!-- chapter: doors -->`.
class Guide final
{
public:
    struct Chapter
    {
        QString id; ///< the same in every language; may be empty
        QString title;
        QString markdown; ///< heading included
    };

    [[nodiscard]] static Guide read(const QString &markdown);
    /// The guide in @p folder that a person with @p locale reads best, and after it what is for
    /// whoever installs a hub; the English one if there is none of that language.
    [[nodiscard]] static Guide of(const QString &folder, const QLocale &locale);

    [[nodiscard]] const QList<Chapter> &chapters() const noexcept { return m_chapters; }
    [[nodiscard]] std::optional<qsizetype> indexOf(const QString &id) const;

private:
    QList<Chapter> m_chapters;
};

} // namespace lanyard::ui
