// SPDX-License-Identifier: Apache-2.0
#include "app/scan/FrameDecoder.h"

#include "app/scan/ZxingAdapter.h"

#include <utility>

namespace lanyard::scan {

FrameDecoder::FrameDecoder(Keep keep, Symbologies symbologies)
    : m_keep{keep}
    , m_symbologies{symbologies}
{
}

void FrameDecoder::offer(const LumaFrame &frame)
{
    bool justCrowded = false;
    {
        const QMutexLocker lock{&m_mutex};
        m_lastOffer = frame.at;
        if (m_keep == Keep::Newest)
            m_waiting.clear();
        m_waiting.enqueue(frame);
        if (m_waiting.size() >= many)
            justCrowded = !std::exchange(m_crowded, true);
        if (!std::exchange(m_called, true))
            QMetaObject::invokeMethod(this, &FrameDecoder::decodeNext, Qt::QueuedConnection);
    }
    if (justCrowded)
        Q_EMIT crowded(true);
}

qint64 FrameDecoder::lastOffer() const
{
    const QMutexLocker lock{&m_mutex};
    return m_lastOffer;
}

void FrameDecoder::clear()
{
    const QMutexLocker lock{&m_mutex};
    m_waiting.clear();
}

void FrameDecoder::finish()
{
    while (isBehind())
        decodeNext();
}

bool FrameDecoder::isBehind() const
{
    const QMutexLocker lock{&m_mutex};
    return !m_waiting.isEmpty();
}

/// No frame if none waits.
LumaFrame FrameDecoder::next()
{
    LumaFrame frame;
    bool noLongerCrowded = false;
    {
        const QMutexLocker lock{&m_mutex};
        if (!m_waiting.isEmpty())
            frame = m_waiting.dequeue();
        m_called = !m_waiting.isEmpty();
        if (m_called)
            QMetaObject::invokeMethod(this, &FrameDecoder::decodeNext, Qt::QueuedConnection);
        if (m_waiting.size() <= few)
            noLongerCrowded = std::exchange(m_crowded, false);
    }
    if (noLongerCrowded)
        Q_EMIT crowded(false);
    return frame;
}

void FrameDecoder::decodeNext()
{
    const LumaFrame frame = next();
    if (frame.luma.isNull())
        return;
    const auto codes = decode(LumaView::of(frame.luma), {.symbologies = m_symbologies});
    Q_EMIT looked({codes, frame.luma.size(), frame.at});
}

} // namespace lanyard::scan
