// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// Why a scanned text is no ticket of this event, as far as the text alone tells.
enum class UnknownReason {
    NotOnTheList, ///< looks like a ticket code; no registration has it
    OrderNumber, ///< an order of this event, not one of its tickets
    NothingReadable, ///< empty, or only blanks and control characters
    TooLong, ///< longer than any ticket code
    ControlCharacters, ///< damaged, often by a scanner set to another keyboard layout
    PaymentCode, ///< WeChat Pay, Alipay, …
    WifiCode,
    ContactCard,
    WebPage,
    ScannerSetup, ///< pairs a scanner with another check-in product
    OtherEvent, ///< a ticket of another event that this computer knows
    ScannerLayout, ///< one of several tickets, as a scanner set to another keyboard types them
    OtherProductsTicket, ///< in a format of a ticket source that this event does not use
    Undecodable, ///< arrived with characters that nobody can read: sent in another encoding
    Mistyped, ///< a code of our own whose check character does not fit
    OtherDesksBadge, ///< made at a desk that works apart from this one
    AccompanyingPerson, ///< comes along with somebody registered, without a registration
    NotInTheListYet, ///< genuine by its signature, but no import has it
    OtherDate, ///< genuine by its signature, for another date of the same series
    TicketRevoked, ///< the ticket source took it back
    TicketBlocked, ///< the organiser blocked it at the ticket source
    SignatureWrong, ///< changed, forged, or of another event of the same source
};

/// The word for it in JSON and in the journal: `not_on_the_list`, `order_number`, …
[[nodiscard]] QString nameOf(UnknownReason reason);

/// Looks only at the text. Formats: WIFI: and MECARD: (ZXing wiki "Barcode contents"),
/// BEGIN:VCARD (RFC 6350), wxp:// (WeChat Pay), qr.alipay.com, the tickets of IndicoTicket.h,
/// AlfioTicket.h and PretixTicket.h, our own codes, and what sets up a scanner: see ScannerSetup.h.
[[nodiscard]] UnknownReason explainUnknown(QStringView scanned);

/// At most 80 characters of @p scanned on one line, without control and direction characters.
[[nodiscard]] QString excerptOf(QStringView scanned);

} // namespace lanyard
