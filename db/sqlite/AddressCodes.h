// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/TicketCode.h"
#include "app/ports/Result.h"

#include <QHash>

struct sqlite3;

namespace lanyard::db {

/// True for a code that is a web address, as some lists write what is in a QR code.
[[nodiscard]] bool isAddress(const TicketCode &code);

/// The codes that stand in web addresses by which people are registered: another list may name the
/// same tickets by them.
class AddressCodes final
{
public:
    [[nodiscard]] Result<Done> load(sqlite3 *database);

    /// The address that @p code is a part of; empty if it is one of none or of several.
    [[nodiscard]] QString with(const TicketCode &code) const;

private:
    QHash<QString, QString> m_addresses; ///< by part; empty where it is in several
};

} // namespace lanyard::db
