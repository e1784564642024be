// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/LiveReader.h"
#include "app/scan/LumaFrame.h"
#include "app/scan/SeenCode.h"

#include <QMutex>
#include <QObject>
#include <QQueue>

namespace lanyard::scan {

/// What one frame showed.
struct FrameSight
{
    QList<SeenCode> codes;
    QSize size; ///< of the frame that their corners are in
    qint64 at = 0; ///< when it arrived
};

/// Decodes frames on the thread that it lives on, one after another.
class FrameDecoder final : public QObject
{
    Q_OBJECT

public:
    enum class Keep {
        Newest, ///< of a camera: what was is of no interest
        All, ///< of a film: every frame, in order, as long as no more than @ref most wait
    };

    explicit FrameDecoder(Keep keep, Symbologies symbologies = Symbology::QrCode);

    /// From the next frame on; from any thread.
    void look(Symbologies symbologies);
    void offer(const LumaFrame &frame); ///< from any thread

    /// When a frame was last offered, in ms of steadyNow(); from any thread.
    [[nodiscard]] qint64 lastOffer() const;
    /// Forgets frames that wait.
    void clear();
    /// Decodes all frames that wait; on its own thread.
    void finish();

    static constexpr qsizetype most = 1'000; ///< about 1 GB of 1280 × 720

Q_SIGNALS:
    void looked(const lanyard::scan::FrameSight &sight); ///< after each frame, codes or none

private:
    [[nodiscard]] LumaFrame next();
    [[nodiscard]] Symbologies symbologies() const;
    [[nodiscard]] bool isBehind() const;
    void decodeNext();

    const Keep m_keep;
    LiveReader m_reader; ///< of the decoding thread
    mutable QMutex m_mutex; ///< for what follows
    Symbologies m_symbologies;
    QQueue<LumaFrame> m_waiting;
    bool m_called = false;
    qint64 m_lastOffer = 0;
};

} // namespace lanyard::scan
