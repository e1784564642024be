// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QObject>

class QSoundEffect;

namespace lanyard::ui {

/// What the desk sounds like. Where there is no audio output the computer beeps instead; nothing
/// ever waits for a sound.
class Sounds final : public QObject
{
    Q_OBJECT

public:
    enum class Sound { Admitted, Goodbye, Again, Inside, Note, Attention, Refused, Unknown };
    Q_ENUM(Sound)

    explicit Sounds(QObject *parent = nullptr);

    void setOn(bool on) { m_on = on; }
    [[nodiscard]] bool isOn() const noexcept { return m_on; }

    void play(Sound sound);

Q_SIGNALS:
    void played(lanyard::ui::Sounds::Sound sound);

private:
    QMap<Sound, QSoundEffect *> m_effects; ///< made when first needed; owned by this object
    bool m_on = true;
};

} // namespace lanyard::ui
