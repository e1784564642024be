// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Chain.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <array>
#include <sodium.h>

namespace lanyard::db {

namespace {

constexpr qsizetype hashLength = 32;

/// As much as most records take.
using Buffer = QVarLengthArray<char, 512>;

void append(Buffer &bytes, QByteArrayView text)
{
    bytes.append(text.data(), text.size());
}

void appendNumber(Buffer &bytes, qint64 number)
{
    std::array<char, sizeof number> encoded;
    qToBigEndian(number, encoded.data());
    append(bytes, encoded);
}

void appendFramed(Buffer &bytes, QByteArrayView text)
{
    appendNumber(bytes, text.size());
    append(bytes, text);
}

QByteArray blake2b(const Buffer &bytes)
{
    [[maybe_unused]] static const int ready = sodium_init(); // finds the fastest for this processor
    QByteArray hash{hashLength, Qt::Uninitialized};
    crypto_generichash(reinterpret_cast<uchar *>(hash.data()),
                       size_t(hashLength),
                       reinterpret_cast<const uchar *>(bytes.data()),
                       quint64(bytes.size()),
                       nullptr,
                       0);
    return hash;
}

} // namespace

QByteArray chainStart()
{
    return {hashLength, '\0'};
}

QByteArray hashOf(const ChainLink &link)
{
    Buffer bytes;
    append(bytes, link.prev);
    append(bytes, link.incarnation);
    appendNumber(bytes, link.seq);
    appendNumber(bytes, link.at);
    for (const QByteArrayView text : {link.kind, link.door, link.subject, link.desk, link.body})
        appendFramed(bytes, text);
    if (link.hlc != 0)
        appendNumber(bytes, link.hlc);
    return blake2b(bytes);
}

} // namespace lanyard::db
