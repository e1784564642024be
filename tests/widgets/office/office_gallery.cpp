// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PlainWording.h"
#include "app/words/ListWords.h"
#include "tests/kit/HubScenes.h"
#include "tests/kit/RuleScenes.h"
#include "tests/widgets/gallery/Gallery.h"
#include "tests/widgets/office/ImportScenes.h"
#include "ui/kit/HelpWindow.h"
#include "ui/office/BadgesForm.h"
#include "ui/office/BadgesPage.h"
#include "ui/office/DeskPage.h"
#include "ui/office/HistoryPage.h"
#include "ui/office/HubPage.h"
#include "ui/office/ListsPage.h"
#include "ui/office/NumbersPage.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/OverviewPage.h"
#include "ui/office/PaperPage.h"
#include "ui/office/PersonPage.h"
#include "ui/office/RegistrationsPage.h"
#include "ui/office/RuleEditor.h"
#include "ui/office/ScannerPage.h"
#include "ui/office/TicketsPage.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;

namespace {

/// A crowd that has gathered for an hour and a half.
Attendance aMorning()
{
    Attendance numbers;
    for (int minute = 0; minute < 100; ++minute) {
        const int count = minute < 60 ? minute / 4 : 15 - (minute - 60) / 4;
        numbers.arrivals[noon.addSecs((minute - 100) * 60)] = count;
        numbers.people += count;
    }
    numbers.registrations = 1350;
    numbers.inside = numbers.people - 12;
    numbers.noShows = 300;
    numbers.walkIns = 9;
    numbers.refusals = 37;
    numbers.peak = {numbers.people - 5, noon.addSecs(-300)};
    numbers.byType = {{u"标准票"_s, 451},
                      {u"标准票（含晚宴）"_s, 260},
                      {u"讲师票 Speaker"_s, 49},
                      {u"Volunteer"_s, 43}};
    numbers.doors
        = {{.door = Id<Door>{1}, .name = u"Main entrance 主入口"_s, .people = numbers.people},
           {.door = Id<Door>{2}, .name = u"动手营 A：容器"_s, .capacity = 40, .inside = 38},
           {.door = Id<Door>{3}, .name = u"动手营 B：大模型"_s, .capacity = 40, .inside = 12}};
    numbers.desks
        = {{.desk = u"North 1"_s, .people = 410, .perMinute = 6.2, .atBest = 6.4, .last = noon},
           {.desk = u"North 2"_s, .people = 388, .perMinute = 5.8, .atBest = 6.1, .last = noon}};
    numbers.byVerdict = {{u"already_in"_s, 21}, {u"unpaid"_s, 9}, {u"unknown_code"_s, 7}};
    return numbers;
}

class Shooting final
{
public:
    Shooting(const Look &look, Visitor &visitor)
        : m_look{look}
        , m_visitor{visitor}
    {
        visitor.speak(look);
        m_office.resize(look.size);
        m_office.setEvent(anEvent());
        m_office.registrations().showSources(someSources);
        m_office.registrations().showFields(everyField);
        m_office.registrations().showCounts({.onSite = 1350, .online = 2284, .byStanding = {}});
        m_office.show();
    }

    void all()
    {
        overview();
        lists();
        person();
        m_office.open(ui::OfficeWindow::Section::Registrations);
        take(u"1-file"_s);
        m_office.lookInto(u"/exports/空.csv"_s);
        m_office.registrations().showFailure({Failure::Kind::Empty, u"空.csv"_s, {}});
        take(u"1-file-failed"_s);
        m_office.lookInto(u"/exports/名单-2026.csv"_s);
        m_office.registrations().showPreview(aPreview());
        take(u"2-doubtful"_s);
        m_office.registrations().showReport(aTrial());
        first(aTrialWithQuestions(), true);
        take(u"2-remembered"_s);
        click(u"importNext"_s);
        take(u"3-columns"_s);
        click(u"importNext"_s);
        take(u"4-questions"_s);
        answerEverything();
        m_office.registrations().showPreview(aPreview());
        m_office.registrations().showProgress(12'000);
        take(u"4-reading"_s);
        m_office.registrations().showReport(aTrial());
        click(u"importNext"_s);
        take(u"5-check"_s);
        click(u"importImport"_s);
        m_office.registrations().showProgress(1'800);
        take(u"5-importing"_s);
        ImportReport stored = aTrial();
        stored.stored = true;
        m_office.registrations().showReport(stored);
        take(u"6-done"_s);
        withoutCodes();
        later();
        doors();
        history();
        paper();
        tickets();
        badges();
        numbers();
        hub();
        thisDesk();
        rules();
        scanners();
        help();
    }

private:
    void doors()
    {
        Door camp = aDoor().named(u"动手营 Hands-on camp 1"_s).holding(40);
        camp.reentry = Reentry::OncePerDay;
        camp.questions = {{.key = u"size"_s,
                           .text = u"T-shirt size?"_s,
                           .note = {},
                           .kind = Question::Kind::Choice,
                           .choices = {u"S"_s, u"M"_s, u"L"_s}}};
        m_office.showTicketTypes({visitorTicket, speakerTicket});
        m_office.showDoors({aDoor(), camp});
        m_office.open(ui::OfficeWindow::Section::Doors);
        take(u"7-doors"_s);
        m_office.findChild<QListWidget *>(u"doorList"_s)->setCurrentRow(1);
        click(u"doorCopy"_s);
        take(u"7-door"_s);
        auto *scroll = m_office.findChild<QWidget *>(u"doorsPage"_s)->findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        take(u"7-door-end"_s);
        click(u"questionAdd"_s);
        scroll->ensureWidgetVisible(m_office.findChild<QWidget *>(u"questionStore"_s));
        take(u"7-question"_s);
    }
    void overview()
    {
        m_office.open(ui::OfficeWindow::Section::Overview);
        take(u"0-overview-none"_s);
        Overview overview;
        overview.at = noon;
        overview.today = aMorning();
        overview.perMinute = 11.4;
        overview.imported = noon.addSecs(-5 * 3600);
        overview.refused = {{u"already_in"_s, 9}, {u"unpaid"_s, 4}, {u"unknown_code"_s, 3}};
        for (const DoorNumbers &door : overview.today.doors)
            overview.doors.append({door, door.capacity ? 40 : 1350, door.door.value() != 3});
        PrintJob job;
        job.state = PrintJob::State::Failed;
        overview.badges.append({job, u"张伟 Grace"_s, u"GRACE-0001"_s});
        overview.waiting = {{u"zd421"_s, 3}};
        m_office.overview().showOverview(overview);
        m_office.overview().showPrinters(
            {{.name = u"zd421"_s,
              .description = u"Zebra ZD421 · 前台"_s,
              .trouble = Printer::Trouble::Paper,
              .message = {}},
             {.name = u"laser"_s, .description = u"LaserJet"_s, .message = {}}});
        take(u"0-overview"_s);
        auto *scroll = m_office.overview().findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        take(u"0-overview-below"_s);
        scroll->verticalScrollBar()->setValue(0);
        const words::HubWords words{anEvent(), QLocale{}, noon};
        m_office.overview().showHub(ui::viewOf(withConflicts(), words));
        take(u"0-overview-hub"_s);
        m_office.overview().showHub({});
    }
    void lists()
    {
        ui::ListsPage &page = m_office.lists();
        m_office.open(ui::OfficeWindow::Section::Lists);
        take(u"0-lists-reading"_s);
        const words::ListWords words{anEvent(), QLocale{}};
        auto list = std::make_shared<OfficeList>();
        list->columns = words::ListWords::columns(ListKind::People);
        QList<int> rows;
        for (int number = 0; number < 40; ++number) {
            Registration who = anAttendee().named(number % 3 ? u"Grace Hopper %1"_s.arg(number)
                                                             : u"张伟 %1"_s.arg(number));
            who.company = number % 2 ? u"上海微创软件股份有限公司"_s : u"Navy"_s;
            list->rows.append(words.ofPerson(who, nullptr));
            rows.append(number);
        }
        page.showList(list);
        page.showRows(rows, {});
        m_office.findChild<QTableView *>(u"listTable"_s)->selectRow(2);
        take(u"0-lists"_s);
    }
    void person()
    {
        PersonFile person{.who = anAttendee().named(u"张伟 Grace"_s)};
        person.who.company = u"上海微创软件股份有限公司"_s;
        person.who.order = u"ORDER-7712"_s;
        person.who.email = u"g•••@example.org"_s;
        person.who.notes = u"Wheelchair: use the lift"_s;
        person.who.fields = {{u"T-shirt"_s, u"L"_s}};
        person.admissions = {{{}, Id<Door>{1}, u"Main entrance 主入口"_s, noon, noon, {}, {}}};
        person.party
            = {{anAttendee().named(u"Bea"_s), true}, {anAttendee().named(u"Cleo"_s), false}};
        person.prints = {1, 0};
        person.records = {{.id = {},
                           .at = noon,
                           .kind = Deed::Kind::Admission,
                           .desk = u"Main 1"_s,
                           .operatorName = u"小雨"_s,
                           .door = u"Main entrance 主入口"_s,
                           .who = {},
                           .name = u"张伟 Grace"_s,
                           .body = {}}};
        m_office.showDoors({aDoor()});
        m_office.openPerson(u"GRACE-0001"_s);
        m_office.person().showPerson(person);
        take(u"0-person"_s);
        click(u"personDeed_%1"_s.arg(int(ui::PersonDeed::Admit)));
        take(u"0-person-admit"_s);
        click(u"deedBack"_s);
        click(u"personDeed_%1"_s.arg(int(ui::PersonDeed::Correct)));
        take(u"0-person-correct"_s);
        click(u"deedBack"_s);
    }
    void history()
    {
        m_office.open(ui::OfficeWindow::Section::History);
        ui::HistoryPage &page = m_office.history();
        page.showDesks({u"Main 1"_s});
        TellHistory::Page records;
        for (const auto kind :
             {Deed::Kind::Admission, Deed::Kind::Refusal, Deed::Kind::Print, Deed::Kind::Undo})
            records.records.append({.id = {},
                                    .at = noon,
                                    .kind = kind,
                                    .desk = u"Main 1"_s,
                                    .operatorName = u"小雨"_s,
                                    .door = u"Hall"_s,
                                    .who = u"GRACE-0001"_s,
                                    .name = u"张伟 Grace"_s,
                                    .body = {{u"verdict"_s, u"unpaid"_s},
                                             {u"state"_s, u"printed"_s},
                                             {u"printer"_s, u"zd421"_s}},
                                    .position = 9});
        page.showRecords({.latest = ui::HistoryPage::pageSize}, records);
        take(u"8-history"_s);
        auto *what = m_office.findChild<QComboBox *>(u"historyWhat"_s);
        what->setCurrentIndex(1);
        Q_EMIT what->activated(1);
        page.showRefused({.kind = Deed::Kind::Refusal},
                         {.total = 17,
                          .byVerdict = {{u"unknown_code"_s, 14}, {u"unpaid"_s, 3}},
                          .groups = {{.verdict = u"unknown_code"_s,
                                      .scanned = u"https://example.org/8812"_s,
                                      .who = {},
                                      .name = {},
                                      .times = 14,
                                      .first = noon,
                                      .last = noon,
                                      .doors = {u"Hall"_s}}}});
        take(u"8-refused"_s);
    }
    void tickets()
    {
        m_office.tickets().showKnown({.keys = {{u"0123456789abcdef"_s, TicketKey::Kind::Pretix},
                                               {u"fedcba9876543210"_s, TicketKey::Kind::Alfio}},
                                      .revoked = 31,
                                      .blocked = 2});
        m_office.open(ui::OfficeWindow::Section::Tickets);
        take(u"9-tickets"_s);
        m_office.tickets().showLearned({LearnTickets::Learned::What::Unclear, 31});
        take(u"9-tickets-unclear"_s);
    }
    void hub()
    {
        ui::HubPage &page = m_office.hub();
        auto *scroll = page.findChild<QScrollArea *>();
        const auto scrollTo = [scroll](int position) {
            QTest::qWait(30); // what was just shown has its place
            scroll->verticalScrollBar()->setValue(position);
        };
        m_office.open(ui::OfficeWindow::Section::Hub);
        m_office.findChild<QLineEdit *>(u"hubShareAddress"_s)->clearFocus();
        take(u"9-hub-none"_s);
        m_office.findChild<QLineEdit *>(u"hubShareAddress"_s)
            ->setText(u"postgresql://lead:secret@hub.example/camp"_s);
        page.showShareFailure(
            words::HubWords::notShared({Failure::Kind::Unreachable, u"hub.example"_s, {}}));
        take(u"9-hub-failed"_s);
        page.showSharing(31'200, 104'000);
        take(u"9-hub-sharing"_s);
        const words::HubWords words{anEvent(), QLocale{}, noon};
        const auto render = [&](const HubState &state) { page.render(ui::viewOf(state, words)); };
        HubState well = severalDesks();
        for (DeskReport &desk : well.desks) {
            desk.digest = well.digest;
            desk.records = well.records;
            desk.clockOffset = 100;
            desk.lastContact = noon.addSecs(-10);
        }
        well.desks.removeLast();
        render(well);
        take(u"9-hub"_s);
        page.showJoinCode(
            u"LANYARD-JOIN:eyJjIjoiMDE5MGI3ZmQtOWE1ZS03YzQxIiwidSI6InBvc3RncmVzcWw6Ly8ifQ"_s,
            aCode());
        take(u"9-hub-join"_s);
        page.showDone({});
        scrollTo(scroll->verticalScrollBar()->maximum());
        click(u"hubDetach"_s);
        take(u"9-hub-detach"_s);
        click(u"hubDetachNo"_s);
        HubState busy = withConflicts();
        busy.link = HubState::Link::Apart;
        busy.since = apart().since;
        busy.trouble = apart().trouble;
        busy.unshared = apart().unshared;
        render(busy);
        scrollTo(0);
        take(u"9-hub-apart"_s);
        m_office.findChild<QTableView *>(u"hubDesks"_s)->selectRow(1);
        click(u"hubRevoke"_s);
        take(u"9-hub-revoke"_s);
        click(u"hubRevokeNo"_s);
        scrollTo(scroll->verticalScrollBar()->maximum());
        take(u"9-hub-below"_s);
        render({.link = HubState::Link::Revoked});
        take(u"9-hub-revoked"_s);
        render({});
    }
    /// The pattern of a code, for the eye only.
    static QImage aCode()
    {
        QImage image{53, 53, QImage::Format_RGB32};
        image.fill(Qt::white);
        for (int i = 0; i < 45 * 45; ++i) {
            if (i * 7919 % 13 < 6)
                image.setPixelColor(4 + i % 45, 4 + i / 45, Qt::black);
        }
        return image;
    }
    void badges()
    {
        ui::BadgesPage &page = m_office.badges();
        m_office.showTicketTypes({visitorTicket, speakerTicket});
        m_office.showTemplates({{u"conference-a6"_s, u"Conference A6"_s, 105, 148}});
        Printer printer;
        printer.name = u"zd421"_s;
        printer.description = u"Zebra ZD421 · 前台"_s;
        m_office.showPrinters({printer});
        page.choosePrinter(printer.name);
        Medium sheet = singleLabel(u"a4-4-a6"_s, u"A4, 4 × A6"_s, {210, 297});
        sheet.grids = {{.first = {}, .columns = 2, .rows = 2, .pitch = {105, 148.5}}};
        page.form().showMedia({sheet});
        m_office.open(ui::OfficeWindow::Section::Badges);
        page.showCounts(page.order(), {.badges = 1108, .alreadyPrinted = 42, .withoutBadge = 60});
        take(u"9-badges"_s);
        auto *medium = m_office.findChild<QComboBox *>(u"badgesMedium"_s);
        medium->setCurrentIndex(1);
        Q_EMIT medium->activated(1);
        page.showCounts(page.order(), {.badges = 1108, .again = 42, .withoutBadge = 60});
        auto *scroll = page.findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        take(u"9-badges-sheet"_s);
        scroll->verticalScrollBar()->setValue(0);
        page.saveTo(u"/home/badges.pdf"_s);
        page.showProgress(300, 1108);
        page.showTrouble(m_wording.sentence(Printer::Trouble::Paper));
        take(u"9-badges-at-work"_s);
        page.showSaved(
            u"/home/badges.pdf"_s, 1108, {u"张伟 Grace"_s, u"Wolfeschlegelsteinhausen"_s});
        page.showCounts(page.order(), {.badges = 1108, .again = 42});
        take(u"9-badges-done"_s);
    }
    void paper()
    {
        m_office.open(ui::OfficeWindow::Section::Paper);
        ui::PaperPage &page = m_office.paper();
        const EnterFromPaper::Tick tick{.who = {}, .door = Id<Door>{1}, .at = noon};
        page.showEntered({tick, aDoor(), Admitted{anAttendee()}, {QUuid::createUuid(), 1}});
        page.showEntered({tick, aDoor(), Cancelled{anAttendee()}, {QUuid::createUuid(), 2}});
        auto *code = m_office.findChild<QLineEdit *>(u"paperCode"_s);
        code->setText(u"1S"_s);
        QTest::keyClick(code, Qt::Key_Return);
        page.showMeant(u"1S"_s, {.who = {}, .mistyped = true});
        take(u"9-paper"_s);
    }
    void first(const ImportReport &report, bool remembered)
    {
        m_office.lookInto(u"/exports/名单-2026.csv"_s);
        auto seen = aPreview();
        seen.asRemembered = remembered;
        seen.table.encoding = u"UTF-8"_s;
        seen.table.encodings.append({u"UTF-8"_s, {u"张伟"_s}});
        m_office.registrations().showPreview(seen);
        m_office.registrations().showReport(report);
    }
    void withoutCodes()
    {
        m_office.lookInto(u"/exports/名单-2026.csv"_s);
        auto seen = aPreview();
        seen.table.columns.remove(u"code"_s);
        m_office.registrations().showPreview(seen);
        m_office.registrations().showFailure({Failure::Kind::MissingColumn, u"code"_s, {}});
        click(u"importNext"_s);
        take(u"3-no-code"_s);
        m_office.lookInto(u"/exports/名单-2026.csv"_s);
        m_office.registrations().showPreview(seen);
        ImportReport made = aTrial();
        made.file.codesMade = true;
        m_office.registrations().showReport(made);
        click(u"importNext"_s);
        take(u"3-codes-made"_s);
    }
    void later()
    {
        first(aLaterTrial(74), true);
        click(u"importNext"_s);
        click(u"importNext"_s);
        take(u"5-later"_s);
        m_office.findChild<QAbstractButton *>(u"importCancelMissing"_s)->click();
        click(u"importImport"_s);
        if (auto *question = m_office.findChild<QWidget *>(u"importRemovalQuestion"_s)) {
            QTest::qWait(50);
            shoot(*question, u"5-second-question"_s);
            m_office.findChild<QPushButton *>(u"importRemovalNo"_s)->click();
        }
    }
    void thisDesk()
    {
        DeskSettings settings;
        settings.deskName = u"Main entrance 2"_s;
        settings.camera = u"HD Webcam"_s;
        m_office.open(ui::OfficeWindow::Section::Desk);
        m_office.desk().showCameras({{settings.camera, {{1920, 1080}, {1280, 720}, {640, 480}}}});
        m_office.showSettings(settings);
        m_office.desk().showLightOffered(true);
        QTest::qWait(30);
        shoot(m_office, u"desk"_s);
        Printer printer;
        printer.name = u"zd421"_s;
        printer.description = u"Zebra ZD421 · 前台"_s;
        printer.trouble = Printer::Trouble::Paper;
        m_office.showPrinters({printer});
        m_office.showTemplates({{u"conference-a6"_s, u"Conference A6"_s, 105, 148}});
        settings.badgeTemplate = u"conference-a6"_s;
        settings.printing.printer = printer.name;
        settings.printing.secondPrinter = u"socket://10.0.0.9:9100"_s;
        settings.printing.autoPrint = AutoPrint::Once;
        settings.printing.labelsPerRoll = 300;
        m_office.showSettings(settings);
        const QSize size = m_office.size();
        m_office.resize(size.width(), 1300);
        QTest::qWait(30);
        shoot(m_office, u"desk-badges"_s);
        m_office.resize(size);
    }
    void numbers()
    {
        m_office.open(ui::OfficeWindow::Section::Numbers);
        m_office.numbers().showAttendance({}, noon.addDays(-9));
        take(u"7-numbers-none"_s);
        m_office.numbers().showAttendance(aMorning(), noon);
        m_office.numbers().showAttendance(aMorning(), noon);
        take(u"7-numbers"_s);
        auto *scroll = m_office.findChild<QWidget *>(u"numbersPage"_s)->findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        take(u"7-numbers-below"_s);
    }
    void scanners()
    {
        m_office.open(ui::OfficeWindow::Section::Scanners);
        QApplication::setActiveWindow(&m_office);
        take(u"9-scanners"_s);
        ui::ScannerPage &page = m_office.scanners();
        ScanReport report{.text = u"LQNYQRD)TEST)à&"_s,
                          .bytes = u"LQNYQRD)TEST)à&"_s.toUtf8(),
                          .end = ScanReport::End::Silence,
                          .lasted = 31};
        page.showScan(report);
        take(u"9-scanners-french"_s);
        report.text = testCodes().at(9).text;
        report.bytes = report.text.toUtf8();
        report.end = ScanReport::End::Enter;
        page.showScan(report);
        page.showPorts({u"Honeywell Voyager 1450g (17301B4A)"_s});
        DeskSettings settings;
        settings.serial.port = u"Honeywell Voyager 1450g (17301B4A)"_s;
        page.showSettings(settings);
        page.showSerialState(u"The scanner “Honeywell Voyager 1450g (17301B4A)” is connected."_s);
        page.showRepair(
            {.text = u"X"_s, .mismatch = ScanRepair::Mismatch{Keyboard::Us, Keyboard::German}});
        take(u"9-scanners-long"_s);
        auto *scroll = page.findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        take(u"9-scanners-below"_s);
    }
    void help()
    {
        ui::HelpWindow help{u":/help"_s};
        help.resize(m_look.size);
        help.open(u"doors"_s);
        QTest::qWait(30);
        shoot(help, u"help"_s);
        help.open(u"desk"_s);
        help.findChild<QLineEdit *>(u"helpSearch"_s)->setText(u"F6"_s);
        QTest::qWait(30);
        shoot(help, u"help-search"_s);
    }
    void rules()
    {
        QWidget page;
        page.setObjectName(u"page"_s);
        page.resize(m_look.size.width() * 3 / 4, m_look.size.height());
        auto *layout = new QVBoxLayout{&page};
        auto *editor = new ui::RuleEditor;
        layout->addWidget(editor);
        layout->addStretch(1);
        page.show();
        for (
            const QString &text :
            {QString{},
             u"ticket_type is \"Standard\" and (time at least 2030-05-18T14:00 or inside is yes)"_s,
             u"field \"Age\" at least 18 or field \"T-shirt\" is \"L\", \"XL\""_s}) {
            editor->render(ruleOf(text),
                           {visitorTicket, speakerTicket, onlineTicket},
                           {u"Age"_s, u"T-shirt"_s},
                           shanghai);
            QTest::qWait(30);
            page.resize(page.width(), page.sizeHint().height());
            shoot(page, u"rule-%1"_s.arg(text.size()));
        }
        editor->findChild<QLineEdit *>(u"ruleAsText"_s)->selectAll();
        QTest::keyClicks(editor->findChild<QLineEdit *>(u"ruleAsText"_s), u"rolle is \"Crew\"\r"_s);
        editor->findChild<QPushButton *>(u"ruleAdd"_s)->click();
        QTest::keyClicks(editor->findChild<QLineEdit *>(u"ruleAsText"_s), u"rolle is \"Crew\"\r"_s);
        QTest::qWait(30);
        page.resize(page.width(), page.sizeHint().height());
        shoot(page, u"rule-mistake"_s);
    }
    void answerEverything()
    {
        for (const QString &name : {u"importStatus_0"_s, u"importStatus_1"_s}) {
            auto *answer = m_office.findChild<QComboBox *>(name);
            answer->setCurrentIndex(answer->count() - 2);
            Q_EMIT answer->activated(answer->currentIndex());
        }
    }
    void click(const QString &name) { m_office.findChild<QPushButton *>(name)->click(); }
    void take(const QString &state)
    {
        QTest::qWait(30);
        shoot(m_office, state);
    }
    void shoot(QWidget &window, const QString &state) { m_visitor.look(window, state); }

    Look m_look;
    Visitor &m_visitor;
    cli::PlainWording m_wording;
    ui::OfficeWindow m_office{m_wording};
};

} // namespace

int main(int argc, char **argv)
{
    return runGallery(argc,
                      argv,
                      {{{1024, 700}},
                       {{1024, 700}, u"dark"_s, u"zh_CN"_s},
                       {{800, 600}, u"bright"_s, u"zh_CN"_s},
                       {{760, 568}},
                       {{1920, 1080}, u"high-contrast"_s},
                       {{1920, 1080}, u"bright"_s, u"zh_CN"_s}},
                      [](const Look &look, Visitor &visitor) {
                          visitor.enter(look);
                          Shooting{look, visitor}.all();
                      });
}
