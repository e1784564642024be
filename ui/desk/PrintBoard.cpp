// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/PrintBoard.h"

#include "app/ports/Wording.h"
#include "ui/kit/PlainText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using Level = StatusView::Level;
using Item = PrintFacts::Item;

/// What somebody can say or do about a badge, from what is known of it.
enum class Stand {
    Waits,
    Printing,
    HandedOver,
    PerhapsOut, ///< nobody knows: look
    NotOut,
};

Stand standOf(const Item &item)
{
    if (item.held)
        return Stand::PerhapsOut;
    switch (item.pending.job.state) {
    case PrintJob::State::Queued: return Stand::Waits;
    case PrintJob::State::Sent:
        return item.pending.job.settled ? Stand::HandedOver : Stand::Printing;
    case PrintJob::State::Unknown: return Stand::PerhapsOut;
    case PrintJob::State::Failed: return Stand::NotOut;
    case PrintJob::State::Printed: break;
    }
    return Stand::Printing; // those that came out are not listed
}

QString otherThan(const QString &printer, const Printing &printing)
{
    return printer == printing.secondPrinter ? printing.printer : printing.secondPrinter;
}

QList<BadgeStep> stepsFor(Stand stand)
{
    switch (stand) {
    case Stand::Waits:
    case Stand::Printing: return {BadgeStep::OtherPrinter, BadgeStep::Cancel};
    case Stand::HandedOver:
    case Stand::PerhapsOut: return {BadgeStep::CameOut, BadgeStep::Again};
    case Stand::NotOut: return {BadgeStep::Again, BadgeStep::OtherPrinter, BadgeStep::Cancel};
    }
    Q_UNREACHABLE();
}

/// A proof is nobody's badge: whoever wants another one asks for it where they got this one.
QList<BadgeStep> stepsFor(Stand stand, const PrintJob &job, const Printing &printing)
{
    QList<BadgeStep> steps = job.who ? stepsFor(stand) : QList{BadgeStep::Cancel};
    if (otherThan(job.printer, printing).isEmpty())
        steps.removeAll(BadgeStep::OtherPrinter);
    return steps;
}

struct PrintWords
{
    Q_DECLARE_TR_FUNCTIONS(PrintWords)

public:
    const PrintFacts &facts;
    const Wording &wording;
    bool showsKey = true;

    static StatusView stateOf(Stand stand, bool troubled)
    {
        switch (stand) {
        case Stand::Waits: return {troubled ? Level::Attention : Level::Good, tr("Waits")};
        case Stand::Printing:
            return troubled ? StatusView{Level::Attention, tr("Waits")}
                            : StatusView{Level::Good, tr("Is being printed")};
        case Stand::HandedOver: return {Level::Attention, tr("Sent. Did it come out?")};
        case Stand::PerhapsOut: return {Level::Attention, tr("Perhaps printed")};
        case Stand::NotOut: return {Level::Trouble, tr("Not printed")};
        }
        Q_UNREACHABLE();
    }

    static QString noBadgeFor(const TicketType &type)
    {
        return tr("Tickets of the type “%1” have no badge.").arg(isolated(type.name));
    }

    QString detailOf(const Item &item, Stand stand) const
    {
        const QString printer = isolated(item.pending.job.printer);
        const bool waits = stand == Stand::Waits || stand == Stand::Printing;
        if (waits && item.trouble != Printer::Trouble::None)
            return printer + u": "_s + wording.sentence(item.trouble);
        switch (stand) {
        case Stand::Waits:
        case Stand::Printing: return printer;
        case Stand::HandedOver: return tr("%1 cannot tell. Please look.").arg(printer);
        case Stand::PerhapsOut:
            if (item.held)
                return tr("%1 keeps it. Look whether it comes out.").arg(printer);
            return tr("%1: look, then confirm or print again.").arg(printer);
        case Stand::NotOut: break;
        }
        const QString message = item.pending.job.message.simplified();
        return message.isEmpty() ? tr("%1: look at the printer, then print it again.").arg(printer)
                                 : tr("%1 says: %2").arg(printer, isolated(message));
    }

    BadgeRow row(const Item &item) const
    {
        const Stand stand = standOf(item);
        return {item.pending.job.id,
                item.pending.badge.name,
                detailOf(item, stand),
                stateOf(stand, item.trouble != Printer::Trouble::None),
                stepsFor(stand, item.pending.job, facts.printing)};
    }

    StatusView line() const
    {
        if (!facts.problem.isEmpty())
            return {Level::Trouble, facts.problem};
        const bool prints = facts.printing.prints();
        if (prints && !facts.looked)
            return {Level::Good, tr("Asking the printer …")};
        if (const QString trouble = prints ? printerTrouble() : QString{}; !trouble.isEmpty())
            return {Level::Trouble, trouble + waiting()};
        if (const Item *held = troubled())
            return {Level::Trouble,
                    tr("The badge of %1 waits. %2")
                        .arg(isolated(held->pending.badge.name), wording.sentence(held->trouble))};
        if (const auto found = named(Stand::NotOut); !found.isEmpty())
            return {
                Level::Trouble,
                withKey(found.size() == 1
                            ? tr("The badge of %1 was not printed.").arg(found.constFirst())
                            : tr("Badges that were not printed: %1.").arg(count(found.size())))};
        if (const auto found = named(Stand::PerhapsOut); !found.isEmpty())
            return {
                Level::Attention,
                withKey(tr("Did the badge of %1 come out? Please look.").arg(found.constFirst()))};
        if (!prints)
            return {Level::Good, tr("No badges are printed here.")};
        if (const StatusView few = labels(); few.level != Level::Good)
            return few;
        return {Level::Good, activity() + labels().sentence};
    }

private:
    QString withKey(const QString &sentence) const
    {
        return showsKey ? sentence + u" Ctrl+P"_s : sentence;
    }
    static QString count(qsizetype number) { return QLocale{}.toString(number); }

    QStringList named(Stand stand) const
    {
        QStringList names;
        for (const Item &item : facts.badges) {
            if (standOf(item) == stand)
                names.append(isolated(item.pending.badge.name));
        }
        return names;
    }

    QString printerTrouble() const
    {
        if (!facts.printer)
            return tr("The printer “%1” is not there. Check its power and cable.")
                .arg(isolated(facts.printing.printer));
        const Printer &printer = *facts.printer;
        const bool works
            = printer.state == Printer::State::Ready || printer.state == Printer::State::Busy;
        return works && printer.trouble == Printer::Trouble::None ? QString{}
                                                                  : wording.sentence(printer);
    }

    /// At another printer than the usual one: that has no trouble.
    const Item *troubled() const
    {
        const auto found = std::ranges::find_if(
            facts.badges, [](const Item &item) { return item.trouble != Printer::Trouble::None; });
        return found == facts.badges.end() ? nullptr : &*found;
    }

    QString waiting() const
    {
        const qsizetype badges = named(Stand::Waits).size() + named(Stand::Printing).size();
        if (badges == 0)
            return {};
        return u" "_s + withKey(tr("Badges waiting: %1.").arg(count(badges)));
    }

    /// With a space before it where something may stand before it.
    StatusView labels() const
    {
        const auto left = facts.printing.leftIn(facts.printing.printer);
        if (!left)
            return {};
        if (*left <= 0)
            return {Level::Attention,
                    withKey(tr("The roll should be at its end. Put a new one in."))};
        if (*left <= fewLabels)
            return {Level::Attention,
                    tr("%1 labels left. Have a new roll ready.").arg(count(*left))};
        return {Level::Good, u" "_s + tr("%1 labels left.").arg(count(*left))};
    }

    QString activity() const
    {
        const QStringList printing = named(Stand::Waits) + named(Stand::Printing);
        if (printing.size() > 1)
            return tr("Badges waiting: %1.").arg(count(printing.size()));
        if (!printing.isEmpty())
            return tr("Printing: %1.").arg(printing.constFirst());
        if (const QStringList sent = named(Stand::HandedOver); !sent.isEmpty())
            return tr("Sent to the printer: %1.").arg(sent.constFirst());
        if (!facts.last.isEmpty())
            return tr("Printed: %1.").arg(isolated(facts.last));
        return wording.sentence(*facts.printer);
    }
};

} // namespace

QString noBadgeFor(const TicketType &type)
{
    return PrintWords::noBadgeFor(type);
}

PrintBoard viewOf(const PrintFacts &facts, const Wording &wording)
{
    const PrintWords words{facts, wording};
    PrintBoard board{.line = words.line(),
                     .sentence = PrintWords{facts, wording, false}.line().sentence,
                     .badges = {},
                     .otherPrinter = facts.printing.secondPrinter,
                     .labelsPerRoll = facts.printing.labelsPerRoll};
    for (const Item &item : facts.badges)
        board.badges.append(words.row(item));
    return board;
}

} // namespace lanyard::ui
