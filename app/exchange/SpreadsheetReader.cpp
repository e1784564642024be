// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SpreadsheetReader.h"

#include "app/exchange/ContainedReader.h"
#include "app/exchange/TableFile.h"
#include "app/exchange/TableProcess.h"
#include "app/exchange/TextEncoding.h"

#include <QFileInfo>

namespace lanyard::exchange {

namespace {

/// The other process may not share this one's idea of where it is.
QString absolute(const QString &path)
{
    return QFileInfo{path}.absoluteFilePath();
}

Failure about(const QString &path, Failure failure)
{
    if (failure.kind != Failure::Kind::InvalidValue)
        failure.subject = path;
    return failure;
}

Result<QList<EncodingSample>> containedSamples(const QString &program, const QString &path)
{
    QList<EncodingSample> samples;
    const auto read = ContainedReader{program}.read(
        {tablejob::encodings.toString(), absolute(path)}, [&samples](const TableRow &row) {
            QStringList texts;
            for (const TableCell &cell : row.cells)
                texts.append(QString::fromUtf8(cell.text));
            samples.append({texts.value(0), texts.mid(1)});
            return true;
        });
    if (!read)
        return read.failure();
    return samples;
}

} // namespace

SpreadsheetReader::SpreadsheetReader(const QString &program)
    : m_program{program}
{
}

Result<TableFormat>
SpreadsheetReader::read(const QString &path, const QString &encoding, const TakeRow &take) const
{
    const auto format = m_program.isEmpty()
        ? readTableFile(path, encoding, take)
        : ContainedReader{m_program}.read({tablejob::rows.toString(), absolute(path), encoding},
                                          take);
    if (!format)
        return about(path, format.failure());
    return format;
}

Result<QList<EncodingSample>> SpreadsheetReader::samples(const QString &path) const
{
    const auto samples
        = m_program.isEmpty() ? encodingSamples(path) : containedSamples(m_program, path);
    if (!samples)
        return about(path, samples.failure());
    return samples;
}

QStringList SpreadsheetReader::encodings()
{
    QStringList names;
    for (const TextEncoding encoding : chosenEncodings())
        names.append(nameOf(encoding));
    return names;
}

} // namespace lanyard::exchange
