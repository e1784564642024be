// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QStringList>

class QMimeData;

namespace lanyard::ui {

/// Pictures that somebody dropped or pasted. Files win over the picture that comes with them.
struct Drops
{
    QStringList files;
    QList<QImage> pictures;

    [[nodiscard]] bool isEmpty() const { return files.isEmpty() && pictures.isEmpty(); }
};

[[nodiscard]] Drops dropsIn(const QMimeData *data);

/// Looks only at the kinds, while something is dragged over the window.
[[nodiscard]] bool mayHoldDrops(const QMimeData *data);

} // namespace lanyard::ui
