// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ChooseTemplate.h"

#include "app/ports/TemplateBook.h"

namespace lanyard {

ChooseTemplate::ChooseTemplate(const TemplateBook &book, const QString &ofTheDesk)
    : m_book{book}
    , m_ofTheDesk{ofTheDesk}
{
}

Result<std::optional<QString>> ChooseTemplate::operator()(const TicketType &type) const
{
    const auto choice = m_book.choiceOf(type.name);
    if (!choice)
        return choice.failure();
    if (std::holds_alternative<NoBadge>(*choice))
        return std::optional<QString>{};
    const auto *own = std::get_if<OwnTemplate>(&*choice);
    return std::optional{own ? own->name : m_ofTheDesk};
}

} // namespace lanyard
