// SPDX-License-Identifier: Apache-2.0
#include "app/scan/FrameDecoder.h"

#include <utility>

namespace lanyard::scan {

FrameDecoder::FrameDecoder(Keep keep, Symbologies symbologies)
    : m_keep{keep}
    , m_symbologies{symbologies}
{
}

void FrameDecoder::look(Symbologies symbologies)
{
    const QMutexLocker lock{&m_mutex};
    m_symbologies = symbologies;
}

void FrameDecoder::offer(const LumaFrame &frame)
{
    const QMutexLocker lock{&m_mutex};
    m_lastOffer = frame.at;
    if (m_keep == Keep::Newest)
        m_waiting.clear();
    if (m_waiting.size() < most)
        m_waiting.enqueue(frame);
    if (!std::exchange(m_called, true))
        QMetaObject::invokeMethod(this, &FrameDecoder::decodeNext, Qt::QueuedConnection);
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

Symbologies FrameDecoder::symbologies() const
{
    const QMutexLocker lock{&m_mutex};
    return m_symbologies;
}

bool FrameDecoder::isBehind() const
{
    const QMutexLocker lock{&m_mutex};
    return !m_waiting.isEmpty();
}

/// No frame if none waits.
LumaFrame FrameDecoder::next()
{
    const QMutexLocker lock{&m_mutex};
    const LumaFrame frame = m_waiting.isEmpty() ? LumaFrame{} : m_waiting.dequeue();
    m_called = !m_waiting.isEmpty();
    if (m_called)
        QMetaObject::invokeMethod(this, &FrameDecoder::decodeNext, Qt::QueuedConnection);
    return frame;
}

void FrameDecoder::decodeNext()
{
    const LumaFrame frame = next();
    if (frame.luma.isNull())
        return;
    const auto codes = m_reader.read(LumaView::of(frame.luma), symbologies());
    Q_EMIT looked({codes, frame.luma.size(), frame.at});
}

} // namespace lanyard::scan
