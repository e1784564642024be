// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Parameters.h"

#include <QtEndian>

#include <bit>

namespace lanyard::hub {

namespace {

/// Object identifiers of types (pgsql/src/include/catalog/pg_type.dat).
enum Type : unsigned {
    Bool = 16,
    Bytea = 17,
    Int8 = 20,
    Int4 = 23,
    Text = 25,
    Float8 = 701,
    ByteaArray = 1001,
    TextArray = 1009,
    Int8Array = 1016,
    Uuid = 2950,
    UuidArray = 2951,
};

template<typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes{qsizetype(sizeof number), Qt::Uninitialized};
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

Parameters &Parameters::append(unsigned type, std::optional<QByteArray> value)
{
    m_types.push_back(type);
    m_values.push_back(std::move(value));
    return *this;
}

/// Dimensions, whether there are NULLs, the type; of the only dimension size and first index; then
/// each element after its length (array_recv).
Parameters &
Parameters::appendArray(unsigned type, unsigned elementType, const QByteArrayList &elements)
{
    QByteArray bytes = bigEndian(qint32{elements.isEmpty() ? 0 : 1}) + bigEndian(qint32{0})
        + bigEndian(quint32{elementType});
    if (!elements.isEmpty())
        bytes += bigEndian(qint32(elements.size())) + bigEndian(qint32{1});
    for (const QByteArray &element : elements)
        bytes += bigEndian(qint32(element.size())) + element;
    return append(type, bytes);
}

Parameters &Parameters::add(const QUuid &value)
{
    return append(Uuid, value.toRfc4122());
}

Parameters &Parameters::add(qint64 value)
{
    return append(Int8, bigEndian(value));
}

Parameters &Parameters::add(std::optional<qint64> value)
{
    return append(Int8, value ? std::optional{bigEndian(*value)} : std::nullopt);
}

Parameters &Parameters::add(qint32 value)
{
    return append(Int4, bigEndian(value));
}

Parameters &Parameters::add(double value)
{
    return append(Float8, bigEndian(std::bit_cast<quint64>(value)));
}

Parameters &Parameters::add(bool value)
{
    return append(Bool, QByteArray(1, value ? '\1' : '\0'));
}

Parameters &Parameters::addText(const QString &value)
{
    return append(Text, value.toUtf8());
}

Parameters &Parameters::addText(const QByteArray &utf8)
{
    return append(Text, utf8);
}

Parameters &Parameters::addBytes(const QByteArray &value)
{
    return append(Bytea, value);
}

Parameters &Parameters::add(const QList<QUuid> &values)
{
    QByteArrayList elements;
    for (const QUuid &value : values)
        elements.append(value.toRfc4122());
    return appendArray(UuidArray, Uuid, elements);
}

Parameters &Parameters::add(const QList<qint64> &values)
{
    QByteArrayList elements;
    for (const qint64 value : values)
        elements.append(bigEndian(value));
    return appendArray(Int8Array, Int8, elements);
}

Parameters &Parameters::addTexts(const QByteArrayList &utf8)
{
    return appendArray(TextArray, Text, utf8);
}

Parameters &Parameters::addBytes(const QByteArrayList &values)
{
    return appendArray(ByteaArray, Bytea, values);
}

std::vector<const char *> Parameters::values() const
{
    std::vector<const char *> pointers;
    pointers.reserve(m_values.size());
    for (const auto &value : m_values)
        pointers.push_back(value ? value->constData() : nullptr);
    return pointers;
}

std::vector<int> Parameters::lengths() const
{
    std::vector<int> lengths;
    lengths.reserve(m_values.size());
    for (const auto &value : m_values)
        lengths.push_back(value ? int(value->size()) : 0);
    return lengths;
}

} // namespace lanyard::hub
