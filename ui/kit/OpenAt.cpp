// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/OpenAt.h"

#include <QScreen>
#include <QWidget>

namespace lanyard::ui {

namespace {

constexpr QSize frame{16, 40}; ///< pixels that title bar and borders may take

} // namespace

void openAt(QWidget &window, const QSize &wished)
{
    if (const QScreen *screen = window.screen())
        window.resize(wished.boundedTo(screen->availableGeometry().size() - frame));
    else
        window.resize(wished);
}

} // namespace lanyard::ui
