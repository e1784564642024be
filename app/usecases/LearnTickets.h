// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/TicketKey.h"
#include "app/ports/EventSettings.h"
#include "app/ports/Result.h"

#include <QDateTime>

#include <optional>

namespace lanyard {

class TicketKeys;

/// What an event checks its tickets with, as far as it may be shown.
struct KnownTickets
{
    struct Key
    {
        QString fingerprint;
        TicketKey::Kind kind = TicketKey::Kind::Pretix;
        friend bool operator==(const Key &, const Key &) = default;
    };
    QList<Key> keys;
    qint64 revoked = 0;
    qint64 blocked = 0;
    Unlisted unlisted = Unlisted::Refuse;
    Symbologies symbologies = Symbology::QrCode; ///< what cameras look for

    friend bool operator==(const KnownTickets &, const KnownTickets &) = default;
};

[[nodiscard]] Result<KnownTickets> knownTickets(const TicketKeys &keys,
                                                const EventSettings &settings);

/// Takes in a file of the ticket source, by its content: pretix' keys, or a page of tickets that
/// were taken back.
class LearnTickets final
{
public:
    explicit LearnTickets(TicketKeys &keys)
        : m_keys{keys}
    {
    }

    struct Learned
    {
        enum class What {
            Keys,
            Revoked,
            Blocked,
            Unclear, ///< codes, but nobody says what for; nothing was taken
            Nothing, ///< neither
        };
        What what = What::Nothing;
        qsizetype count = 0; ///< of the file; of keys, of new ones
        bool series = false; ///< the tickets of this event are for one date each
    };
    /// @p meant says what a list is that does not say it itself.
    [[nodiscard]] Result<Learned>
    operator()(const QByteArray &content, std::optional<Recall> meant, const QDateTime &at) const;

private:
    TicketKeys &m_keys;
};

} // namespace lanyard
