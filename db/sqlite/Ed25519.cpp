// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Ed25519.h"

#include <sodium.h>

namespace lanyard::db {

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

bool isSignedBy(QByteArrayView key, QByteArrayView payload, QByteArrayView signature)
{
    static const bool starts = sodium_init() >= 0;
    return starts && key.size() == qsizetype{crypto_sign_PUBLICKEYBYTES}
    && signature.size() == qsizetype{crypto_sign_BYTES}
    && crypto_sign_verify_detached(bytesOf(signature),
                                   bytesOf(payload),
                                   static_cast<unsigned long long>(payload.size()),
                                   bytesOf(key))
        == 0;
}

} // namespace lanyard::db
