// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BadgeCheck.h"

#include "app/cli/BadgeWarnings.h"
#include "app/usecases/CheckBadge.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BadgeCheck)
};

QStringList troublesOf(const CheckBadge::Findings &findings, const QString &name)
{
    QStringList troubles;
    for (const QString &code : findings.unread)
        troubles << Words::tr("%1: no reader finds the code %2").arg(shown(name), shown(code));
    for (const BadgeWarning &warning : findings.warnings)
        troubles << sentenceOf(warning, name);
    return troubles;
}

/// One line for each badge; for people only those that something is wrong with.
void tell(Command &command,
          const GatherBadges::Person &person,
          const CheckBadge::Findings &findings)
{
    const QStringList troubles = troublesOf(findings, person.who.name);
    command.output().result({{u"code"_s, person.who.code.text()},
                             {u"name"_s, person.who.name},
                             {u"template"_s, person.templateName},
                             {u"scans"_s, findings.scans()},
                             {u"warnings"_s, QJsonArray::fromStringList(troubles)}},
                            troubles.join(u'\n'));
}

} // namespace

Exit checkBadges(Command &command, const EventFile &file, const GatherBadges::Gathered &gathered)
{
    const CheckBadge check{command.world().badges, command.world().codes};
    qsizetype unread = 0;
    qsizetype unclean = 0;
    for (const GatherBadges::Person &person : gathered.people) {
        const auto findings = check(badgeOf(person.who, file.event().name), person.templateName);
        if (!findings)
            return command.failed(findings.failure());
        tell(command, person, *findings);
        unread += findings->scans() ? 0 : 1;
        unclean += findings->isClean() ? 0 : 1;
    }
    const QLocale locale;
    command.output().say(
        Words::tr("Badges checked: %1. With something to look at: %2. With a code that does not "
                  "read: %3")
            .arg(locale.toString(gathered.people.size()),
                 locale.toString(unclean),
                 locale.toString(unread)));
    return unread == 0 ? Exit::Done : Exit::Failed;
}

} // namespace lanyard::cli
