// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/FrameSource.h"

#include <QTimer>

#include <chrono>

namespace lanyard::scan {

/// Pictures one after another, as if a camera saw them.
class PictureListSource final : public FrameSource
{
    Q_OBJECT

public:
    /// @p pace is the time from one to the next; zero: as soon as there is nothing else to do.
    explicit PictureListSource(QList<QImage> pictures, std::chrono::milliseconds pace);

    void start() override;

private:
    void showNext();

    const QList<QImage> m_pictures;
    qsizetype m_next = 0;
    QTimer m_timer;
};

} // namespace lanyard::scan
