// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/LumaFrame.h"
#include "app/scan/SeenCode.h"

#include <QMutex>
#include <QObject>
#include <QQueue>

namespace lanyard::scan {

/// Decodes frames on the thread that it lives on. Where frames come faster than they can be
/// decoded, the oldest ones are left out.
class FrameDecoder final : public QObject
{
    Q_OBJECT

public:
    /// At most @p depth frames wait; 1 means that only the newest counts.
    explicit FrameDecoder(qsizetype depth, Symbologies symbologies = Symbology::QrCode);

    void offer(const LumaFrame &frame); ///< from any thread

    /// When a frame was last offered, in ms of steadyNow(); from any thread.
    [[nodiscard]] qint64 lastOffer() const;
    /// The newest picture, small; null if there is no new one. From any thread.
    [[nodiscard]] QImage takePreview();
    /// Forgets frames that wait and the preview.
    void clear();

    static constexpr int previewWidth = 640;
    static constexpr qint64 previewPause = 40; ///< ms: 25 a second

Q_SIGNALS:
    void decoded(const QList<lanyard::scan::SeenCode> &codes, qint64 at); ///< one or more
    void previewReady(); ///< not again before it was taken
    void idle(); ///< every frame so far is decoded

private:
    void decodeNext();
    void keepPreview(const LumaFrame &frame);

    const qsizetype m_depth;
    const Symbologies m_symbologies;
    qint64 m_lastPreview = 0;
    mutable QMutex m_mutex; ///< for what follows
    QQueue<LumaFrame> m_waiting;
    bool m_called = false;
    qint64 m_lastOffer = 0;
    QImage m_preview;
};

} // namespace lanyard::scan
