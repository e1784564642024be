// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/CameraOffer.h"
#include "app/scan/FrameScanner.h"

#include <QCameraDevice>
#include <QTimer>

#include <memory>

class QMediaDevices;

namespace lanyard::scan {

class CameraSource;

/// Which camera, and how.
struct CameraWish
{
    QString camera = {}; ///< one of CameraOffer::name; empty: the first there is
    QSize resolution = {}; ///< one of CameraOffer::resolutions; empty: what suits best
    bool light = false; ///< its lamp, if it has one

    friend bool operator==(const CameraWish &, const CameraWish &) = default;
};

/// Reads codes from a camera, and finds the camera again after it was unplugged.
///
/// Lives on the main thread and emits there; camera and decoder have threads of their own. The
/// first offers() or start() looks for devices, which takes a moment.
class CameraScanner final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        Starting, ///< for the first time: the camera is there, no picture yet
        Running,
        Lost, ///< was there, is not; starts again by itself
        NotFound, ///< no such camera; starts by itself once it is plugged in
        Failed, ///< is there, but does not work, for example used by another program; tried again
    };
    Q_ENUM(State)

    explicit CameraScanner(Symbologies symbologies = Symbology::QrCode, QObject *parent = nullptr);
    ~CameraScanner() override; ///< waits for both threads, and emits nothing

    [[nodiscard]] QList<CameraOffer> offers();
    [[nodiscard]] State state() const { return m_state; }

    void start(const CameraWish &wish);
    void stop();
    /// While it runs, without starting it anew.
    void setLight(bool on);

    /// The kinds of codes that count from now on.
    void look(Symbologies symbologies) { m_scanner.look(symbologies); }
    /// See RepeatGuard.
    void leaveOpen(const QStringList &undecided, const QStringList &decided);
    void settle() { m_scanner.settle(); }

Q_SIGNALS:
    void offersChanged(const QList<lanyard::CameraOffer> &offers);
    void lightOffered(); ///< by the camera that was started
    // Of FrameScanner.
    void codesSeen(const lanyard::Sighting &sighting);
    void codesInView(const QList<QPolygonF> &outlines);
    void preview(const QImage &picture);
    void stateChanged(lanyard::scan::CameraScanner::State state);

private:
    [[nodiscard]] QList<QCameraDevice> devices();
    [[nodiscard]] QCameraDevice wanted();
    void connectCamera(State ifMissing);
    void dropCamera(Qt::ConnectionType how = Qt::QueuedConnection);
    void lose(State state);
    void devicesChanged();
    void check();
    void giveUp();
    void sourceFailed();
    void showPreview(const QImage &picture);
    void setState(State state);

    QThread m_cameraThread;
    FrameScanner m_scanner;
    CameraSource *m_source = nullptr; ///< deleted on its thread
    QByteArray m_sourceId;
    qsizetype m_attempts = 0; ///< since a picture was seen or the devices changed
    std::unique_ptr<QMediaDevices> m_devices;
    CameraWish m_wish;
    QTimer m_check;
    qint64 m_since = 0; ///< when the present source was made, or the last one was lost
    State m_state = State::Off;
};

} // namespace lanyard::scan
