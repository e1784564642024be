// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanReport.h"

#include <QString>

#include <optional>

namespace lanyard::scan {

/// What a keyboard-wedge scanner typed.
struct Scan
{
    QString text;
    bool tooLong = false; ///< text is only its beginning
    ScanReport::End end = ScanReport::End::Enter;
    qint64 lasted = 0; ///< ms from the first key to the last
    qint64 widest = 0; ///< ms, the longest pause between two keys

    friend bool operator==(const Scan &, const Scan &) = default;
};

/// Tells the typing of a scanner from that of a person by its rhythm. Times are in ms of any
/// clock, but always of the same one.
class KeystrokeAssembler final
{
public:
    static constexpr qint64 rhythm = 40; ///< longest pause between a scanner's first characters
    static constexpr qint64 pace = 25; ///< longest pause of a scanner on average
    static constexpr qint64 hurry = 5; ///< longest pause before a key that no fingers strike
    static constexpr qint64 silence = 100; ///< ends a scan that no key ended
    static constexpr qint64 tail = 120; ///< a line end this soon after a scan still belongs to it
    static constexpr qsizetype shortest = 4; ///< characters before a line end
    static constexpr qsizetype shortestOpen = 6; ///< characters that no line end follows
    static constexpr qsizetype longest = ScanReport::longest;

    /// What a key, or time, has brought to light. First @ref giveBack or @ref scan settles the
    /// keys that were held, then @ref hold says what becomes of the new one.
    struct Finding
    {
        bool giveBack = false; ///< the keys held so far were typed by a person
        std::optional<Scan> scan; ///< the keys held so far were this
        bool hold = false; ///< the new key is a scanner's, or may be
    };

    /// What the scanner types at the end of each scan, besides or instead of a line end; empty:
    /// nothing.
    void setSuffix(const QString &suffix) { m_suffix = suffix; }

    /// A printable character.
    [[nodiscard]] Finding character(QStringView text, qint64 at);
    /// Enter or Tab.
    [[nodiscard]] Finding lineEnd(qint64 at, ScanReport::End end = ScanReport::End::Enter);
    /// Any other key: with Control, an arrow … @p text may be empty or a control character. Within
    /// a burst and right after a scan it is the scanner's.
    [[nodiscard]] Finding command(QStringView text, qint64 at);
    /// No key since.
    [[nodiscard]] Finding quiet(qint64 at);

    /// Whether quiet() has something to find, and after how many ms from the last key.
    [[nodiscard]] bool isWaiting() const { return !m_text.isEmpty(); }
    [[nodiscard]] qint64 patience() const { return isScan() ? silence : rhythm; }
    /// So many characters at such a pace are hardly anybody's fingers. How the burst ends decides.
    [[nodiscard]] bool isScan() const;
    /// A line end at @p at would belong to a scan.
    [[nodiscard]] bool expectsLineEnd(qint64 at) const;
    /// So would any other key.
    [[nodiscard]] bool expectsCommand(qint64 at) const;

    /// The keys held turned out to be something else: they are given back.
    void forget();

private:
    [[nodiscard]] bool isCertain() const;
    [[nodiscard]] Finding settle(bool isScanned, ScanReport::End end = ScanReport::End::Silence);
    void append(QStringView text, qint64 at);
    void endBySuffix(Finding &finding, qint64 at);

    QString m_suffix;
    QString m_text;
    bool m_tooLong = false;
    qsizetype m_keys = 0; ///< of the burst
    qint64 m_first = 0; ///< time of the first key of the burst
    qint64 m_last = 0; ///< time of the last one
    qint64 m_widest = 0; ///< longest pause between two of them
    std::optional<qint64> m_scanned; ///< when the last scan ended
};

} // namespace lanyard::scan
