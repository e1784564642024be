// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"
#include "db/hub/Deadline.h"

#include <QByteArrayList>
#include <QHash>

#include <memory>

namespace lanyard::hub {

/// Addresses of hosts. The system's resolver can take as long as it likes (30 s where the name
/// server is gone) and cannot be stopped: libpq would wait for it. Here it works on a thread of its
/// own, one for each host at most, and whoever does not want to wait any longer leaves it alone.
class NameLookup final
{
public:
    /// At least one address as text. One that was found before is told at once, and looked up again
    /// meanwhile: name servers may go while the hub stays.
    [[nodiscard]] Result<QByteArrayList> addressesOf(const QByteArray &host,
                                                     const Deadline &deadline);

    /// Nothing has to be asked for it: an address, a folder of sockets, or nothing.
    [[nodiscard]] static bool isAddress(const QByteArray &host);

private:
    struct Inquiry;
    struct Known
    {
        QByteArrayList addresses = {};
        bool isFresh = false; ///< nobody was told them yet
    };
    void take(const QByteArray &host);

    QHash<QByteArray, std::shared_ptr<Inquiry>> m_open;
    QHash<QByteArray, Known> m_known;
};

} // namespace lanyard::hub
