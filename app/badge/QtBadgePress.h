// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/TemplateShelf.h"
#include "app/ports/BadgePress.h"

#include <memory>

namespace lanyard::badge {

/// Batches and sheets by Qt's painter, with the same drawing as QtBadgeRenderer.
class QtBadgePress final : public BadgePress
{
public:
    explicit QtBadgePress(std::shared_ptr<const TemplateShelf> shelf);

    [[nodiscard]] Result<PressOutput> writeBatch(const QString &path,
                                                 const BadgeBatch &batch) const override;
    [[nodiscard]] Result<Done> writeCalibrationSheet(const QString &path,
                                                     const CalibrationSheet &sheet,
                                                     const QSizeF &page,
                                                     const Calibration &calibration) const override;
    [[nodiscard]] Result<QByteArray> calibrationSheet(const CalibrationSheet &sheet,
                                                      const QSizeF &page,
                                                      const PrintFormat &format) const override;

private:
    [[nodiscard]] Result<PressOutput> print(const BadgeBatch &batch, QIODevice &out) const;

    std::shared_ptr<const TemplateShelf> m_shelf;
};

} // namespace lanyard::badge
