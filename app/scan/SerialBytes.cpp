// SPDX-License-Identifier: Apache-2.0
#include "app/scan/SerialBytes.h"

#include "app/domain/ScanBytes.h"

#include <QUtf8StringView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::scan {

namespace {

bool isLineEnd(char byte)
{
    return byte == '\r' || byte == '\n' || byte == '\0';
}

/// Strict UTF-8, else hexadecimal.
ScanReport read(const QByteArray &bytes, bool tooLong)
{
    const bool readable = QUtf8StringView{bytes}.isValidUtf8();
    return {.text = readable ? QString::fromUtf8(bytes) : shownAsHex(bytes),
            .bytes = bytes,
            .source = ScanReport::Source::Serial,
            .tooLong = tooLong,
            .readable = readable};
}

} // namespace

SerialBytes::SerialBytes(const QByteArray &suffix)
    : m_suffix{suffix}
{
}

QList<ScanReport> SerialBytes::take(const QByteArray &bytes, qint64 at)
{
    QList<ScanReport> scans;
    if (auto before = quiet(at))
        scans.append(*std::move(before));
    for (const char byte : bytes) {
        std::optional<ScanReport> scan;
        if (isLineEnd(byte)) {
            scan = end(ScanReport::End::LineEnd);
        } else {
            append(byte, at);
            if (!m_suffix.isEmpty() && m_bytes.endsWith(m_suffix)) {
                m_bytes.chop(m_suffix.size());
                scan = end(ScanReport::End::Suffix);
            }
        }
        if (scan)
            scans.append(*std::move(scan));
    }
    return scans;
}

std::optional<ScanReport> SerialBytes::quiet(qint64 at)
{
    if (!isWaiting() || at - m_last < silence)
        return std::nullopt;
    return end(ScanReport::End::Silence);
}

void SerialBytes::forget()
{
    m_bytes.clear();
    m_tooLong = false;
    m_widest = 0;
}

void SerialBytes::append(char byte, qint64 at)
{
    if (m_bytes.isEmpty())
        m_first = at;
    else
        m_widest = std::max(m_widest, at - m_last);
    m_last = at;
    if (m_bytes.size() < ScanReport::longest)
        m_bytes.append(byte);
    else
        m_tooLong = true;
}

std::optional<ScanReport> SerialBytes::end(ScanReport::End how)
{
    std::optional<ScanReport> scan;
    if (!m_bytes.isEmpty()) {
        scan = read(m_bytes, m_tooLong);
        scan->end = how;
        scan->lasted = m_last - m_first;
        scan->widest = m_widest;
    }
    forget();
    return scan;
}

} // namespace lanyard::scan
