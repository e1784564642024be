// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/PresentGuest.h"

#include "app/domain/Registration.h"
#include "ui/kit/Language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace lanyard::ui {

namespace {

constexpr const char *context = "lanyard::ui::PresentGuest";
constexpr const char *checkBadge
    = QT_TRANSLATE_NOOP("lanyard::ui::PresentGuest", "Please check your badge");

QString said(const char *text, const GuestTongue &tongue)
{
    if (tongue.language.isEmpty())
        return QCoreApplication::translate(context, text);
    const QString own = tongue.words ? tongue.words->translate(context, text) : QString{};
    return own.isEmpty() ? QString::fromUtf8(text) : own;
}

} // namespace

PresentGuest presentGuestOf(const Registration &who, const GuestTongue &tongue)
{
    return {.name = who.name,
            .ticketType = who.type.name,
            .language = tongue.language.isEmpty() ? QString{} : ownNameOf(tongue.language),
            .request = said(checkBadge, tongue)};
}

PresentGuest nobodyYet()
{
    return {.name = {},
            .request
            = QCoreApplication::translate("lanyard::ui::PresentGuest", "Please show your code")};
}

} // namespace lanyard::ui
