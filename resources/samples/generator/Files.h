// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/samples/generator/Registrations.h"

#include <QByteArray>
#include <QIODevice>

namespace lanyard::samples {

/// One line of a CSV file with CRLF.
[[nodiscard]] QString csvLine(const QStringList &cells);

[[nodiscard]] QByteArray exportAsGb18030(const QList<SampleRow> &rows);
/// Numbers and times as such, codes and phones as text. False if @p path cannot be written.
[[nodiscard]] bool writeWorkbook(const QString &path, const QList<SampleRow> &rows);
[[nodiscard]] QByteArray arrivalsAsCsv(const QList<Arrival> &arrivals);

/// @p count rows of UTF-8.
[[nodiscard]] bool writeManyRows(QIODevice &out, qint64 count, uint64_t seed);

} // namespace lanyard::samples
