// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Languages.h"

#include <QCoreApplication>
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

} // namespace lanyard::shell
