// SPDX-License-Identifier: Apache-2.0
#include "app/scan/CameraSource.h"

#include <QCamera>
#include <QEventLoop>
#include <QMediaCaptureSession>
#include <QTimer>
#include <QVideoFrame>
#include <QVideoSink>

using namespace Qt::StringLiterals;

namespace lanyard::scan {

namespace {

constexpr int startUp = 2'000; ///< ms; a camera that shows nothing by then is stopped regardless

} // namespace

QList<CameraMode> modesOf(const QCameraDevice &device)
{
    QList<CameraMode> modes;
    for (const QCameraFormat &format : device.videoFormats())
        modes.append({format.resolution(),
                      double(format.maxFrameRate()),
                      format.pixelFormat() == QVideoFrameFormat::Format_Jpeg});
    return modes;
}

CameraSource::CameraSource(const QCameraDevice &device, QSize resolution, bool light)
    : m_device{device}
    , m_resolution{resolution}
    , m_light{light}
{
}

/// The sink goes first: if a GStreamer pipeline came to a standstill, that sets it free, while the
/// camera would wait for it for ever (Qt 6.4).
CameraSource::~CameraSource()
{
    if (!m_camera)
        return;
    m_sink->disconnect(this);
    m_camera->disconnect(this);
    m_session->setVideoSink(nullptr);
    m_session->setCamera(nullptr);
}

void CameraSource::start()
{
    if (m_device.isNull()) { // Qt 6.4 would show GStreamer's test picture instead
        Q_EMIT failed(u"no such camera"_s);
        return;
    }
    m_session = std::make_unique<QMediaCaptureSession>();
    m_sink = std::make_unique<QVideoSink>();
    m_camera = std::make_unique<QCamera>(m_device);
    connectCamera();
    chooseFormat();
    m_session->setVideoSink(m_sink.get());
    m_session->setCamera(m_camera.get());
    m_camera->start();
    if (m_camera->isTorchModeSupported(QCamera::TorchOn)) {
        Q_EMIT lightOffered();
        setLight(m_light);
    }
}

void CameraSource::connectCamera()
{
    connect(m_camera.get(),
            &QCamera::errorOccurred,
            this,
            [this](QCamera::Error error, const QString &words) {
                if (error == QCamera::NoError)
                    return;
                m_settled = true;
                Q_EMIT failed(words);
            });
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &CameraSource::take);
}

void CameraSource::chooseFormat()
{
    if (const auto mode = chooseMode(modesOf(m_device), m_resolution))
        m_camera->setCameraFormat(m_device.videoFormats().at(*mode));
}

void CameraSource::setLight(bool on)
{
    m_light = on;
    if (m_camera && m_camera->isTorchModeSupported(QCamera::TorchOn))
        m_camera->setTorchMode(on ? QCamera::TorchOn : QCamera::TorchOff);
}

/// A GStreamer pipeline that is stopped while its parts still agree on a format never stops (Qt
/// 6.4): its first frame is waited for.
void CameraSource::retire()
{
    if (m_camera && !m_settled) {
        QEventLoop loop;
        QTimer::singleShot(startUp, &loop, &QEventLoop::quit);
        connect(this, &FrameSource::frameSeen, &loop, &QEventLoop::quit);
        connect(this, &FrameSource::failed, &loop, &QEventLoop::quit);
        loop.exec();
    }
    FrameSource::retire();
}

void CameraSource::take(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return;
    m_settled = true;
    if (const QImage luma = lumaOf(frame); !luma.isNull())
        Q_EMIT frameSeen({luma, steadyNow()});
}

} // namespace lanyard::scan
