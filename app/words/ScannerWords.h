// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanReport.h"
#include "app/domain/TestSheet.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard::words {

/// What scanners do and how they are set right, in words.
class ScannerWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::ScannerWords)

public:
    explicit ScannerWords(QLocale locale)
        : m_locale{std::move(locale)}
    {
    }

    /// "US (English)": within a sentence about a keyboard.
    [[nodiscard]] static QString nameOf(Keyboard keyboard);

    /// What was the matter, in a sentence or two: "The scanner types for a keyboard that is …"
    [[nodiscard]] static QString whatWasWrong(const ScanRepair &repair);
    /// What to change, in a sentence or two: "Set the scanner to …"
    [[nodiscard]] static QString whatToChange(const ScanRepair &repair);

    /// "24 characters in 31 ms: a scanner."
    [[nodiscard]] QString rhythm(const ScanReport &report) const;
    /// Of what somebody, or a scanner that is too slow, typed into a field.
    [[nodiscard]] QString typed(qsizetype characters, qint64 ms) const;
    /// "Ended by Enter."
    [[nodiscard]] static QString end(ScanReport::End end);

    [[nodiscard]] QString captionOf(const TestCode &code) const;
    /// What it says about a scanner that it read the code.
    [[nodiscard]] QString proofOf(const TestCode &code) const;
    [[nodiscard]] TestSheet sheet() const;

private:
    [[nodiscard]] QString characters(qsizetype count) const;
    [[nodiscard]] QString mm(double length) const;

    QLocale m_locale;
};

} // namespace lanyard::words
