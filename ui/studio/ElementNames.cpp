// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/ElementNames.h"

#include <algorithm>
#include <array>

namespace lanyard::ui {

namespace {

constexpr std::array names{
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Accent"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Company and event"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Company and title"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Event"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Foot"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Ground"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Head"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Logo place"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Mark"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Name"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Pill"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Role"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Rule"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Side"),
    QT_TRANSLATE_NOOP("lanyard::ui::ElementNames", "Ticket code"),
};

} // namespace

QString ElementNames::shown(const QString &name)
{
    const auto known = std::find_if(names.begin(), names.end(), [&name](const char *one) {
        return name == QLatin1StringView{one};
    });
    return known == names.end() ? name : tr(*known);
}

} // namespace lanyard::ui
