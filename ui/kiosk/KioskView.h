// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Verdict.h"

#include <QString>

namespace lanyard::ui {

/// What a guest sees at the kiosk, already in words.
struct KioskView
{
    enum class Tone { Idle, Busy, Welcome, Goodbye, Sorry };

    Tone tone = Tone::Idle;
    QString headline;
    QString name; ///< only of the guest whose ticket was just accepted
    QString detail; ///< the one thing to do next

    friend bool operator==(const KioskView &, const KioskView &) = default;
};

/// Nothing here tells a guest about another person or about somebody's comings and goings: a
/// refused ticket shows no name, and never when, where or by whom it was used.
[[nodiscard]] KioskView kioskViewOf(const Verdict &verdict);

} // namespace lanyard::ui
