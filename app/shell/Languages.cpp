// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

Languages::~Languages()
{
    remove();
}

void Languages::use(const QString &name)
{
    remove();
    const QLocale locale = name.isEmpty() ? QLocale::system() : QLocale{name};
    QLocale::setDefault(locale);

    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, qtFolder))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(locale, u"lanyard"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_ours);
}

const QStringList &Languages::offered()
{
    static const QStringList all = [] {
        QStringList found{u"en"_s};
        const QStringList usual{u"zh_CN"_s, u"zh_TW"_s, u"ja"_s, u"de"_s, u"fr"_s, u"es"_s};
        QStringList files = QDir{u":/i18n"_s}.entryList({u"lanyard_*.qm"_s}, QDir::Files);
        for (QString &file : files)
            file = file.sliced(8).chopped(3);
        for (const QString &language : usual + files) {
            if (files.contains(language) && !found.contains(language))
                found.append(language);
        }
        return found;
    }();
    return all;
}

bool Languages::load(QTranslator &words, const QString &name)
{
    return name != u"en" && words.load(u":/i18n/lanyard_%1.qm"_s.arg(name));
}

void Languages::remove()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

QList<std::pair<QString, QString>> languagesThatCame()
{
    QList<std::pair<QString, QString>> languages{{u"en"_s, u"English"_s}};
    const QStringList files = QDir{u":/i18n"_s}.entryList({u"lanyard_*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.mid(8).chopped(3);
        if (code != "en"_L1)
            languages.append({code, QLocale{code}.nativeLanguageName()});
    }
    return languages;
}

} // namespace lanyard::shell
