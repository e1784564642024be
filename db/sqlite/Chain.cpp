// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Chain.h"

#include <QtEndian>

#include <array>
#include <sodium.h>

namespace lanyard::db {

namespace {

constexpr qsizetype hashLength = 32;

class Blake2b final
{
public:
    Blake2b()
    {
        [[maybe_unused]] static const int ready
            = sodium_init(); // finds the fastest for this processor
        crypto_generichash_init(&m_state, nullptr, 0, size_t(hashLength));
    }

    void add(QByteArrayView bytes)
    {
        crypto_generichash_update(
            &m_state, reinterpret_cast<const uchar *>(bytes.data()), quint64(bytes.size()));
    }
    void addNumber(qint64 number)
    {
        std::array<char, sizeof number> bytes;
        qToBigEndian(number, bytes.data());
        add(bytes);
    }
    void addFramed(QByteArrayView bytes)
    {
        addNumber(bytes.size());
        add(bytes);
    }
    [[nodiscard]] QByteArray result()
    {
        QByteArray hash{hashLength, Qt::Uninitialized};
        crypto_generichash_final(
            &m_state, reinterpret_cast<uchar *>(hash.data()), size_t(hashLength));
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

} // namespace

QByteArray chainStart()
{
    return {hashLength, '\0'};
}

QByteArray hashOf(const ChainLink &link)
{
    Blake2b hash;
    hash.add(link.prev);
    hash.add(link.incarnation);
    hash.addNumber(link.seq);
    hash.addNumber(link.at);
    for (const QByteArrayView text : {link.kind, link.door, link.subject, link.desk, link.body})
        hash.addFramed(text);
    if (link.hlc != 0)
        hash.addNumber(link.hlc);
    return hash.result();
}

} // namespace lanyard::db
