// SPDX-License-Identifier: Apache-2.0
#pragma once

class QKeyEvent;

namespace lanyard::ui {

class Draft;

/// What keys do on the canvas: arrows move, Tab goes from element to element, Delete deletes.
class CanvasKeys final
{
public:
    explicit CanvasKeys(Draft &draft);

    /// Whether the canvas wants this key for itself.
    [[nodiscard]] bool wants(const QKeyEvent &key) const;
    /// False: it meant nothing here.
    bool press(const QKeyEvent &key);
    /// To the next element; false after the last one, so that Tab leaves the canvas.
    bool step(bool forward);

private:
    bool nudge(const QKeyEvent &key);

    Draft &m_draft;
};

} // namespace lanyard::ui
