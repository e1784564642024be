// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace lanyard {

/// The text of a ticket's code as the ticket source wrote it: 3 to 512 characters, NFC, on one
/// line, without control, bidirectional or zero-width characters. Upper and lower case differ;
/// leading zeros count.
///
/// An instance is always well formed, so nothing behind the border checks it again.
class TicketCode final
{
public:
    static constexpr qsizetype shortest = 3;
    static constexpr qsizetype longest = 512;

    /// Forgives what scanners and spreadsheets add (an ECI mark `\000026`, an AIM symbology
    /// mark `]Q1`, blanks and line ends around it, invisible marks); refuses everything else.
    [[nodiscard]] static std::optional<TicketCode> parse(QStringView scanned);

    [[nodiscard]] const QString &text() const noexcept { return m_text; }

    /// At most the last four characters, for logs and shared screens.
    [[nodiscard]] QString redacted() const;

    friend bool operator==(const TicketCode &, const TicketCode &) = default;

private:
    explicit TicketCode(QString text)
        : m_text{std::move(text)}
    {
    }

    QString m_text;
};

/// No scan is longer, in bytes of UTF-8: a QR code holds at most 2,953.
inline constexpr qsizetype longestScan = 4096;

/// What a scanner read without what scanners add (see TicketCode::parse()), in NFC; empty where it
/// is longer than any scan.
[[nodiscard]] QString scannedText(QStringView scanned);

[[nodiscard]] inline size_t qHash(const TicketCode &code, size_t seed = 0) noexcept
{
    return ::qHash(code.text(), seed);
}

} // namespace lanyard
