// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/FrameSource.h"

#include <QCameraDevice>

#include <memory>

class QCamera;
class QMediaCaptureSession;
class QVideoFrame;
class QVideoSink;

namespace lanyard::scan {

/// One plugging of a camera: a camera that comes back needs a new one of these.
///
/// Must be moved to a thread that does nothing else: GStreamer gives up on a sink whose thread is
/// busy for 300 ms.
class CameraSource final : public FrameSource
{
    Q_OBJECT

public:
    explicit CameraSource(const QCameraDevice &device);
    ~CameraSource() override;

    void start() override;
    void retire() override;

private:
    void take(const QVideoFrame &frame);

    const QCameraDevice m_device;
    bool m_settled = false; ///< a frame came, or none ever will
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QCamera> m_camera;
};

} // namespace lanyard::scan
