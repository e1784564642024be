// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace lanyard::ui {

/// A language that the program speaks.
struct Language
{
    QString code; ///< as in the name of its file of translations: "zh_TW", "de"
    QString name; ///< in itself, so that everybody finds their own

    friend bool operator==(const Language &, const Language &) = default;
};

/// English first, then those whose translation came with the program.
[[nodiscard]] QList<Language> languagesOffered();

/// "Deutsch", "简体中文": as people who speak it look for it, whether it is offered or not.
[[nodiscard]] QString ownNameOf(const QString &language);

/// The code of @p offered that a person with @p locale reads best; "en" if there is none. Chinese
/// goes by the script: Hong Kong reads what Taiwan reads.
[[nodiscard]] QString bestLanguage(const QLocale &locale, const QList<Language> &offered);

/// Families for writing in the language of @p locale. Han characters have other shapes in Japanese
/// than in simplified or traditional Chinese; without a family Qt takes the Japanese ones.
[[nodiscard]] QStringList fontFamilies(const QLocale &locale);

} // namespace lanyard::ui
