// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Keyboard.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

using Keys = QStringView;

// xkeyboard-config 2.35.1, symbols of us, gb, de, ch, fr, es, it, us(dvorak), ru, ua and jp, each
// with pc105; row by row from TLDE to AB11. tests/house/keyboards.py compares them.
// clang-format off
constexpr Keys us = u"`1234567890-= qwertyuiop[]asdfghjkl;'\\<zxcvbnm,./ "
                  u"~!@#$%^&*()_+ QWERTYUIOP{}ASDFGHJKL:\"|>ZXCVBNM<>? ";
constexpr Keys british = u"`1234567890-= qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./ "
                  u"¬!\"£$%^&*()_+ QWERTYUIOP{}ASDFGHJKL:@~|ZXCVBNM<>? ";
constexpr Keys german = u"\u03021234567890ß\u0301 qwertzuiopü+asdfghjklöä#<yxcvbnm,.- "
                  u"°!\"§$%&/()=?\u0300 QWERTZUIOPÜ*ASDFGHJKLÖÄ'>YXCVBNM;:_ ";
constexpr Keys swiss = u"§1234567890'\u0302 qwertzuiopü\u0308asdfghjklöä$<yxcvbnm,.- "
                  u"°+\"*ç%&/()=?\u0300 QWERTZUIOPè!ASDFGHJKLéà£>YXCVBNM;:_ ";
constexpr Keys french = u"²&é\"'(-è_çà)= azertyuiop\u0302$qsdfghjklmù*<wxcvbn,;:! "
                  u"~1234567890°+ AZERTYUIOP\u0308£QSDFGHJKLM%µ>WXCVBN?./§ ";
constexpr Keys spanish = u"º1234567890'¡ qwertyuiop\u0300+asdfghjklñ\u0301ç<zxcvbnm,.- "
                  u"ª!\"·$%&/()=?¿ QWERTYUIOP\u0302*ASDFGHJKLÑ\u0308Ç>ZXCVBNM;:_ ";
constexpr Keys italian = u"\\1234567890'ì qwertyuiopè+asdfghjklòàù<zxcvbnm,.- "
                  u"|!\"£$%&/()=?^ QWERTYUIOPé*ASDFGHJKLç°§>ZXCVBNM;:_ ";
constexpr Keys dvorak = u"`1234567890[] ',.pyfgcrl/=aoeuidhtns-\\<;qjkxbmwvz "
                  u"~!@#$%^&*(){} \"<>PYFGCRL?+AOEUIDHTNS_|>:QJKXBMWVZ ";
constexpr Keys russian = u"ё1234567890-= йцукенгшщзхъфывапролджэ\\/ячсмитьбю. "
                  u"Ё!\"№;%:?*()_+ ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭ/|ЯЧСМИТЬБЮ, ";
constexpr Keys ukrainian = u"'1234567890-= йцукенгшщзхїфівапролджєґ/ячсмитьбю. "
                  u"ʼ!\"№;%:?*()_+ ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄҐ|ЯЧСМИТЬБЮ, ";
constexpr Keys japanese = u" 1234567890-^\\qwertyuiop@[asdfghjkl;:]<zxcvbnm,./\\"
                  u" !\"#$%&'()~=~|QWERTYUIOP`{ASDFGHJKL+*}>ZXCVBNM<>?_";
// clang-format on

static_assert(us.size() == british.size() && us.size() == german.size() && us.size() == swiss.size()
              && us.size() == french.size() && us.size() == spanish.size()
              && us.size() == italian.size() && us.size() == dvorak.size()
              && us.size() == russian.size() && us.size() == ukrainian.size()
              && us.size() == japanese.size());

} // namespace

const QList<Keyboard> &everyKeyboard()
{
    static const QList all{Keyboard::Us,
                           Keyboard::British,
                           Keyboard::German,
                           Keyboard::Swiss,
                           Keyboard::French,
                           Keyboard::Spanish,
                           Keyboard::Italian,
                           Keyboard::Dvorak,
                           Keyboard::Russian,
                           Keyboard::Ukrainian,
                           Keyboard::Japanese};
    return all;
}

QStringView keysOf(Keyboard keyboard)
{
    switch (keyboard) {
    case Keyboard::Us: return us;
    case Keyboard::British: return british;
    case Keyboard::German: return german;
    case Keyboard::Swiss: return swiss;
    case Keyboard::French: return french;
    case Keyboard::Spanish: return spanish;
    case Keyboard::Italian: return italian;
    case Keyboard::Dvorak: return dvorak;
    case Keyboard::Russian: return russian;
    case Keyboard::Ukrainian: return ukrainian;
    case Keyboard::Japanese: return japanese;
    }
    Q_UNREACHABLE();
}

QString nameOf(Keyboard keyboard)
{
    switch (keyboard) {
    case Keyboard::Us: return u"us"_s;
    case Keyboard::British: return u"british"_s;
    case Keyboard::German: return u"german"_s;
    case Keyboard::Swiss: return u"swiss"_s;
    case Keyboard::French: return u"french"_s;
    case Keyboard::Spanish: return u"spanish"_s;
    case Keyboard::Italian: return u"italian"_s;
    case Keyboard::Dvorak: return u"dvorak"_s;
    case Keyboard::Russian: return u"russian"_s;
    case Keyboard::Ukrainian: return u"ukrainian"_s;
    case Keyboard::Japanese: return u"japanese"_s;
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
