// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/TicketType.h"
#include "app/ports/Result.h"

#include <QString>

#include <optional>

namespace lanyard {

class TemplateBook;

/// Which template a badge is made with.
class ChooseTemplate final
{
public:
    /// @p book must outlive it; @p ofTheDesk is for ticket types without one of their own.
    ChooseTemplate(const TemplateBook &book, const QString &ofTheDesk);

    /// The template's name; none if people with this ticket type get no badge.
    [[nodiscard]] Result<std::optional<QString>> operator()(const TicketType &type) const;

private:
    const TemplateBook &m_book;
    QString m_ofTheDesk;
};

} // namespace lanyard
