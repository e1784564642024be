// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Look.h"

#include "app/ports/DeskSettings.h"
#include "ui/kit/Theme.h"

namespace lanyard::shell {

Look::Look(QApplication &application, const DeskSettings &settings)
    : m_application{application}
    , m_language{settings.language}
    , m_theme{settings.theme}
{
    m_languages.use(m_language);
    ui::Theme::named(m_theme).applyTo(m_application);
}

bool Look::use(const DeskSettings &settings)
{
    const bool speaksAnother = settings.language != m_language;
    const bool looksOtherwise = settings.theme != m_theme;
    m_language = settings.language;
    m_theme = settings.theme;
    if (speaksAnother)
        speak(m_language);
    if (looksOtherwise)
        ui::Theme::named(m_theme).applyTo(m_application);
    return speaksAnother;
}

void Look::speak(const QString &language)
{
    m_languages.use(language);
    ui::Theme::useLetters();
}

} // namespace lanyard::shell
