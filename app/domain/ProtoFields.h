// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <optional>

namespace lanyard {

/// One field of a message in protocol buffers.
struct ProtoField
{
    enum class Type { Varint, Fixed64, Bytes, Fixed32 };

    quint64 number = 0; ///< 1 to 2²⁹ - 1
    Type type = Type::Varint;
    quint64 value = 0; ///< of Varint
    QByteArrayView bytes = {}; ///< of the others
};

/// The fields of a message, one after the other (protobuf.dev, "Encoding"), those included that
/// nobody knows. Groups, which version 3 no longer has, end it like anything else that is broken.
class ProtoFields final
{
public:
    /// @p message must live as long as this does.
    explicit ProtoFields(QByteArrayView message)
        : m_rest{message}
    {
    }

    [[nodiscard]] std::optional<ProtoField> next(); ///< none: at the end, or broken there
    [[nodiscard]] bool isWhole() const { return !m_broken && m_rest.isEmpty(); }

private:
    [[nodiscard]] std::optional<quint64> varint();
    [[nodiscard]] std::optional<QByteArrayView> bytes(quint64 count);
    [[nodiscard]] bool read(ProtoField &field, quint64 type);

    QByteArrayView m_rest;
    bool m_broken = false;
};

} // namespace lanyard
