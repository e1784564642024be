// SPDX-License-Identifier: Apache-2.0
#include "app/scan/Viewfinder.h"

#include <utility>

namespace lanyard::scan {

void Viewfinder::offer(const LumaFrame &frame)
{
    bool untold = false;
    {
        const QMutexLocker lock{&m_mutex};
        if (frame.at - m_last < pause)
            return;
        m_last = frame.at;
        untold = m_picture.isNull();
        m_picture = thumbnail(frame.luma, width);
    }
    if (untold)
        Q_EMIT pictureReady();
}

QImage Viewfinder::take()
{
    const QMutexLocker lock{&m_mutex};
    return std::exchange(m_picture, {});
}

void Viewfinder::clear()
{
    const QMutexLocker lock{&m_mutex};
    m_picture = {};
}

} // namespace lanyard::scan
