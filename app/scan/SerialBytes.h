// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanReport.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace lanyard::scan {

/// Cuts what a serial scanner sends into scans. Times are in ms of any clock.
class SerialBytes final
{
public:
    static constexpr qint64 silence = 100; ///< ends a scan that nothing else ended

    explicit SerialBytes(const QByteArray &suffix = {});

    /// The scans that @p bytes complete. CR, LF, a NUL and the suffix end one; empty ones are none.
    [[nodiscard]] QList<ScanReport> take(const QByteArray &bytes, qint64 at);
    /// Whether something came that nothing ended yet.
    [[nodiscard]] bool isWaiting() const { return !m_bytes.isEmpty(); }
    /// What was there when silence fell.
    [[nodiscard]] std::optional<ScanReport> quiet(qint64 at);
    /// Half a scan of a scanner that was unplugged is none.
    void forget();

private:
    void append(char byte, qint64 at);
    [[nodiscard]] std::optional<ScanReport> end(ScanReport::End how);

    QByteArray m_suffix;
    QByteArray m_bytes;
    bool m_tooLong = false;
    qint64 m_first = 0;
    qint64 m_last = 0;
    qint64 m_widest = 0;
};

} // namespace lanyard::scan
