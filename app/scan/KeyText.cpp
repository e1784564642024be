// SPDX-License-Identifier: Apache-2.0
#include "app/scan/KeyText.h"

#include "app/domain/ScanRepair.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lanyard::scan {

namespace {

bool isPlain(const QKeyEvent &key)
{
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_Mode_switch: return true;
    default: return false;
    }
}

bool isLineEnd(const QKeyEvent &key)
{
    return isPlain(key)
        && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab);
}

QString textOf(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Dead_Grave: return u"\u0300"_s;
    case Qt::Key_Dead_Acute: return u"\u0301"_s;
    case Qt::Key_Dead_Circumflex: return u"\u0302"_s;
    case Qt::Key_Dead_Tilde: return u"\u0303"_s;
    case Qt::Key_Dead_Diaeresis: return u"\u0308"_s;
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
    case Qt::Key_Delete: return {}; // no characters of a code
    default: break;
    }
    const QString text = key.text();
    const bool isShortcut = key.modifiers() & Qt::ControlModifier;
    return isShortcut && !text.isEmpty() && text.front() >= u' ' ? QString{} : text;
}

bool isCharacter(const QKeyEvent &key)
{
    const QString text = textOf(key);
    return isPlain(key) && !text.isEmpty() && text.front() >= u' ' && text.front() != u'\x7f';
}

bool isOfAKeyboard(const QString &committed)
{
    const QString plain = narrowed(committed).normalized(QString::NormalizationForm_D);
    return !plain.isEmpty() && plain.front() >= u' ' && plain.front() < u'\x7f';
}

} // namespace lanyard::scan
