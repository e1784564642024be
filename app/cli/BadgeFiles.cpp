// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BadgeFiles.h"

#include "app/cli/BadgeWarnings.h"
#include "app/cli/Interruption.h"
#include "app/cli/PaperOptions.h"
#include "app/ports/BadgePress.h"
#include "app/usecases/MakeBadge.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr int pictureDpi = 300;
constexpr qint64 newsEvery = 2000; // ms

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BadgeFiles)
};

/// Tells how far a long job is, and whether it is still wanted.
class Progress final
{
public:
    Progress(Output &output, qsizetype all)
        : m_output{output}
        , m_all{all}
    {
        m_sinceNews.start();
    }

    bool goesOn(qsizetype done)
    {
        if (m_sinceNews.elapsed() >= newsEvery) {
            m_sinceNews.restart();
            m_output.complain(
                Words::tr("%1 of %2").arg(QLocale{}.toString(done), QLocale{}.toString(m_all)));
        }
        return !m_interruption.isWished();
    }

private:
    Output &m_output;
    qsizetype m_all;
    QElapsedTimer m_sinceNews;
    Interruption m_interruption;
};

Exit tell(Command &command, const GatherBadges::Gathered &gathered, const PressOutput &made)
{
    const QString path = command.value(u"output"_s);
    for (const BadgeWarning &warning : made.warnings)
        command.output().complain(sentenceOf(warning, gathered.people[warning.badge].who.name));
    for (const UnprintedEdge &edge : made.unprinted)
        command.output().complain(sentenceOf(edge, gathered.people[edge.badge].templateName));
    command.output().result({{u"file"_s, path},
                             {u"badges"_s, made.badges},
                             {u"pages"_s, made.pages},
                             {u"already_printed"_s, gathered.alreadyPrinted},
                             {u"without_badge"_s, gathered.withoutBadge}},
                            Words::tr("%1: badges: %2").arg(path).arg(made.badges));
    return Exit::Done;
}

Exit writePdf(Command &command, EventFile &file, const GatherBadges::Gathered &gathered)
{
    BadgeBatch batch;
    if (const auto mistaken = readPaper(command, batch.paper))
        return *mistaken;
    auto items = itemsOf(gathered.people, file);
    if (!items)
        return command.failed(items.failure());
    batch.items = *items;
    Progress progress{command.output(), batch.items.size()};
    batch.goesOn = [&progress](qsizetype done) { return progress.goesOn(done); };

    const QString path = command.value(u"output"_s);
    const auto made = command.world().press.writeBatch(path, batch);
    if (!made)
        return command.failed(made.failure());
    if (made->stopped) {
        command.output().complain(Words::tr("Stopped at %1 of %2. “%3” was not written.")
                                      .arg(QLocale{}.toString(made->badges),
                                           QLocale{}.toString(batch.items.size()),
                                           path));
        return Exit::Failed;
    }
    return tell(command, gathered, *made);
}

Exit writePng(Command &command, EventFile &file, const GatherBadges::Gathered &gathered)
{
    if (gathered.people.size() != 1)
        return command.usage(Words::tr("A PNG holds one badge. Choose a PDF for several."));
    if (asksForPaper(command))
        return command.usage(Words::tr("--medium and what goes with it need a PDF."));
    const GatherBadges::Person &person = gathered.people.constFirst();
    const auto badge = MakeBadge{file}(person.who);
    if (!badge)
        return command.failed(badge.failure());
    const auto made = command.world().badges.writePng(
        command.value(u"output"_s), *badge, person.templateName, pictureDpi);
    if (!made)
        return command.failed(made.failure());
    return tell(command, gathered, {.badges = 1, .pages = 1, .warnings = made->warnings});
}

} // namespace

Exit writeBadges(Command &command, EventFile &file, const GatherBadges::Gathered &gathered)
{
    const bool isPicture = command.value(u"output"_s).endsWith(u".png", Qt::CaseInsensitive);
    return isPicture ? writePng(command, file, gathered) : writePdf(command, file, gathered);
}

} // namespace lanyard::cli
