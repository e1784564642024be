// SPDX-License-Identifier: Apache-2.0
#include "app/cli/EventTemplates.h"

#include "app/ports/BadgeTemplates.h"

#include <QCoreApplication>

namespace lanyard::cli {

bool useTemplatesOf(Command &command, EventFile &file)
{
    const auto stored = file.templates().templates();
    if (!stored) {
        command.failed(stored.failure());
        return false;
    }
    for (const Failure &problem : command.world().templates.use(*stored)) {
        command.output().complain(
            QCoreApplication::translate("EventTemplates",
                                        "A template of the event cannot be used: %1 (%2)")
                .arg(shown(problem.subject), shown(problem.detail)));
    }
    return true;
}

} // namespace lanyard::cli
