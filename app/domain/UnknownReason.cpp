// SPDX-License-Identifier: Apache-2.0
#include "app/domain/UnknownReason.h"

#include "app/domain/TicketCode.h"

#include <QRegularExpression>

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

/// Formats that are unmistakable; see the reference of their products.
bool isOtherProductsTicket(QStringView text)
{
    static const QRegularExpression indico{uR"(^\{"i":\[\d)"_s};
    static const QRegularExpression indicoBefore33{uR"("checkin_secret"\s*:)"_s};
    static const QRegularExpression alfio{
        uR"(^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[A-Za-z0-9+/]{43}=$)"_s};
    const bool pretixSigned
        = text.size() >= 100 && text.endsWith(u"AQA"); // base64 of 01 00, reversed
    return pretixSigned || indico.match(text).hasMatch() || indicoBefore33.match(text).hasMatch()
        || alfio.match(text).hasMatch();
}

bool isScannerSetup(QStringView text)
{
    return text.startsWith(u'{')
        && (text.contains(u"\"handshake_version\"") || text.contains(u"\"custom_code_handlers\"")
            || text.contains(u"\"regform_id\""));
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
    }
    Q_UNREACHABLE();
}

UnknownReason explainUnknown(QStringView scanned)
{
    const QStringView text = scanned.trimmed();
    if (std::none_of(text.begin(), text.end(), isShown))
        return UnknownReason::NothingReadable;

    for (const auto &[beginning, reason] : beginnings) {
        if (text.startsWith(beginning, Qt::CaseInsensitive))
            return reason;
    }
    if (isScannerSetup(text))
        return UnknownReason::ScannerSetup;
    if (isOtherProductsTicket(text))
        return UnknownReason::OtherProductsTicket;
    if (text.size() > TicketCode::longest)
        return UnknownReason::TooLong;
    if (!TicketCode::parse(text) && text.size() >= TicketCode::shortest)
        return UnknownReason::ControlCharacters;
    return UnknownReason::NotOnTheList;
}

QString excerptOf(QStringView scanned)
{
    QString shown = scanned.first(std::min(scanned.size(), 4 * excerptLength)).toString();
    shown.removeIf([](QChar c) { return !isShown(c); });
    return shown.size() > excerptLength ? shown.first(excerptLength) + u'\u2026' : shown;
}

} // namespace lanyard
