// SPDX-License-Identifier: Apache-2.0
#include "app/scan/PreeditRhythm.h"

#include "app/scan/KeystrokeAssembler.h"

namespace lanyard::scan {

void PreeditRhythm::note(QStringView preedit, qint64 at)
{
    if (preedit.isEmpty())
        return; // comes before or after what is committed
    if (m_letters == 0 || preedit.size() < m_letters
        || at - m_burst.last > KeystrokeAssembler::rhythm)
        m_burst.first = at;
    m_letters = preedit.size();
    m_burst.last = at;
}

std::optional<PreeditRhythm::Burst> PreeditRhythm::burstBehind(QStringView text, qint64 at) const
{
    const bool isWhole = text.size() >= KeystrokeAssembler::shortest && text.size() >= m_letters;
    const bool isNow = m_letters > 0 && at - m_burst.last <= KeystrokeAssembler::silence;
    const qint64 quick = KeystrokeAssembler::pace * (text.size() - 1);
    if (!isWhole || !isNow || m_burst.last - m_burst.first > quick
        || m_letters < KeystrokeAssembler::shortest)
        return std::nullopt;
    return m_burst;
}

} // namespace lanyard::scan
