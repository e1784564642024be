// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/CameraMode.h"
#include "app/scan/FrameSource.h"

#include <QCameraDevice>

#include <memory>

class QCamera;
class QMediaCaptureSession;
class QVideoFrame;
class QVideoSink;

namespace lanyard::scan {

/// What @p device can deliver, in the order of its videoFormats().
[[nodiscard]] QList<CameraMode> modesOf(const QCameraDevice &device);

/// One plugging of a camera: a camera that comes back needs a new one of these.
///
/// Must be moved to a thread that does nothing else: GStreamer gives up on a sink whose thread is
/// busy for 300 ms.
class CameraSource final : public FrameSource
{
    Q_OBJECT

public:
    /// @p resolution empty: what suits best.
    explicit CameraSource(const QCameraDevice &device, QSize resolution = {}, bool light = false);
    ~CameraSource() override;

    void start() override;
    void retire() override;
    /// Its lamp, if it has one; on its own thread.
    void setLight(bool on);

Q_SIGNALS:
    void lightOffered(); ///< once, if the camera has a lamp

private:
    void take(const QVideoFrame &frame);
    void connectCamera();
    void chooseFormat();

    const QCameraDevice m_device;
    const QSize m_resolution;
    bool m_light;
    bool m_settled = false; ///< a frame came, or none ever will
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QCamera> m_camera;
};

} // namespace lanyard::scan
