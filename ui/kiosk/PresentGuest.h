// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QTranslator;

namespace lanyard {
struct Registration;
}

namespace lanyard::ui {

/// The language that a guest screen speaks to one guest, whatever the desk beside it speaks.
struct GuestTongue
{
    QString language = {}; ///< a locale; empty: the desk's
    const QTranslator *words = nullptr; ///< null with a language: the words as they are in the code
};

/// What a guest at a staffed desk sees, already in words.
struct PresentGuest
{
    QString name; ///< as it will be printed; empty: nobody is there
    QString ticketType = {};
    QString language = {}; ///< its own name for itself; empty: not known
    QString request; ///< "Please check your badge"

    friend bool operator==(const PresentGuest &, const PresentGuest &) = default;
};

[[nodiscard]] PresentGuest presentGuestOf(const Registration &who, const GuestTongue &tongue);

/// Nobody is there: what the next guest is asked for.
[[nodiscard]] PresentGuest nobodyYet();

} // namespace lanyard::ui
