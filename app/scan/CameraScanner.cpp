// SPDX-License-Identifier: Apache-2.0
#include "app/scan/CameraScanner.h"

#include "app/scan/CameraSource.h"
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
    , m_scanner{symbologies}
{
    m_cameraThread.setObjectName(u"camera"_s);
    connect(&m_scanner, &FrameScanner::codesSeen, this, &CameraScanner::codesSeen);
    connect(&m_scanner, &FrameScanner::codesInView, this, &CameraScanner::codesInView);
    connect(&m_scanner, &FrameScanner::preview, this, &CameraScanner::showPreview);
    m_check.setInterval(checkEvery);
    connect(&m_check, &QTimer::timeout, this, &CameraScanner::check);
    m_cameraThread.start();
}

CameraScanner::~CameraScanner()
{
    blockSignals(true); // who listened may be gone already
    dropCamera(Qt::BlockingQueuedConnection);
    m_cameraThread.quit();
    m_cameraThread.wait();
}

QList<CameraOffer> CameraScanner::offers()
{
    QList<CameraOffer> offers;
    for (const QCameraDevice &device : devices()) {
        const CameraOffer offer{device.description(),
                                sizesOf(modesOf(device)),
                                device.position() == QCameraDevice::BackFace};
        if (std::ranges::find(offers, offer.name, &CameraOffer::name) == offers.end())
            offers.append(offer);
    }
    return offers;
}

void CameraScanner::start(const CameraWish &wish)
{
    stop();
    m_wish = wish;
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

void CameraScanner::setLight(bool on)
{
    m_wish.light = on;
    if (m_source)
        QMetaObject::invokeMethod(
            m_source, [source = m_source, on] { source->setLight(on); }, Qt::QueuedConnection);
}

void CameraScanner::leaveOpen(const QStringList &undecided, const QStringList &decided)
{
    m_scanner.leaveOpen(undecided, decided);
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
    if (fitting.isEmpty())
        return {};
    const QString name = m_wish.camera.isEmpty() ? fitting.first().description() : m_wish.camera;
    fitting.removeIf([&](const QCameraDevice &each) { return each.description() != name; });
    if (fitting.isEmpty())
        return {};
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
    m_source = new CameraSource{device, m_wish.resolution, m_wish.light};
    m_sourceId = device.id();
    m_source->moveToThread(&m_cameraThread);
    m_scanner.watch(*m_source);
    connect(m_source, &FrameSource::failed, this, &CameraScanner::sourceFailed);
    connect(m_source, &CameraSource::lightOffered, this, &CameraScanner::lightOffered);
    QMetaObject::invokeMethod(m_source, &FrameSource::start, Qt::QueuedConnection);
    if (m_state == State::Off || m_state == State::NotFound)
        setState(State::Starting);
}

void CameraScanner::dropCamera(Qt::ConnectionType how)
{
    if (!m_source)
        return;
    CameraSource *const source = std::exchange(m_source, nullptr);
    source->disconnect(this);
    m_scanner.turnAway();
    QMetaObject::invokeMethod(source, &FrameSource::retire, how);
}

void CameraScanner::lose(State state)
{
    dropCamera();
    m_since = steadyNow();
    setState(state);
}

void CameraScanner::devicesChanged()
{
    Q_EMIT offersChanged(offers());
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
    const qint64 last = m_scanner.lastFrame();
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

void CameraScanner::showPreview(const QImage &picture)
{
    if (!picture.isNull())
        setState(State::Running);
    Q_EMIT preview(picture);
}

void CameraScanner::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace lanyard::scan
