// SPDX-License-Identifier: Apache-2.0
#include "app/scan/FrameDecoder.h"

#include "app/scan/ZxingAdapter.h"

#include <utility>

namespace lanyard::scan {

FrameDecoder::FrameDecoder(qsizetype depth, Symbologies symbologies)
    : m_depth{depth}
    , m_symbologies{symbologies}
{
}

void FrameDecoder::offer(const LumaFrame &frame)
{
    const QMutexLocker lock{&m_mutex};
    m_lastOffer = frame.at;
    m_waiting.enqueue(frame);
    while (m_waiting.size() > m_depth)
        m_waiting.dequeue();
    if (!std::exchange(m_called, true))
        QMetaObject::invokeMethod(this, &FrameDecoder::decodeNext, Qt::QueuedConnection);
}

qint64 FrameDecoder::lastOffer() const
{
    const QMutexLocker lock{&m_mutex};
    return m_lastOffer;
}

QImage FrameDecoder::takePreview()
{
    const QMutexLocker lock{&m_mutex};
    return std::exchange(m_preview, {});
}

void FrameDecoder::clear()
{
    const QMutexLocker lock{&m_mutex};
    m_waiting.clear();
    m_preview = {};
}

void FrameDecoder::decodeNext()
{
    LumaFrame frame;
    {
        const QMutexLocker lock{&m_mutex};
        if (!m_waiting.isEmpty())
            frame = m_waiting.dequeue();
        m_called = !m_waiting.isEmpty();
        if (m_called)
            QMetaObject::invokeMethod(this, &FrameDecoder::decodeNext, Qt::QueuedConnection);
    }
    if (!frame.luma.isNull()) {
        keepPreview(frame);
        const auto codes = decode(LumaView::of(frame.luma), {.symbologies = m_symbologies});
        if (!codes.isEmpty())
            Q_EMIT decoded(codes, frame.at);
    }
    const QMutexLocker lock{&m_mutex};
    if (m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &FrameDecoder::idle, Qt::QueuedConnection);
}

void FrameDecoder::keepPreview(const LumaFrame &frame)
{
    if (frame.at - m_lastPreview < previewPause)
        return;
    m_lastPreview = frame.at;
    QImage small = thumbnail(frame.luma, previewWidth);
    bool untold = false;
    {
        const QMutexLocker lock{&m_mutex};
        untold = m_preview.isNull();
        m_preview = std::move(small);
    }
    if (untold)
        Q_EMIT previewReady();
}

} // namespace lanyard::scan
