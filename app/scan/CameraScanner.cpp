// SPDX-License-Identifier: Apache-2.0
#include "app/scan/CameraScanner.h"

#include "app/scan/CameraSource.h"
#include "app/scan/FrameDecoder.h"
#include "app/scan/MediaBackend.h"

#include <QMediaDevices>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::scan {

namespace {

constexpr int checkEvery = 500; ///< ms
constexpr qint64 firstPictureWithin = 10'000; ///< ms; some cameras take seconds to wake up
constexpr qint64 pictureWithin = 2'500; ///< ms; no driver tells that its camera is gone
constexpr qint64 retryAfter = 3'000; ///< ms

} // namespace

CameraScanner::CameraScanner(Symbologies symbologies, QObject *parent)
    : QObject{parent}
    , m_decoder{new FrameDecoder{1, symbologies}}
{
    m_cameraThread.setObjectName(u"camera"_s);
    m_decoderThread.setObjectName(u"camera decoder"_s);
    m_decoder->moveToThread(&m_decoderThread);
    connect(&m_decoderThread, &QThread::finished, m_decoder, &QObject::deleteLater);
    connect(m_decoder, &FrameDecoder::decoded, this, &CameraScanner::report);
    connect(m_decoder, &FrameDecoder::previewReady, this, &CameraScanner::showPreview);
    m_check.setInterval(checkEvery);
    connect(&m_check, &QTimer::timeout, this, &CameraScanner::check);
    m_cameraThread.start();
    m_decoderThread.start();
}

CameraScanner::~CameraScanner()
{
    dropCamera();
    m_cameraThread.quit();
    m_cameraThread.wait();
    m_decoderThread.quit();
    m_decoderThread.wait();
}

QStringList CameraScanner::cameras()
{
    QStringList descriptions;
    for (const Named &camera : devices())
        descriptions << camera.description;
    return descriptions;
}

void CameraScanner::start(const QString &description)
{
    stop();
    m_wanted = description;
    m_check.start();
    connectCamera(State::NotFound);
}

void CameraScanner::stop()
{
    m_check.stop();
    dropCamera();
    setState(State::Off);
}

QList<CameraScanner::Named> CameraScanner::devices()
{
    if (!prepareMedia())
        return {};
    if (!m_devices) {
        m_devices = std::make_unique<QMediaDevices>();
        // Queued: Qt 6.4 emits from within its own first look, and asking again there blocks.
        connect(m_devices.get(),
                &QMediaDevices::videoInputsChanged,
                this,
                &CameraScanner::devicesChanged,
                Qt::QueuedConnection);
    }
    QHash<QString, int> times;
    QList<Named> devices;
    for (const QCameraDevice &device : QMediaDevices::videoInputs()) {
        if (device.isNull())
            continue;
        const QString name = device.description();
        const int time = ++times[name];
        devices << Named{time == 1 ? name : u"%1 (%2)"_s.arg(name).arg(time), device};
    }
    return devices;
}

QCameraDevice CameraScanner::wanted()
{
    const QList<Named> all = devices();
    const auto found = std::ranges::find_if(all, [this](const Named &camera) {
        return m_wanted.isEmpty() || camera.description == m_wanted;
    });
    return found == all.end() ? QCameraDevice{} : found->device;
}

void CameraScanner::connectCamera(State ifMissing)
{
    const QCameraDevice device = wanted();
    m_since = steadyNow();
    if (device.isNull()) {
        setState(ifMissing);
        return;
    }
    m_source = new CameraSource{device};
    m_sourceId = device.id();
    m_source->moveToThread(&m_cameraThread);
    connect(&m_cameraThread, &QThread::finished, m_source, &QObject::deleteLater);
    connect(
        m_source, &FrameSource::frameSeen, m_decoder, &FrameDecoder::offer, Qt::DirectConnection);
    connect(m_source, &FrameSource::failed, this, &CameraScanner::sourceFailed);
    QMetaObject::invokeMethod(m_source, &FrameSource::start, Qt::QueuedConnection);
    setState(State::Starting);
}

void CameraScanner::dropCamera()
{
    if (!m_source)
        return;
    FrameSource *const source = std::exchange(m_source, nullptr);
    source->disconnect(this);
    source->disconnect(m_decoder);
    source->deleteLater();
    m_decoder->clear();
    Q_EMIT preview({});
}

void CameraScanner::lose(State state)
{
    dropCamera();
    m_since = steadyNow();
    setState(state);
}

void CameraScanner::devicesChanged()
{
    const QList<Named> all = devices();
    Q_EMIT camerasChanged(cameras());
    if (m_state == State::Off)
        return;
    const bool stillThere = std::ranges::any_of(
        all, [this](const Named &camera) { return camera.device.id() == m_sourceId; });
    if (m_source && !stillThere)
        lose(State::Lost);
    if (!m_source && m_state != State::Failed)
        connectCamera(m_state);
}

void CameraScanner::check()
{
    const qint64 now = steadyNow();
    if (!m_source) {
        if ((m_state == State::Lost || m_state == State::Failed) && now - m_since > retryAfter)
            connectCamera(m_state);
        return;
    }
    const qint64 last = m_decoder->lastOffer();
    const bool seen = last >= m_since;
    if (seen && now - last <= pictureWithin)
        setState(State::Running);
    else if (seen || now - m_since > firstPictureWithin)
        lose(seen ? State::Lost : State::Failed);
}

void CameraScanner::sourceFailed()
{
    // A camera that is pulled out reports an error before the list of devices changes.
    lose(m_state == State::Running ? State::Lost : State::Failed);
}

void CameraScanner::report(const QList<SeenCode> &codes, qint64 at)
{
    if (!m_source || at < m_since)
        return;
    for (const SeenCode &code : codes) {
        if (m_guard.isNew(code.text, at))
            Q_EMIT codeSeen(code.text);
    }
}

void CameraScanner::showPreview()
{
    const QImage picture = m_decoder->takePreview();
    if (!m_source || picture.isNull())
        return;
    if (m_state == State::Starting)
        setState(State::Running);
    Q_EMIT preview(picture);
}

void CameraScanner::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace lanyard::scan
