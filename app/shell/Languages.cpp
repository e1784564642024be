// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Languages.h"

#include "ui/kit/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

/// The first of the languages that the person wants which the program speaks.
QString systemLanguage(const QList<ui::Language> &offered)
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QLocale locale{wanted};
        const QString best = ui::bestLanguage(locale, offered);
        if (best != "en"_L1 || locale.language() == QLocale::English)
            return best;
    }
    return u"en"_s;
}

QLocale localeFor(const QString &name, const QString &code, const QList<ui::Language> &offered)
{
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::C && ui::bestLanguage(system, offered) == code
        && (name.isEmpty() || name == code))
        return QLocale{system.name()};
    return QLocale{name.isEmpty() ? code : name};
}

} // namespace

Languages::~Languages()
{
    remove();
}

void Languages::use(const QString &name)
{
    remove();
    const QList<ui::Language> offered = ui::languagesOffered();
    m_code = name.isEmpty() ? systemLanguage(offered) : ui::bestLanguage(QLocale{name}, offered);
    QLocale::setDefault(localeFor(name, m_code, offered));

    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(u"qtbase_"_s + m_code, qtFolder))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u"lanyard_"_s + m_code, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_ours);
}

const QStringList &Languages::offered()
{
    static const QStringList all = [] {
        QStringList codes;
        for (const ui::Language &language : ui::languagesOffered())
            codes.append(language.code);
        return codes;
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

} // namespace lanyard::shell
