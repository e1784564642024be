// SPDX-License-Identifier: Apache-2.0
#include "app/scan/PictureListSource.h"

#include <utility>

namespace lanyard::scan {

PictureListSource::PictureListSource(QList<QImage> pictures, std::chrono::milliseconds pace)
    : m_pictures{std::move(pictures)}
    , m_timer{this}
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &PictureListSource::showNext);
}

void PictureListSource::start()
{
    m_timer.start();
}

void PictureListSource::showNext()
{
    if (m_next < m_pictures.size())
        Q_EMIT frameSeen(
            {m_pictures[m_next++].convertToFormat(QImage::Format_Grayscale8), steadyNow()});
    if (m_next < m_pictures.size())
        return;
    m_timer.stop();
    Q_EMIT ended();
}

} // namespace lanyard::scan
