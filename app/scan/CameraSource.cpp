// SPDX-License-Identifier: Apache-2.0
#include "app/scan/CameraSource.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QVideoFrame>
#include <QVideoSink>

using namespace Qt::StringLiterals;

namespace lanyard::scan {

CameraSource::CameraSource(const QCameraDevice &device)
    : m_device{device}
{
}

CameraSource::~CameraSource()
{
    if (m_sink)
        m_sink->disconnect(this);
    if (m_camera) {
        m_camera->disconnect(this);
        m_camera->stop();
    }
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
    connect(m_camera.get(),
            &QCamera::errorOccurred,
            this,
            [this](QCamera::Error error, const QString &words) {
                if (error != QCamera::NoError)
                    Q_EMIT failed(words);
            });
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &CameraSource::take);
    m_session->setCamera(m_camera.get());
    m_session->setVideoSink(m_sink.get());
    m_camera->start();
}

void CameraSource::take(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return;
    if (const QImage luma = lumaOf(frame); !luma.isNull())
        Q_EMIT frameSeen({luma, steadyNow()});
}

} // namespace lanyard::scan
