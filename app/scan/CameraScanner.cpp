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
constexpr qint64 firstPictureWithin = 5'000; ///< ms; some cameras take seconds to wake up
constexpr qsizetype attemptsAtFirst = 3; ///< before a camera counts as failed
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
    dropCamera(Qt::BlockingQueuedConnection);
    m_cameraThread.quit();
    m_cameraThread.wait();
    m_decoderThread.quit();
    m_decoderThread.wait();
}

QStringList CameraScanner::cameras()
{
    QStringList descriptions;
    for (const QCameraDevice &device : devices())
        descriptions << device.description();
    descriptions.removeDuplicates();
    return descriptions;
}

void CameraScanner::start(const QString &description)
{
    stop();
    m_wanted = description;
    m_attempts = 0;
    m_check.start();
    connectCamera(State::NotFound);
}

void CameraScanner::stop()
{
    m_check.stop();
    dropCamera();
    setState(State::Off);
}

QList<QCameraDevice> CameraScanner::devices()
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
    QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    devices.removeIf([](const QCameraDevice &device) { return device.isNull(); });
    return devices;
}

/// Qt 6.4 with GStreamer lists what is there from the beginning twice, and on unplugging takes only
/// one of them away. So the newest one first, and another one with each attempt.
QCameraDevice CameraScanner::wanted()
{
    QList<QCameraDevice> fitting = devices();
    if (!m_wanted.isEmpty())
        fitting.removeIf([&](const QCameraDevice &each) { return each.description() != m_wanted; });
    if (fitting.isEmpty())
        return {};
    if (m_wanted.isEmpty()) {
        const QString first = fitting.first().description();
        fitting.removeIf([&](const QCameraDevice &each) { return each.description() != first; });
    }
    return fitting.at(fitting.size() - 1 - m_attempts++ % fitting.size());
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
    connect(
        m_source, &FrameSource::frameSeen, m_decoder, &FrameDecoder::offer, Qt::DirectConnection);
    connect(m_source, &FrameSource::failed, this, &CameraScanner::sourceFailed);
    QMetaObject::invokeMethod(m_source, &FrameSource::start, Qt::QueuedConnection);
    if (m_state == State::Off || m_state == State::NotFound)
        setState(State::Starting);
}

void CameraScanner::dropCamera(Qt::ConnectionType how)
{
    if (!m_source)
        return;
    FrameSource *const source = std::exchange(m_source, nullptr);
    source->disconnect(this);
    source->disconnect(m_decoder);
    QMetaObject::invokeMethod(source, &FrameSource::retire, how);
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
    Q_EMIT camerasChanged(cameras());
    if (m_state == State::Off)
        return;
    const QList<QCameraDevice> all = devices();
    const bool stillThere = std::ranges::any_of(
        all, [this](const QCameraDevice &device) { return device.id() == m_sourceId; });
    m_attempts = 0;
    if (m_state == State::Running) {
        if (!stillThere)
            lose(State::Lost);
        return;
    }
    if (m_source && stillThere && m_state == State::Starting)
        return;
    dropCamera();
    connectCamera(m_state);
}

void CameraScanner::check()
{
    const qint64 now = steadyNow();
    if (!m_source) {
        if (m_state != State::NotFound && now - m_since > retryAfter)
            connectCamera(m_state);
        return;
    }
    const qint64 last = m_decoder->lastOffer();
    const bool seen = last >= m_since;
    if (seen && now - last <= pictureWithin)
        setState(State::Running);
    else if (seen)
        lose(State::Lost);
    else if (now - m_since > firstPictureWithin)
        giveUp();
}

void CameraScanner::giveUp()
{
    if (m_state == State::Starting && m_attempts < attemptsAtFirst) {
        dropCamera();
        connectCamera(State::NotFound);
    } else {
        lose(m_state == State::Lost ? State::Lost : State::Failed);
    }
}

void CameraScanner::sourceFailed()
{
    // A camera that is pulled out reports an error before the list of devices changes.
    const bool wasThere = m_state == State::Running || m_state == State::Lost;
    lose(wasThere ? State::Lost : State::Failed);
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
    setState(State::Running);
    Q_EMIT preview(picture);
}

void CameraScanner::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace lanyard::scan
