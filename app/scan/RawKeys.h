// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractNativeEventFilter>

#include <optional>

namespace lanyard::scan {

/// Sees the keys as X11 reports them. A dead key's letter is composed the moment its key is read,
/// while the keys before it may still be on their way to the windows of a busy program: by its time
/// it finds its place among them. Other window systems tell nothing.
class RawKeys final : public QAbstractNativeEventFilter
{
public:
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

    /// When the key was pressed that is being read, in ms of the X server, as key events have it.
    [[nodiscard]] std::optional<qint64> beingRead() const { return m_time; }
    /// Something else has happened since.
    void forget() { m_time.reset(); }

private:
    std::optional<qint64> m_time;
};

} // namespace lanyard::scan
