// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/BadgeRenderer.h"
#include "app/ports/TemplateBook.h"

namespace lanyard {

/// The templates that there are to print with: those that come with the program and those of the
/// open event. Safe to use from any thread; what is being printed keeps the one it began with.
class BadgeTemplates
{
public:
    virtual ~BadgeTemplates() = default;

    /// From now on these are the event's, instead of those of an event before. One that is called
    /// like one of the program's takes its place. Answers what is wrong with those that cannot be
    /// used: the subject is the template and the place in it, the detail the reason.
    virtual QList<Failure> use(const QList<StoredTemplate> &ofTheEvent) = 0;

    /// What a JSON text would be as a template. InvalidValue: the subject is the place in it, the
    /// detail the reason.
    [[nodiscard]] virtual Result<BadgeTemplate> examine(const QByteArray &json) const = 0;
    /// The JSON text of a template as a file, which is there whole or not at all; NotFound.
    [[nodiscard]] virtual Result<Done> writeJson(const QString &name,
                                                 const QString &path) const = 0;
};

} // namespace lanyard
