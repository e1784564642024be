// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace lanyard::ui {

/// A ticket of a rehearsal, ready to be scanned from the screen.
struct SampleTicket
{
    /// What it teaches.
    enum class Kind {
        Confirmed,
        Speaker,
        WithNote,
        Group,
        Unpaid,
        Pending,
        Cancelled,
        OnlineOnly,
        Stranger, ///< of no event at all
    };

    Kind kind = Kind::Confirmed;
    QString name; ///< of the invented person; empty: nobody's
    QString code;
    QImage picture; ///< of the code, with its quiet zone, a pixel a module
};

} // namespace lanyard::ui
