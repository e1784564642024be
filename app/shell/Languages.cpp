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
