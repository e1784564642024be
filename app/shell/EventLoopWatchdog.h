// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace lanyard::shell {

/// Notices when the thread that it lives on does not return to its event loop for long, and logs
/// it: nothing that a window does may take that long. For debug builds and benchmarks.
class EventLoopWatchdog final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostMilliseconds = 50;

    explicit EventLoopWatchdog(QObject *parent = nullptr);

    [[nodiscard]] double longestMilliseconds() const { return double(m_longest) / 1e6; }
    void startAnew(); ///< what was before counts no longer

Q_SIGNALS:
    void stalled(qint64 milliseconds);

private:
    void beat();

    QTimer m_pulse;
    QElapsedTimer m_last;
    qint64 m_longest = 0; ///< nanoseconds beyond a beat
};

} // namespace lanyard::shell
