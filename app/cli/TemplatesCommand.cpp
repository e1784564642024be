// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/BadgeRenderer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

Exit templatesCommand(Command &command)
{
    command.describe(QCoreApplication::translate("TemplatesCommand", "Lists the badge templates."));
    if (const auto ended = command.parse())
        return *ended;
    for (const BadgeTemplate &known : command.world().badges.templates()) {
        command.output().result({{u"name"_s, known.name},
                                 {u"title"_s, known.title},
                                 {u"width_mm"_s, known.widthMm},
                                 {u"height_mm"_s, known.heightMm}},
                                u"%1  ·  %2  ·  %3 × %4 mm"_s.arg(known.name, known.title)
                                    .arg(known.widthMm)
                                    .arg(known.heightMm));
    }
    return Exit::Done;
}

} // namespace lanyard::cli
