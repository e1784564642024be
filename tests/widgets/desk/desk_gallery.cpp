// SPDX-License-Identifier: Apache-2.0
// desk_gallery DIRECTORY [--right-to-left]
#include "app/cli/PlainWording.h"
#include "app/words/HubWords.h"
#include "tests/kit/HubScenes.h"
#include "tests/widgets/desk/DeskScenes.h"
#include "tests/widgets/desk/PrintScenes.h"
#include "tests/widgets/gallery/Gallery.h"
#include "ui/desk/ActionPages.h"
#include "ui/desk/StatusWords.h"
#include "ui/kit/Sounds.h"
#include "ui/kit/TypeScale.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;

namespace {

FoundPerson found(const QString &name, const QString &company, Standing standing)
{
    Registration who = someoneAtWork(name, company);
    who.standing = standing;
    return {who, false};
}

void shoot(ui::DeskWindow &desk, Visitor &visitor, const QString &state)
{
    QCoreApplication::sendPostedEvents();
    visitor.look(desk, QString{state}.replace(u' ', u'-'));
}

/// Names of every length and script.
QString nameFor(const Look &look)
{
    if (look.size.width() > 2000)
        return look.isDark() ? u"李思远"_s : u"Søren Ångström-Kjær"_s;
    return look.isDark() ? u"欧阳明月"_s : u"Grace Miller"_s;
}

void shootActions(ui::DeskWindow &desk, Visitor &visitor, const Look &look)
{
    Registration who = someoneAtWork(nameFor(look), u"清岚科技有限公司 Qinglan"_s);
    who.order = u"HD260830000165"_s;
    const ui::Subject subject = ui::subjectOf(who);
    desk.actions().showTicketTypes(
        {u"Standard"_s, u"Speaker"_s, u"Press"_s, u"演讲嘉宾"_s, u"学生票"_s});
    for (const auto &[name, step] : {std::pair{u"undo"_s, ui::Step::TakeBack},
                                     {u"let-in"_s, ui::Step::LetIn},
                                     {u"swap"_s, ui::Step::Swap},
                                     {u"more"_s, ui::Step::More},
                                     {u"correct"_s, ui::Step::Correct}}) {
        desk.actions().begin(step, subject);
        shoot(desk, visitor, u"act-"_s + name);
    }
    desk.actions().askFor(subject, everyKindOfQuestion());
    ui::applyScale(desk, ui::baseHeightFor(desk.size()));
    shoot(desk, visitor, u"act-answers"_s);
    desk.actions().begin(ui::Step::WalkIn, {});
    QTest::keyClicks(desk.focusWidget(), u"Grace"_s);
    desk.actions().showAlikes({found(u"Grace Miller"_s, u"Northwind"_s, Standing::Confirmed)},
                              u"Grace"_s);
    shoot(desk, visitor, u"act-walk-in"_s);
    desk.actions().begin(ui::Step::Party, subject);
    desk.actions().showParty(subject.code,
                             {{who, true},
                              found(u"Ada Lovelace"_s, {}, Standing::Confirmed),
                              found(u"欧阳明月"_s, {}, Standing::Confirmed),
                              found(u"Eve"_s, {}, Standing::Blocked)});
    shoot(desk, visitor, u"act-party"_s);
    desk.actions().askForApproval(Act::Override,
                                  {{.id = {}, .name = u"Lea"_s, .role = Role::Lead, .badge = {}}});
    shoot(desk, visitor, u"act-approval"_s);
    const auto click
        = [&desk](const QString &name) { desk.findChild<QAbstractButton *>(name)->click(); };
    click(u"doorChooser"_s);
    shoot(desk, visitor, u"act-doors"_s);
    desk.showIdle();
    click(u"leave"_s);
    shoot(desk, visitor, u"act-leaving"_s);
    click(u"leave"_s);
}

/// What a signature tells where the list says nothing.
void shootSigned(ui::DeskWindow &desk, Visitor &visitor, const Look &look)
{
    Registration unlisted = someoneAtWork({}, {});
    unlisted.listed = false;
    const cli::PlainWording wording;
    for (const auto &[state, verdict] :
         {std::pair{u"signed-admitted"_s, Verdict{Admitted{unlisted}}},
          {u"signed-revoked"_s, Verdict{Cancelled{someoneAtWork(nameFor(look), {}), true}}},
          {u"signed-unlisted"_s, Verdict{UnknownCode{{}, UnknownReason::NotInTheListYet}}},
          {u"signed-wrong"_s, Verdict{UnknownCode{{}, UnknownReason::SignatureWrong}}}}) {
        desk.showVerdict(ui::viewOf(verdict, hereAtNoon(), wording));
        shoot(desk, visitor, state);
    }
}

/// What the desk says of its printer, and the badges that somebody has to look after.
void shootPrinting(ui::DeskWindow &desk, Visitor &visitor, const Look &look)
{
    const cli::PlainWording wording;
    using Trouble = Printer::Trouble;
    using State = PrintJob::State;
    const auto take = [&](const ui::PrintFacts &facts, const QString &state) {
        desk.showPrintBoard(ui::viewOf(facts, wording));
        shoot(desk, visitor, u"print-"_s + state);
    };
    for (const auto &[state, trouble] : {std::pair{u"ready"_s, Trouble::None},
                                         {u"paper"_s, Trouble::Paper},
                                         {u"cover"_s, Trouble::CoverOpen},
                                         {u"jam"_s, Trouble::Jam},
                                         {u"offline"_s, Trouble::Offline},
                                         {u"paused"_s, Trouble::Paused}}) {
        ui::PrintFacts facts = inTrouble(trouble);
        if (trouble != Trouble::None)
            facts.badges = {badgeOnItsWay(nameFor(look), State::Queued)};
        take(facts, state);
    }
    ui::PrintFacts facts = printingWell();
    facts.printing.labelsLeft = {{u"Front"_s, 12}};
    take(facts, u"few-labels"_s);
    facts = printingWell();
    facts.printer.reset();
    take(facts, u"gone"_s);

    facts = printingWell();
    desk.showPrintBoard(ui::viewOf(facts, wording));
    desk.actions().showBadges();
    take(facts, u"panel-0"_s);
    facts.badges = {badgeOnItsWay(nameFor(look), State::Failed)};
    facts.badges[0].pending.job.message = u"Unsupported medium"_s;
    desk.showPrintBoard(ui::viewOf(facts, wording));
    desk.actions().showBadges();
    take(facts, u"panel-1"_s);
    facts = inTrouble(Trouble::Paper);
    facts.badges = {badgeOnItsWay(nameFor(look), State::Queued),
                    badgeOnItsWay(u"欧阳明月"_s, State::Sent),
                    badgeHandedOver(u"Wolfgang Amadeus von Habsburg-Lothringen-Este"_s),
                    badgeOnItsWay(u"Aoife Ní Bhriain"_s, State::Unknown),
                    badgeHandedOver(u"李思远"_s),
                    badgeOnItsWay(u"Grace Miller"_s, State::Failed),
                    badgeHandedOver(u"Jürgen Weiß"_s),
                    badgeHandedOver(u"Ada Lovelace"_s)};
    facts.badges[1].trouble = Trouble::Paper;
    desk.showPrintBoard(ui::viewOf(facts, wording));
    desk.actions().showBadges();
    take(facts, u"panel-8"_s);
    QTest::keyClick(desk.focusWidget(), Qt::Key_3);
    take(facts, u"panel-question"_s);
    const ui::Subject subject = ui::subjectOf(someoneAtWork(nameFor(look), {}));
    desk.actions().begin(ui::Step::BadgeAgain, subject);
    desk.actions().askWhyAgain(subject.code, 2);
    take(printingWell(), u"reason"_s);
    desk.showIdle();
}

/// Several desks share the event: how that is, at the foot of the window.
void shootHub(ui::DeskWindow &desk, Visitor &visitor)
{
    const words::HubWords words{anEvent(), QLocale{}, noon};
    const auto take = [&](const HubState &state, const QString &scene) {
        desk.showHub(ui::StatusWords::hub(state, words));
        shoot(desk, visitor, u"hub-"_s + scene);
    };
    take({.link = HubState::Link::Connected}, u"connected"_s);
    take(apart(), u"apart"_s);
    HubState twice = withConflicts();
    take(twice, u"twice-who"_s);
    twice.conflicts.append(twice.conflicts.constFirst());
    take(twice, u"twice"_s);
    HubState everything = apart();
    everything.conflicts = withConflicts().conflicts;
    everything.clockOffset = 42'000;
    take(everything, u"everything"_s);
    take({.link = HubState::Link::Revoked}, u"revoked"_s);
    desk.showHub({});
}

void shootAll(const Look &look, Visitor &visitor)
{
    visitor.enter(look);
    ui::Sounds sounds;
    sounds.setOn(false);
    ui::DeskWindow desk{sounds};
    desk.resize(look.size);
    visitor.speak(look);
    furnish(desk);
    desk.show();
    shoot(desk, visitor, u"idle"_s);
    shootPrinting(desk, visitor, look);
    shootHub(desk, visitor);

    const cli::PlainWording wording;
    for (const auto &[state, verdict] :
         everyVerdict(someoneAtWork(nameFor(look), u"清岚科技有限公司 Qinglan"_s))) {
        ui::Surroundings here = hereAtNoon();
        here.locale = QLocale{};
        here.companions = 3;
        desk.showVerdict(ui::viewOf(verdict, here, wording));
        shoot(desk, visitor, state);
    }
    QTest::keyClick(desk.findChild<QLineEdit *>(u"search"_s), Qt::Key_Return); // the note is read
    desk.showVerdict(ui::viewOf(
        Admitted{someoneAtWork(nameFor(look), u"Kestrel & Sons"_s), {}}, hereAtNoon(), wording));
    desk.showScannerNotice(ui::StatusWords::scanRepaired(
        {.text = u"X"_s, .mismatch = ScanRepair::Mismatch{Keyboard::Us, Keyboard::French}}));
    shoot(desk, visitor, u"scan-repaired"_s);
    desk.showScannerNotice({});
    shootSigned(desk, visitor, look);
    shootActions(desk, visitor, look);
    desk.showCameras({u"HD Webcam"_s}, u"HD Webcam"_s);
    QImage frame{640, 480, QImage::Format_RGB32};
    frame.fill(Qt::darkCyan);
    desk.showFrame(frame);
    desk.showCodesInView({QPolygonF{QRectF{0.3, 0.3, 0.3, 0.4}}}, std::chrono::hours{1});
    desk.offerTickets(ui::viewOf(severalTickets()));
    shoot(desk, visitor, u"tickets"_s);
    QTest::keyClicks(&desk, u"gr"_s);
    desk.showSearchResults(
        {found(u"Grace Miller"_s, u"Northwind Labs"_s, Standing::Confirmed),
         found(u"Grace Miller"_s, u"Kestrel & Sons"_s, Standing::Confirmed),
         found(u"张伟"_s, u"云帆数据"_s, Standing::Confirmed),
         found(u"张伟"_s, u"云帆数据"_s, Standing::Confirmed),
         found(u"Graham Ó Súilleabháin"_s, u"Kestrel & Sons"_s, Standing::Unpaid),
         found(u"葛瑞"_s, u"云帆数据"_s, Standing::Cancelled)});
    shoot(desk, visitor, u"results"_s);
    QTest::keyClick(desk.findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
    shoot(desk, visitor, u"card"_s);
}

} // namespace

int main(int argc, char **argv)
{
    return runGallery(argc,
                      argv,
                      {{{800, 600}},
                       {{800, 600}, u"dark"_s},
                       {{1280, 800}, u"high-contrast"_s},
                       {{1280, 800}, u"dark"_s, u"zh_CN"_s},
                       {{3840, 2160}},
                       {{3840, 2160}, u"dark"_s}},
                      shootAll);
}
