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
    endBySuffix(finding, at);
    return finding;
}

KeystrokeAssembler::Finding KeystrokeAssembler::lineEnd(qint64 at, ScanReport::End end)
{
    const bool belongs = expectsLineEnd(at);
    Finding finding;
    if (isWaiting()) {
        finding = belongs ? settle(true, end) : quiet(at);
        if (isWaiting())
            finding = settle(false);
        if (belongs)
            m_scanned = at;
    }
    finding.hold = belongs;
    return finding;
}

KeystrokeAssembler::Finding KeystrokeAssembler::command(QStringView text, qint64 at)
{
    Finding finding = quiet(at);
    finding.hold = expectsCommand(at);
    if (finding.hold && isWaiting() && !text.isEmpty()) {
        append(text, at);
        endBySuffix(finding, at);
    } else if (!finding.hold && isWaiting()) {
        finding = settle(false);
    } else if (finding.hold && m_scanned) {
        m_scanned = at;
    }
    return finding;
}

KeystrokeAssembler::Finding KeystrokeAssembler::quiet(qint64 at)
{
    const qint64 pause = at - m_last;
    if (!isWaiting() || (pause >= 0 && pause <= patience()))
        return {};
    return settle(isCertain());
}

bool KeystrokeAssembler::isScan() const
{
    return m_keys >= shortest && m_last - m_first <= pace * (m_keys - 1);
}

/// Even when no line end follows.
bool KeystrokeAssembler::isCertain() const
{
    return m_keys >= shortestOpen && isScan();
}

bool KeystrokeAssembler::expectsLineEnd(qint64 at) const
{
    if (isCertain())
        return at >= m_last && at - m_last <= silence + tail;
    if (isScan())
        return m_widest <= rhythm && at >= m_last && at - m_last <= rhythm;
    return !isWaiting() && m_scanned && at >= *m_scanned && at - *m_scanned <= tail;
}

bool KeystrokeAssembler::expectsCommand(qint64 at) const
{
    if (isScan())
        return at >= m_last && at - m_last <= silence;
    if (isWaiting())
        return at >= m_last && at - m_last <= hurry && m_widest <= hurry;
    return m_scanned && at >= *m_scanned && at - *m_scanned <= rhythm;
}

void KeystrokeAssembler::forget()
{
    m_text.clear();
    m_tooLong = false;
    m_keys = 0;
    m_widest = 0;
}

KeystrokeAssembler::Finding KeystrokeAssembler::settle(bool isScanned, ScanReport::End end)
{
    Finding finding;
    if (isScanned) {
        finding.scan = Scan{m_text, m_tooLong, end, m_last - m_first, m_widest};
        m_scanned = m_last + silence;
    } else {
        finding.giveBack = true;
    }
    forget();
    return finding;
}

void KeystrokeAssembler::endBySuffix(Finding &finding, qint64 at)
{
    if (m_suffix.isEmpty() || m_text.size() <= m_suffix.size() || !m_text.endsWith(m_suffix)
        || !isScan())
        return;
    m_text.chop(m_suffix.size());
    finding.scan = settle(true, ScanReport::End::Suffix).scan;
    m_scanned = at;
}

void KeystrokeAssembler::append(QStringView text, qint64 at)
{
    if (m_keys++ == 0)
        m_first = at;
    else
        m_widest = std::max(m_widest, at - m_last);
    m_last = at;
    const qsizetype room = longest - m_text.size();
    m_tooLong = m_tooLong || text.size() > room;
    m_text += text.first(std::min(room, text.size()));
}

} // namespace lanyard::scan
