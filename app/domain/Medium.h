// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace lanyard {

/// Labels side by side on a sheet.
struct LabelGrid
{
    QPointF first; ///< the upper left corner of the first label
    int columns = 1;
    int rows = 1;
    QSizeF pitch; ///< from one label's corner to the next one's

    friend bool operator==(const LabelGrid &, const LabelGrid &) = default;
};

/// Stock that is cut where the badge ends.
struct Roll
{
    double shortest = 0;
    double longest = 0;

    friend bool operator==(const Roll &, const Roll &) = default;
};

/// The stock that badges are printed on. Lengths are millimetres.
struct Medium
{
    QString name; ///< for `--medium`, for example "durable-1445-02"
    QString title; ///< for people
    QSizeF page; ///< what goes through the printer; of a roll the longest piece
    QSizeF label; ///< what a badge must fit on; as large as the page if that is one label
    QList<LabelGrid> grids; ///< where the labels are
    QMarginsF unprintable; ///< what the printer leaves blank at the edges of the page
    double corner = 0; ///< radius of a label's corners; half its width if it is round
    std::optional<Roll> roll;
    bool mono = false; ///< its printers know black and white only
    int dpi = 0; ///< of its printers; 0: any

    friend bool operator==(const Medium &, const Medium &) = default;
};

/// A page that is one label.
[[nodiscard]] Medium singleLabel(const QString &name, const QString &title, const QSizeF &mm);

/// Every label of a page, in reading order.
[[nodiscard]] QList<QRectF> labelsOf(const Medium &medium);

/// A single label of the size that @p name says, from 10 to 1000 mm: "62x100", "85.6 × 53.98".
[[nodiscard]] std::optional<Medium> customMedium(const QString &name);

/// "0.5", "62": at most two decimals, none where there are none.
[[nodiscard]] QString lengthInWords(double mm);
/// "62 × 100".
[[nodiscard]] QString sizeInWords(const QSizeF &mm);

} // namespace lanyard
