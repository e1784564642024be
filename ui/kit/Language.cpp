// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Language.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

bool isTraditional(const QLocale &locale)
{
    return locale.script() == QLocale::TraditionalHanScript;
}

/// The same words serve both.
bool areReadAlike(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language()
        && (one.language() != QLocale::Chinese || isTraditional(one) == isTraditional(other));
}

/// English not as the British or Americans call theirs, Spanish not only Spain's.
QList<Language> everyLanguage()
{
    return {{u"en"_s, u"English"_s},
            {u"zh_CN"_s, u"简体中文"_s},
            {u"zh_TW"_s, u"繁體中文"_s},
            {u"ja"_s, u"日本語"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"fr"_s, u"Français"_s},
            {u"es"_s, u"Español"_s}};
}

} // namespace

QList<Language> languagesOffered()
{
    QList<Language> offered = everyLanguage();
    offered.removeIf([](const Language &language) {
        return language.code != "en"_L1
            && !QFile::exists(u":/i18n/lanyard_%1.qm"_s.arg(language.code));
    });
    return offered;
}

QString ownNameOf(const QString &language)
{
    const QList<Language> known = everyLanguage();
    const auto same = std::ranges::find(known, language, &Language::code);
    if (same != known.end())
        return same->name;
    QString name = QLocale{language}.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name.isEmpty() ? language : name;
}

QString bestLanguage(const QLocale &locale, const QList<Language> &offered)
{
    const auto best = std::ranges::find_if(offered, [&locale](const Language &language) {
        return areReadAlike(QLocale{language.code}, locale);
    });
    return best == offered.end() ? u"en"_s : best->code;
}

QStringList fontFamilies(const QLocale &locale)
{
    if (locale.language() == QLocale::Japanese)
        return {u"Noto Sans CJK JP"_s, u"Noto Sans"_s};
    if (locale.language() == QLocale::Chinese)
        return {isTraditional(locale) ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s,
                u"Noto Sans"_s};
    return {u"Noto Sans"_s, u"Noto Sans CJK SC"_s};
}

} // namespace lanyard::ui
