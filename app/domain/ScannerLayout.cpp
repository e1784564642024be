// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ScannerLayout.h"

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

/// What each key types, first alone, then with Shift; in the order of the keys, row by row. From
/// the symbols of xkeyboard-config 2.35 (us, de, fr, each "basic"); a blank is a key that types
/// nothing by itself.
using Keyboard = QStringView;

constexpr Keyboard us = u"`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./"
                        u"~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"|ZXCVBNM<>?";
constexpr Keyboard german = u" 1234567890ß qwertzuiopü+asdfghjklöä#yxcvbnm,.-"
                            u"°!\"§$%&/()=? QWERTZUIOPÜ*ASDFGHJKLÖÄ'YXCVBNM;:_";
constexpr Keyboard french = u"²&é\"'(-è_çà)=azertyuiop $qsdfghjklmù*wxcvbn,;:!"
                            u"~1234567890°+AZERTYUIOP £QSDFGHJKLM%µWXCVBN?./§";
static_assert(us.size() == german.size() && us.size() == french.size());

struct Mismatch
{
    Keyboard scanner;
    Keyboard computer;
};
constexpr std::array mismatches{
    Mismatch{us, german}, Mismatch{us, french}, Mismatch{german, us}, Mismatch{french, us}};

/// What a scanner set to one keyboard had read, if @p typed is what a computer set to the other
/// one made of it; empty if it cannot have made that.
QString undone(const Mismatch &mismatch, const QString &typed)
{
    QString text;
    for (const QChar c : typed) {
        const qsizetype key = c == u' ' ? -1 : mismatch.computer.indexOf(c);
        if (key < 0 || mismatch.scanner[key] == u' ')
            return {};
        text += mismatch.scanner[key];
    }
    return text;
}

QString caseExchanged(const QString &typed)
{
    QString text;
    for (const QChar c : typed)
        text += c.isUpper() ? c.toLower() : c.toUpper();
    return text;
}

} // namespace

QList<TicketCode> codesBehindKeyboard(const QString &scanned)
{
    QList<TicketCode> codes;
    const QString typed = scanned.trimmed();
    if (typed.size() > TicketCode::longest)
        return codes;
    const auto take = [&](const QString &text) {
        const auto code = TicketCode::parse(text);
        if (code && text != typed && !codes.contains(*code))
            codes.append(*code);
    };
    take(caseExchanged(typed));
    for (const Mismatch &mismatch : mismatches)
        take(undone(mismatch, typed));
    return codes;
}

} // namespace lanyard
