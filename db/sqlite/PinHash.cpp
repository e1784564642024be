// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/PinHash.h"

#include <array>
#include <cerrno>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

/// The bytes of a PIN for as long as they are needed.
class PinBytes final
{
    Q_DISABLE_COPY_MOVE(PinBytes)

public:
    explicit PinBytes(const QString &pin)
        : m_bytes{pin.normalized(QString::NormalizationForm_KC).toUtf8()}
    {
    }
    ~PinBytes() { sodium_memzero(m_bytes.data(), std::size_t(m_bytes.size())); }

    [[nodiscard]] const char *data() const { return m_bytes.constData(); }
    [[nodiscard]] unsigned long long size() const
    {
        return static_cast<unsigned long long>(m_bytes.size());
    }

private:
    QByteArray m_bytes;
};

Failure noSodium()
{
    return {Failure::Kind::Unexpected, u"PIN"_s, u"libsodium does not start"_s};
}

Failure outOfMemory()
{
    return {Failure::Kind::Unexpected, u"PIN"_s, u"no memory for Argon2id"_s};
}

} // namespace

Result<QByteArray> hashOfPin(const QString &pin, const PinCost &cost)
{
    if (sodium_init() < 0)
        return noSodium();
    const PinBytes bytes{pin};
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(),
                              bytes.data(),
                              bytes.size(),
                              cost.passes,
                              cost.memory,
                              crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return outOfMemory();
    return QByteArray{hash.data()};
}

Result<bool> isPin(const QString &pin, const QByteArray &hash)
{
    if (sodium_init() < 0)
        return noSodium();
    const PinBytes bytes{pin};
    errno = 0;
    if (crypto_pwhash_str_verify(hash.constData(), bytes.data(), bytes.size()) == 0)
        return true;
    if (errno == ENOMEM)
        return outOfMemory();
    return false;
}

} // namespace lanyard::db
