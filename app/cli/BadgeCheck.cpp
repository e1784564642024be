// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BadgeCheck.h"

#include "app/cli/BadgeWarnings.h"
#include "app/usecases/CheckBadge.h"
#include "app/usecases/MakeBadge.h"

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

/// What there is to say about one badge; empty: it is as it should be.
QStringList problemsOf(const CheckBadge::Findings &findings, const QString &name)
{
    QStringList problems;
    if (!findings.scans())
        problems << Words::tr("%1: a code does not scan").arg(shown(name));
    for (const BadgeWarning &warning : findings.warnings)
        problems << sentenceOf(warning, name);
    return problems;
}

void tell(Output &output, const GatherBadges::Person &person, const CheckBadge::Findings &findings)
{
    const QStringList problems = problemsOf(findings, person.who.name);
    if (problems.isEmpty())
        return;
    output.result({{u"name"_s, person.who.name},
                   {u"code"_s, person.who.code.text()},
                   {u"template"_s, person.templateName},
                   {u"scans"_s, findings.scans()},
                   {u"problems"_s, QJsonArray::fromStringList(problems)}},
                  problems.join(u'\n'));
}

} // namespace

Exit checkBadges(Command &command, EventFile &file, const GatherBadges::Gathered &gathered)
{
    const MakeBadge makeBadge{file};
    const CheckBadge check{command.world().badges, command.world().codes};
    qsizetype scanning = 0;
    for (const GatherBadges::Person &person : gathered.people) {
        const auto badge = makeBadge(person.who);
        if (!badge)
            return command.failed(badge.failure());
        const auto findings = check(*badge, person.templateName);
        if (!findings)
            return command.failed(findings.failure());
        tell(command.output(), person, *findings);
        scanning += findings->scans() ? 1 : 0;
    }
    const qsizetype all = gathered.people.size();
    command.output().result({{u"badges"_s, all}, {u"scan"_s, scanning}},
                            Words::tr("Badges checked: %1, of which scan: %2")
                                .arg(QLocale{}.toString(all), QLocale{}.toString(scanning)));
    return scanning == all ? Exit::Done : Exit::Failed;
}

} // namespace lanyard::cli
