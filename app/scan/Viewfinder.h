// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/LumaFrame.h"

#include <QMutex>
#include <QObject>

namespace lanyard::scan {

/// Keeps the newest frame, small, for whoever shows it. Waits for nobody: neither for the decoder
/// nor for the window.
class Viewfinder final : public QObject
{
    Q_OBJECT

public:
    void offer(const LumaFrame &frame); ///< from any thread

    /// The newest picture; null if there is no new one. From any thread.
    [[nodiscard]] QImage take();
    void clear();

    static constexpr int width = 640; ///< pixels, at most
    static constexpr qint64 pause = 20; ///< ms: of a camera with 30 a second every frame

Q_SIGNALS:
    void pictureReady(); ///< not again before it was taken; on the thread that offers

private:
    QMutex m_mutex; ///< for what follows
    qint64 m_last = -pause;
    QImage m_picture;
};

} // namespace lanyard::scan
