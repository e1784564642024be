// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Sounds.h"

#include <QApplication>
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QString fileOf(Sounds::Sound sound)
{
    switch (sound) {
    case Sounds::Sound::Admitted: return u"admitted"_s;
    case Sounds::Sound::Goodbye: return u"goodbye"_s;
    case Sounds::Sound::Again: return u"again"_s;
    case Sounds::Sound::Attention: return u"attention"_s;
    case Sounds::Sound::Inside: return u"inside"_s;
    case Sounds::Sound::Note: return u"note"_s;
    case Sounds::Sound::Refused: return u"refused"_s;
    case Sounds::Sound::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Sounds::Sounds(QObject *parent)
    : QObject{parent}
{
}

void Sounds::play(Sound sound)
{
    if (!m_on)
        return;
    // QSoundEffect without a device says that it plays for ever.
    if (QMediaDevices::audioOutputs().isEmpty()) {
        QApplication::beep();
    } else {
        QSoundEffect *&effect = m_effects[sound];
        if (!effect) {
            effect = new QSoundEffect{this};
            effect->setSource(QUrl{u"qrc:/sounds/%1.wav"_s.arg(fileOf(sound))});
        }
        effect->play();
    }
    Q_EMIT played(sound);
}

} // namespace lanyard::ui
