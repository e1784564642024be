// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard::exchange {

/// How a source's ticket code is got: out of the cell of the code column or, where there is no such
/// column, out of other fields.
struct CodeRule
{
    enum class Part { Whole, QueryValue, LastSegment, JsonPath, After, Before };

    Part part = Part::Whole;
    QString argument; ///< parameter, path or text, as `part` needs
    QString composed; ///< "{order}{id}001": fields in braces; empty: not composed
    QList<QStringList> madeFrom; ///< fields; the first group without a gap makes the code

    /// Takes over "text", "query:pk", "last-segment", "json:i.2", "after:X" or "before:X"; false
    /// for anything else.
    bool setPart(const QString &rule);

    [[nodiscard]] bool makes() const { return !composed.isEmpty() || !madeFrom.isEmpty(); }

    /// The code in a cell; the cell itself if it does not look as the rule expects.
    [[nodiscard]] QString codeIn(const QString &cell) const;
};

/// The fields that "{order}{id}001" names.
[[nodiscard]] QStringList fieldsIn(const QString &composed);

/// Our own code for somebody whose source has none: LY- and ten letters of Crockford's base32, the
/// first 50 bits of the SHA-256 of @p source and @p values. Case, width and blanks make no
/// difference, so that the next export gives the same person the same code.
[[nodiscard]] QString madeCode(const QString &source, const QStringList &values);

} // namespace lanyard::exchange
