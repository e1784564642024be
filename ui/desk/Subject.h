// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"

namespace lanyard::ui {

/// Whom a verdict, a card or a step is about.
struct Subject
{
    QString code; ///< empty: nobody is known
    QString name; ///< or which ticket, where nobody was named for it
    bool named = true;
    QString company;
    QString ticket; ///< ticket type
    QString order; ///< what was bought together with others; may be empty
    Standing standing = Standing::Confirmed;

    friend bool operator==(const Subject &, const Subject &) = default;
};

[[nodiscard]] Subject subjectOf(const Registration &who);

} // namespace lanyard::ui
