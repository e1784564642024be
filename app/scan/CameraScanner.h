// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/RepeatGuard.h"
#include "app/scan/SeenCode.h"

#include <QCameraDevice>
#include <QImage>
#include <QObject>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <memory>

class QMediaDevices;

namespace lanyard::scan {

class FrameDecoder;
class FrameSource;

/// Reads codes from a camera, and finds the camera again after it was unplugged.
///
/// Lives on the main thread and emits there; camera and decoder have threads of their own. The
/// first cameras() or start() looks for devices, which takes a moment.
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
    ~CameraScanner() override; ///< waits for both threads

    /// Descriptions, which outlive plugging; cameras of one make cannot be told apart.
    [[nodiscard]] QStringList cameras();
    [[nodiscard]] State state() const { return m_state; }

    /// @p description is one of cameras(); empty: the first there is.
    void start(const QString &description);
    void stop();

Q_SIGNALS:
    void camerasChanged(const QStringList &descriptions);
    /// Once when a code comes into view, again only after it was out of view for
    /// RepeatGuard::pause.
    void codeSeen(const QString &code);
    /// Grey, at most 640 pixels wide, at most 25 a second; null when there is nothing to show.
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
    void report(const QList<SeenCode> &codes, qint64 at);
    void showPreview();
    void setState(State state);

    QThread m_cameraThread;
    QThread m_decoderThread;
    FrameDecoder *m_decoder; ///< deleted with its thread
    FrameSource *m_source = nullptr; ///< deleted on its thread
    QByteArray m_sourceId;
    qsizetype m_attempts = 0; ///< since a picture was seen or the devices changed
    std::unique_ptr<QMediaDevices> m_devices;
    QString m_wanted;
    RepeatGuard m_guard;
    QTimer m_check;
    qint64 m_since = 0; ///< when the present source was made, or the last one was lost
    State m_state = State::Off;
};

} // namespace lanyard::scan
