// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ProtoFields.h"

namespace lanyard {

namespace {

constexpr quint64 highestNumber = (quint64{1} << 29) - 1;
constexpr int typeBits = 3;

} // namespace

std::optional<ProtoField> ProtoFields::next()
{
    if (m_broken || m_rest.isEmpty())
        return std::nullopt;
    ProtoField field;
    const auto tag = varint();
    if (tag) {
        field.number = *tag >> typeBits;
        if (field.number >= 1 && field.number <= highestNumber
            && read(field, *tag & ((1U << typeBits) - 1)))
            return field;
    }
    m_broken = true;
    return std::nullopt;
}

bool ProtoFields::read(ProtoField &field, quint64 type)
{
    std::optional<QByteArrayView> found;
    switch (type) {
    case 0: {
        const auto value = varint();
        field.value = value.value_or(0);
        return value.has_value();
    }
    case 1:
        field.type = ProtoField::Type::Fixed64;
        found = bytes(8);
        break;
    case 2:
        field.type = ProtoField::Type::Bytes;
        if (const auto count = varint())
            found = bytes(*count);
        break;
    case 5:
        field.type = ProtoField::Type::Fixed32;
        found = bytes(4);
        break;
    default: break;
    }
    field.bytes = found.value_or(QByteArrayView{});
    return found.has_value();
}

/// At most ten bytes of seven bits each; what does not fit into 64 bits is broken.
std::optional<quint64> ProtoFields::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64 && !m_rest.isEmpty(); shift += 7) {
        const auto byte = static_cast<uchar>(m_rest.front());
        m_rest = m_rest.sliced(1);
        if (shift == 63 && byte > 1)
            return std::nullopt;
        value |= quint64{byte & 0x7fU} << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

std::optional<QByteArrayView> ProtoFields::bytes(quint64 count)
{
    if (count > quint64(m_rest.size()))
        return std::nullopt;
    const auto size = static_cast<qsizetype>(count);
    const QByteArrayView found = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return found;
}

} // namespace lanyard
