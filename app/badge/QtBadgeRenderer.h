// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Layout.h"
#include "app/badge/TemplateShelf.h"
#include "app/ports/BadgeRenderer.h"

#include <QImage>

#include <memory>

namespace lanyard::badge {

/// Badges by Qt's painter. Needs a QGuiApplication (the platform "offscreen" will do) and the
/// fonts Noto Sans and Noto Sans CJK SC.
class QtBadgeRenderer final : public BadgeRenderer
{
public:
    /// With the templates that come with the program.
    QtBadgeRenderer();
    explicit QtBadgeRenderer(const QList<Template> &templates);
    /// With whatever is on the shelf at the time.
    explicit QtBadgeRenderer(std::shared_ptr<const TemplateShelf> shelf);

    [[nodiscard]] QList<BadgeTemplate> templates() const override;
    [[nodiscard]] Result<BadgeOutput> writePdf(const QString &path,
                                               const QList<Badge> &badges,
                                               const QString &templateName) const override;
    [[nodiscard]] Result<BadgeOutput> writePng(const QString &path,
                                               const Badge &badge,
                                               const QString &templateName,
                                               int dpi) const override;
    [[nodiscard]] Result<QByteArray> forPrinter(const Badge &badge,
                                                const QString &templateName,
                                                const PrintFormat &format) const override;
    [[nodiscard]] Result<BadgeProof>
    proof(const Badge &badge, const QString &templateName, int dpi) const override;
    [[nodiscard]] Result<Done> writeTestSheet(const QString &path,
                                              const TestSheet &sheet) const override;

    /// The first page of one badge as a picture for a screen.
    [[nodiscard]] Result<QImage>
    image(const Badge &badge, const QString &templateName, int dpi) const;

    /// What would not come out as it should, without drawing it.
    [[nodiscard]] Result<QList<BadgeWarning>> check(const QList<Badge> &badges,
                                                    const QString &templateName) const;

private:
    [[nodiscard]] Result<Template> templateNamed(const QString &name) const;
    [[nodiscard]] Result<QList<Raster>> dots(const Badge &badge,
                                             const QString &templateName,
                                             int dpi,
                                             const Calibration &calibration) const;
    [[nodiscard]] Result<BadgeOutput> print(const QList<Badge> &badges,
                                            const QString &templateName,
                                            QIODevice &out,
                                            const Calibration &calibration = {}) const;

    std::shared_ptr<const TemplateShelf> m_shelf;
};

} // namespace lanyard::badge
