// SPDX-License-Identifier: Apache-2.0
#include "app/scan/KeystrokeAssembler.h"

#include <algorithm>

namespace lanyard::scan {

KeystrokeAssembler::Finding KeystrokeAssembler::character(QStringView text, qint64 at)
{
    Finding finding = quiet(at);
    append(text, at);
    m_scanned.reset();
    finding.hold = true;
    return finding;
}

KeystrokeAssembler::Finding KeystrokeAssembler::lineEnd(qint64 at)
{
    Finding finding = quiet(at);
    if (isWaiting()) {
        const bool belongs = isScan();
        finding = settle();
        finding.hold = belongs;
        if (belongs)
            m_scanned = at;
    } else {
        finding.hold = expectsLineEnd(at);
    }
    return finding;
}

KeystrokeAssembler::Finding KeystrokeAssembler::command(QStringView text, qint64 at)
{
    Finding finding = quiet(at);
    if (isScan()) {
        append(text, at);
        finding.hold = true;
    } else if (isWaiting()) {
        finding = settle();
    }
    return finding;
}

KeystrokeAssembler::Finding KeystrokeAssembler::quiet(qint64 at)
{
    const qint64 pause = at - m_last;
    if (!isWaiting() || (pause >= 0 && pause <= patience()))
        return {};
    return settle();
}

bool KeystrokeAssembler::expectsLineEnd(qint64 at) const
{
    if (isWaiting())
        return isScan() && at - m_last <= silence;
    return m_scanned && at >= *m_scanned && at - *m_scanned <= tail;
}

void KeystrokeAssembler::forget()
{
    m_text.clear();
    m_tooLong = false;
}

KeystrokeAssembler::Finding KeystrokeAssembler::settle()
{
    Finding finding;
    if (isScan()) {
        finding.scan = Scan{m_text, m_tooLong};
        m_scanned = m_last + silence;
    } else {
        finding.giveBack = true;
    }
    forget();
    return finding;
}

void KeystrokeAssembler::append(QStringView text, qint64 at)
{
    m_last = at;
    const qsizetype room = longest - m_text.size();
    m_tooLong = m_tooLong || text.size() > room;
    m_text += text.first(std::min(room, text.size()));
}

} // namespace lanyard::scan
