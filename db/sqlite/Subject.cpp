// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Subject.h"

#include <array>
#include <sodium.h>

namespace lanyard::db {

QByteArray subjectOf(const QUuid &event, QByteArrayView code)
{
    return SubjectMaker{event}(code);
}

SubjectMaker::SubjectMaker(const QUuid &event)
    : m_prefix{"lanyard-subject" + event.toRfc4122()}
{
}

QByteArray SubjectMaker::operator()(QByteArrayView code) const
{
    constexpr qsizetype kept = 16;
    QByteArray text;
    text.reserve(m_prefix.size() + code.size());
    text.append(m_prefix).append(code);
    std::array<char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(reinterpret_cast<uchar *>(hash.data()),
                       reinterpret_cast<const uchar *>(text.constData()),
                       quint64(text.size()));
    return {hash.data(), kept};
}

} // namespace lanyard::db
