// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard::badge {

/// The line, from 1, where the value at @p place ("elements[2].box") begins in well-formed JSON;
/// what is missing is looked for in what it should be part of.
[[nodiscard]] qsizetype lineOf(const QByteArray &json, const QString &place);

/// "line 3, column 14", both from 1, of a position in @p json.
[[nodiscard]] QString lineAndColumn(const QByteArray &json, qsizetype offset);

} // namespace lanyard::badge
