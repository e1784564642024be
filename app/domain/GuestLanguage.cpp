// SPDX-License-Identifier: Apache-2.0
#include "app/domain/GuestLanguage.h"

#include "app/domain/Registration.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

const QSet<QString> &headers()
{
    static const QSet<QString> known{u"language"_s,
                                     u"preferred language"_s,
                                     u"lang"_s,
                                     u"locale"_s,
                                     u"语言"_s,
                                     u"首选语言"_s,
                                     u"語言"_s,
                                     u"言語"_s,
                                     u"sprache"_s,
                                     u"langue"_s,
                                     u"idioma"_s};
    return known;
}

const QHash<QString, QString> &names()
{
    static const QHash<QString, QString> known{{u"english"_s, u"en"_s},
                                               {u"英语"_s, u"en"_s},
                                               {u"英文"_s, u"en"_s},
                                               {u"chinese"_s, u"zh_CN"_s},
                                               {u"mandarin"_s, u"zh_CN"_s},
                                               {u"simplified chinese"_s, u"zh_CN"_s},
                                               {u"chinese (simplified)"_s, u"zh_CN"_s},
                                               {u"中文"_s, u"zh_CN"_s},
                                               {u"汉语"_s, u"zh_CN"_s},
                                               {u"普通话"_s, u"zh_CN"_s},
                                               {u"简体中文"_s, u"zh_CN"_s},
                                               {u"traditional chinese"_s, u"zh_TW"_s},
                                               {u"chinese (traditional)"_s, u"zh_TW"_s},
                                               {u"繁體中文"_s, u"zh_TW"_s},
                                               {u"繁体中文"_s, u"zh_TW"_s},
                                               {u"japanese"_s, u"ja"_s},
                                               {u"日本語"_s, u"ja"_s},
                                               {u"日语"_s, u"ja"_s},
                                               {u"german"_s, u"de"_s},
                                               {u"deutsch"_s, u"de"_s},
                                               {u"德语"_s, u"de"_s},
                                               {u"french"_s, u"fr"_s},
                                               {u"français"_s, u"fr"_s},
                                               {u"francais"_s, u"fr"_s},
                                               {u"法语"_s, u"fr"_s},
                                               {u"spanish"_s, u"es"_s},
                                               {u"español"_s, u"es"_s},
                                               {u"espanol"_s, u"es"_s},
                                               {u"西班牙语"_s, u"es"_s}};
    return known;
}

/// "zh-Hant-HK" and "zh_TW" are one language here, "de-AT" and "de" another.
QString languageWithCode(const QString &code)
{
    static const QRegularExpression form{u"^[a-z]{2,3}([_-][a-z0-9]{2,8})*$"_s,
                                         QRegularExpression::CaseInsensitiveOption};
    if (!form.match(code).hasMatch())
        return {};
    const QLocale locale{QString{code}.replace(u'-', u'_')};
    if (locale.language() == QLocale::C)
        return {};
    if (locale.language() == QLocale::Chinese)
        return locale.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s;
    return QLocale::languageToCode(locale.language());
}

} // namespace

QString languageNamed(const QString &text)
{
    const QString word = text.simplified();
    const QString known = names().value(word.toLower());
    return known.isEmpty() ? languageWithCode(word) : known;
}

QString languageOf(const Registration &who)
{
    for (auto field = who.fields.cbegin(); field != who.fields.cend(); ++field) {
        if (headers().contains(field.key().simplified().toLower())) {
            if (const QString language = languageNamed(*field); !language.isEmpty())
                return language;
        }
    }
    return {};
}

} // namespace lanyard
