// SPDX-License-Identifier: Apache-2.0
#include "app/domain/UnknownReason.h"

#include "app/domain/AlfioTicket.h"
#include "app/domain/IndicoTicket.h"
#include "app/domain/OwnCode.h"
#include "app/domain/PretixTicket.h"
#include "app/domain/ScannerSetup.h"
#include "app/domain/ScanBytes.h"
#include "app/domain/TicketCode.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qsizetype excerptLength = 80;

constexpr std::array beginnings{
    std::pair{QStringView{u"WIFI:"}, UnknownReason::WifiCode},
    std::pair{QStringView{u"BEGIN:VCARD"}, UnknownReason::ContactCard},
    std::pair{QStringView{u"MECARD:"}, UnknownReason::ContactCard},
    std::pair{QStringView{u"wxp://"}, UnknownReason::PaymentCode},
    std::pair{QStringView{u"weixin://"}, UnknownReason::PaymentCode},
    std::pair{QStringView{u"alipays://"}, UnknownReason::PaymentCode},
    std::pair{QStringView{u"https://qr.alipay.com"}, UnknownReason::PaymentCode},
    std::pair{QStringView{u"https://qr.95516.com"}, UnknownReason::PaymentCode}, // UnionPay
    std::pair{QStringView{u"http://"}, UnknownReason::WebPage},
    std::pair{QStringView{u"https://"}, UnknownReason::WebPage},
};

/// Formats that are unmistakable.
bool isOtherProductsTicket(QStringView text)
{
    return looksSealed(text) || indicoTicketIn(text) || alfioTicketIn(text);
}

bool isDamaged(QStringView text)
{
    return text.contains(QChar::ReplacementCharacter) || !text.isValidUtf16();
}

UnknownReason explainTicket(QStringView text)
{
    if (isMistypedOwnCode(text))
        return UnknownReason::Mistyped;
    if (text.startsWith(u"K2."))
        return UnknownReason::OtherDesksBadge;
    if (const auto indico = indicoTicketIn(text); indico && !indico->person.isEmpty())
        return UnknownReason::AccompanyingPerson;
    if (isOtherProductsTicket(text))
        return UnknownReason::OtherProductsTicket;
    if (text.size() > TicketCode::longest)
        return UnknownReason::TooLong;
    if (!TicketCode::parse(text) && text.size() >= TicketCode::shortest)
        return UnknownReason::ControlCharacters;
    return UnknownReason::NotOnTheList;
}

bool isShown(QChar c)
{
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
}

} // namespace

QString nameOf(UnknownReason reason)
{
    switch (reason) {
    case UnknownReason::NotOnTheList: return u"not_on_the_list"_s;
    case UnknownReason::OrderNumber: return u"order_number"_s;
    case UnknownReason::NothingReadable: return u"nothing_readable"_s;
    case UnknownReason::TooLong: return u"too_long"_s;
    case UnknownReason::ControlCharacters: return u"control_characters"_s;
    case UnknownReason::PaymentCode: return u"payment_code"_s;
    case UnknownReason::WifiCode: return u"wifi_code"_s;
    case UnknownReason::ContactCard: return u"contact_card"_s;
    case UnknownReason::WebPage: return u"web_page"_s;
    case UnknownReason::ScannerSetup: return u"scanner_setup"_s;
    case UnknownReason::OtherEvent: return u"other_event"_s;
    case UnknownReason::ScannerLayout: return u"scanner_layout"_s;
    case UnknownReason::OtherProductsTicket: return u"other_products_ticket"_s;
    case UnknownReason::Undecodable: return u"undecodable"_s;
    case UnknownReason::Mistyped: return u"mistyped"_s;
    case UnknownReason::OtherDesksBadge: return u"other_desks_badge"_s;
    case UnknownReason::AccompanyingPerson: return u"accompanying_person"_s;
    case UnknownReason::NotInTheListYet: return u"not_in_the_list_yet"_s;
    case UnknownReason::OtherDate: return u"other_date"_s;
    case UnknownReason::TicketRevoked: return u"ticket_revoked"_s;
    case UnknownReason::TicketBlocked: return u"ticket_blocked"_s;
    case UnknownReason::SignatureWrong: return u"signature_wrong"_s;
    }
    Q_UNREACHABLE();
}

UnknownReason explainUnknown(QStringView scanned)
{
    const QStringView trimmed = scanned.trimmed();
    if (std::none_of(trimmed.begin(), trimmed.end(), isShown))
        return UnknownReason::NothingReadable;
    const QString text = scannedText(scanned);
    if (text.isEmpty())
        return UnknownReason::TooLong;
    if (isDamaged(text) || isShownAsHex(trimmed))
        return UnknownReason::Undecodable;

    for (const auto &[beginning, reason] : beginnings) {
        if (text.startsWith(beginning, Qt::CaseInsensitive))
            return reason;
    }
    return isScannerSetup(text) ? UnknownReason::ScannerSetup : explainTicket(text);
}

QString excerptOf(QStringView scanned)
{
    QString shown = scanned.first(std::min(scanned.size(), 4 * excerptLength)).toString();
    shown.removeIf([](QChar c) { return !isShown(c); });
    return shown.size() > excerptLength ? shown.first(excerptLength) + u'\u2026' : shown;
}

} // namespace lanyard
