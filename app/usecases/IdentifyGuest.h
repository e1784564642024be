// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "app/ports/Result.h"

#include <optional>

namespace lanyard {

class RegistrationBook;

/// Who somebody is who has no ticket at hand: by their whole name and a second fact (see
/// isKnownTo()). Nobody unless exactly one person fits; why not is told to nobody.
class IdentifyGuest final
{
public:
    explicit IdentifyGuest(const RegistrationBook &book);

    [[nodiscard]] Result<std::optional<Registration>> operator()(const QString &name,
                                                                 const QString &fact) const;

private:
    const RegistrationBook &m_book;
};

} // namespace lanyard
