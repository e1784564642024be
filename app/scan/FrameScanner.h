// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/FrameDecoder.h"
#include "app/scan/RepeatGuard.h"
#include "app/scan/Viewfinder.h"

#include <QThread>

namespace lanyard::scan {

class FrameSource;

/// Watches one live source at a time: what comes into view, and what there is to show meanwhile.
/// The decoder has a thread of its own and looks at the newest frame only; the preview waits for
/// nothing.
class FrameScanner final : public QObject
{
    Q_OBJECT

public:
    explicit FrameScanner(Symbologies symbologies = Symbology::QrCode, QObject *parent = nullptr);
    ~FrameScanner() override; ///< waits for the decoder

    /// @p source lives on a thread of its own and is not started yet.
    void watch(FrameSource &source);
    void turnAway();

    /// The kinds of codes that count from now on.
    void look(Symbologies symbologies) { m_decoder->look(symbologies); }
    /// See RepeatGuard.
    void leaveOpen(const QStringList &undecided, const QStringList &decided);
    void settle() { m_guard.settle(); }

    /// When the last frame came, in ms of steadyNow(); maybe of the source before.
    [[nodiscard]] qint64 lastFrame() const { return m_decoder->lastOffer(); }

Q_SIGNALS:
    /// Codes came into view, all of one frame together. A code counts again only after it was out
    /// of view for RepeatGuard::pause.
    void codesSeen(const lanyard::Sighting &sighting);
    /// Where codes are, new or not; in parts of the width and height of the picture. Not without
    /// any.
    void codesInView(const QList<QPolygonF> &outlines);
    /// Grey, at most Viewfinder::width wide; null when there is nothing to show.
    void preview(const QImage &picture);

private:
    void report(const FrameSight &sight);
    void showPreview();

    QThread m_decoderThread;
    FrameDecoder *m_decoder; ///< deleted with its thread
    Viewfinder m_viewfinder;
    FrameSource *m_source = nullptr;
    RepeatGuard m_guard;
    qint64 m_since = 0; ///< when it began to watch the present source
};

} // namespace lanyard::scan
