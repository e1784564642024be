// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace lanyard {

/// All that another desk needs to take part in an event, password included: text that is scanned as
/// a QR code, or sent and pasted.
///
/// `LANYARDHUB1:` and base64url (RFC 4648, 5) of two bytes of CRC-16 (CRC-16/IBM-SDLC) and, over
/// which they are, zlib's form after Qt (qCompress) of the CBOR array [url, event as 16 bytes,
/// name, [certificate as DER …]].
struct JoinCode
{
    QString url; ///< `postgresql://…`
    QUuid event;
    QString eventName; ///< at most longestName characters are kept
    QByteArray certificate = {}; ///< PEM, of one or more certificates; empty: none is needed

    static constexpr qsizetype longestUrl = 1000;
    static constexpr qsizetype longestName = 100;
    static constexpr qsizetype longestText = 8000;

    [[nodiscard]] QString text() const;
    /// White space anywhere in it is forgiven.
    [[nodiscard]] static std::optional<JoinCode> parse(QStringView text);
    /// Whether it says that it is one, perhaps of a newer Lanyard.
    [[nodiscard]] static bool isMeant(QStringView text);

    friend bool operator==(const JoinCode &, const JoinCode &) = default;
};

} // namespace lanyard
