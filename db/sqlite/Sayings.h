// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationIntake.h"

namespace lanyard::db {

/// Hashes of 64 bits of all that exports say of a person, to tell quickly that nothing is new. They
/// may come out otherwise on another computer; then people are compared field by field.
class Sayings final
{
public:
    [[nodiscard]] qint64 hashOf(const RegistrationDraft &draft);

private:
    QSet<QString> m_columns; ///< the last ones: all rows of an export have the same
    size_t m_columnsHash = 0;
};

} // namespace lanyard::db
