// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/FrameSource.h"

#include <QTimer>

#include <memory>

class QMediaPlayer;
class QVideoFrame;
class QVideoSink;

namespace lanyard::scan {

/// A film, played once at its own pace without showing it. It does not wait for whoever looks:
/// GStreamer leaves frames out as soon as one is late (Qt 6.4), and breaks off if it is paused.
///
/// Must be moved to a thread that does nothing else: GStreamer gives up on a sink whose thread is
/// busy for 300 ms. Needs a QGuiApplication.
class VideoSource final : public FrameSource
{
    Q_OBJECT

public:
    explicit VideoSource(const QString &path);
    ~VideoSource() override;

    void start() override;

private:
    void take(const QVideoFrame &frame);
    void connectPlayer();

    const QString m_path;
    QTimer m_stuck; ///< no frame for a long time, and no end either
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaPlayer> m_player;
};

} // namespace lanyard::scan
