// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/IdentifyGuest.h"

#include "app/domain/PersonText.h"
#include "app/domain/SecondFact.h"
#include "app/ports/RegistrationBook.h"

namespace lanyard {

IdentifyGuest::IdentifyGuest(const RegistrationBook &book)
    : m_book{book}
{
}

Result<std::optional<Registration>> IdentifyGuest::operator()(const QString &name,
                                                              const QString &fact) const
{
    if (!isPersonName(name) || !isPersonText(fact))
        return std::optional<Registration>{};
    const auto namesakes = m_book.named(name);
    if (!namesakes)
        return namesakes.failure();
    QList<Registration> fitting = *namesakes;
    fitting.removeIf([&fact](const Registration &who) { return !isKnownTo(who, fact); });
    return fitting.size() == 1 ? std::optional{fitting.first()} : std::nullopt;
}

} // namespace lanyard
