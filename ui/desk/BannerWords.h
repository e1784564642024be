// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/Banner.h"
#include "ui/desk/WaitingNote.h"

#include <QCoreApplication>
#include <QTime>

#include <chrono>

namespace lanyard::ui {

/// What stands on the strip across the window.
class BannerWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::BannerWords)

public:
    /// Somebody scanned while @p note was to be read.
    [[nodiscard]] static BannerView note(const WaitingNote &note);
    [[nodiscard]] static BannerView leaving();
    [[nodiscard]] static BannerView secondScanLeaves();
    /// @p now is what the clock of the computer says.
    [[nodiscard]] static BannerView clockChanged(std::chrono::seconds jump, QTime now);
};

} // namespace lanyard::ui
