// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/VisitNumber.h"
#include "app/ports/RegistrationBook.h"

namespace lanyard {

class Journal;

/// Who stands at the desk with a number from a kiosk: the person, or what the kiosk read or was
/// told where it knew nobody.
class FindVisitor final
{
public:
    FindVisitor(const RegistrationBook &book, const Journal &journal);

    struct Visitor
    {
        std::optional<FoundPerson> who;
        QString scanned; ///< where nobody is known; a code, or a name that was typed
    };
    /// None: there was no such visit.
    [[nodiscard]] Result<std::optional<Visitor>> operator()(const VisitNumber &visit) const;

private:
    const RegistrationBook &m_book;
    const Journal &m_journal;
};

} // namespace lanyard
