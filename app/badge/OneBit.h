// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Layout.h"
#include "app/domain/Calibration.h"
#include "app/ports/Raster.h"

#include <QImage>

#include <functional>

namespace lanyard::badge {

/// A page in colour dots.
[[nodiscard]] QImage picture(const Layout &page, int dpi, const Calibration &calibration = {});

/// A page in black and white dots (QImage::Format_Mono). Colours that white letters read on are
/// black, others white; nothing is dithered but photos of a mono template.
[[nodiscard]] QImage oneBit(const Layout &page, int dpi, const Calibration &calibration = {});

/// A page of @p size mm in black and white dots, drawn by @p draw in millimetres.
[[nodiscard]] QImage oneBit(const QSizeF &size,
                            int dpi,
                            const Calibration &calibration,
                            const std::function<void(QPainter &)> &draw);

/// The pages of a badge in black and white dots.
[[nodiscard]] QList<QImage> oneBitPages(const Template &how,
                                        const Badge &badge,
                                        int dpi,
                                        PaintBox &paintBox,
                                        const Calibration &calibration = {});

/// The same dots as bytes.
[[nodiscard]] Raster rasterOf(const QImage &oneBit, int dpi);

/// What the codes of the pages say, in the order in which they are painted.
[[nodiscard]] QStringList codesOn(const QList<Layout> &pages);

} // namespace lanyard::badge
