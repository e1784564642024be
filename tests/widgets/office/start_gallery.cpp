// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PlainWording.h"
#include "app/words/HubWords.h"
#include "tests/widgets/gallery/Gallery.h"
#include "tests/widgets/office/Dropping.h"
#include "ui/kit/LockWindow.h"
#include "ui/kit/RehearsalMark.h"
#include "ui/office/DeskPage.h"
#include "ui/office/JoinForm.h"
#include "ui/office/LogPage.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/SampleTicketsWindow.h"
#include "ui/office/SetupWindow.h"
#include "ui/office/StartWindow.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;

namespace {

/// Takes the pictures of everything that a new machine shows first.
class Shooting final
{
public:
    Shooting(const Look &look, Visitor &visitor)
        : m_look{look}
        , m_visitor{visitor}
    {
    }

    void all()
    {
        start();
        join();
        setup();
        sample();
        lock();
        office();
    }

private:
    void start()
    {
        StartWindow window{u"/home/mia/Documents"_s};
        take(window, u"start-new"_s);
        window.showRecent(
            {{u"/home/mia/Documents/开源年会 2026.lanyard"_s, RecentFile::State::There},
             {u"/media/mia/STICK/Rust Days.lanyard"_s, RecentFile::State::FolderMissing},
             {u"/home/mia/old.lanyard"_s, RecentFile::State::Missing}});
        take(window, u"start"_s);
        QMimeData sheet;
        sheet.setUrls({QUrl::fromLocalFile(u"/home/mia/开源年会 2026 报名.xlsx"_s)});
        tests::drop(window, sheet);
        take(window, u"start-spreadsheet"_s);
    }
    void join()
    {
        StartWindow window{u"/home/mia/Documents"_s};
        window.findChild<QPushButton *>(u"startHub"_s)->click();
        take(window, u"join"_s);
        window.join().offerCamera(true);
        window.showFailure(words::HubWords::notJoined({Failure::Kind::InvalidValue, {}, {}}));
        take(window, u"join-failed"_s);
        window.findChild<QPushButton *>(u"joinCamera"_s)->click();
        QImage frame{640, 480, QImage::Format_RGB32};
        frame.fill(Qt::darkGray);
        window.join().showFrame(frame);
        take(window, u"join-camera"_s);
        window.join().takeCode(u"LANYARD-JOIN:eyJjIjoiMDE5MGI3ZmQtOWE1ZS03YzQxIn0"_s);
        window.join().showProgress(31'200, 104'000);
        take(window, u"join-loading"_s);
    }
    void setup()
    {
        SetupWindow window;
        DeskSettings settings;
        settings.deskName = u"laptop-7"_s;
        window.showEventName(u"Open Source Days"_s);
        window.showLanguages({{u"en"_s, u"English"_s}, {u"zh_CN"_s, u"简体中文"_s}});
        window.showSettings(settings);
        const QList<Door> doors{door(1, u"Day 1"_s, u"Main entrance"_s),
                                door(2, u"Day 2"_s, u"Main entrance"_s),
                                door(3, u"Camp A: Containers"_s, u"Room 301"_s),
                                door(4, u"Evening party"_s, {})};
        window.showDoors(doors, {Id<Door>{1}});
        take(window, u"setup"_s);
        Printer printer;
        printer.name = u"zd421"_s;
        printer.description = u"Zebra ZD421 · 前台"_s;
        window.showPrinters({printer});
        settings.printing.printer = printer.name;
        settings.printing.autoPrint = AutoPrint::Once;
        window.showSettings(settings);
        window.showTestPrintSent(printer.description);
        window.showScan({.text = u"T26001007922"_s,
                         .bytes = "T26001007922",
                         .end = ScanReport::End::Enter,
                         .lasted = 42});
        window.activateWindow();
        take(window, u"setup-tested"_s);
        settings.deskName = u"laptop-7 2"_s;
        window.showSettings(settings);
        window.showNameTaken(u"laptop-7"_s);
        take(window, u"setup-name-taken"_s);
    }
    static Door door(qint64 id, const QString &name, const QString &place)
    {
        Door made;
        made.id = Id<Door>{id};
        made.name = name;
        made.place = place;
        return made;
    }
    void sample()
    {
        using Kind = SampleTicket::Kind;
        SampleTicketsWindow window;
        QList<SampleTicket> tickets;
        for (const Kind kind : {Kind::Confirmed,
                                Kind::Speaker,
                                Kind::WithNote,
                                Kind::Group,
                                Kind::Unpaid,
                                Kind::Pending,
                                Kind::Cancelled,
                                Kind::OnlineOnly,
                                Kind::Stranger})
            tickets.append({kind, u"张伟 Grace Vasquez"_s, u"T26001007922"_s, picture()});
        window.showTickets(tickets);
        take(window, u"sample"_s, window.size());
    }
    /// The pattern of a code, for the eye only.
    static QImage picture()
    {
        QImage image{29, 29, QImage::Format_RGB32};
        image.fill(Qt::white);
        for (int i = 0; i < 441; ++i) {
            if (i * 7919 % 13 < 6)
                image.setPixelColor(4 + i % 21, 4 + i / 21, Qt::black);
        }
        return image;
    }
    void lock()
    {
        LockWindow window;
        window.showDesk(u"Main entrance 2"_s);
        window.askForNewPin();
        take(window, u"lock-new"_s);
        window.askForPin();
        window.showScanIgnored();
        take(window, u"lock"_s);
        window.askForOperator({u"Olga"_s, u"小雨"_s, u"Vera"_s});
        take(window, u"lock-operators"_s);
    }
    void office()
    {
        const cli::PlainWording wording;
        OfficeWindow window{wording};
        Event event;
        event.name = u"Open Source Days"_s;
        window.setEvent(event);
        auto *mark = new RehearsalMark{window};
        mark->show();
        using Kind = LogEntry::Kind;
        const QDateTime at{QDate{2026, 11, 28}, QTime{8, 59}, Qt::UTC};
        window.log().showEntries({{at, Kind::PrinterWell},
                                  {at.addSecs(-40), Kind::PrinterTrouble, 0, u"paper"_s},
                                  {at.addSecs(-300), Kind::Imported, 3472},
                                  {at.addSecs(-333), Kind::EventOpened, 10, u"rehearsal"_s},
                                  {at.addSecs(-335), Kind::StartedAgain}});
        window.open(OfficeWindow::Section::Log);
        take(window, u"log"_s);
        window.desk().showPin(true);
        window.open(OfficeWindow::Section::Desk);
        take(window, u"desk"_s);
    }
    void take(QWidget &window, const QString &state, QSize size = {})
    {
        window.resize(size.isEmpty() ? m_look.size : size);
        window.show();
        QTest::qWait(60);
        m_visitor.look(window, state);
    }

    Look m_look;
    Visitor &m_visitor;
};

} // namespace

int main(int argc, char **argv)
{
    return runGallery(argc,
                      argv,
                      {{{800, 600}},
                       {{800, 600}, u"dark"_s, u"zh_CN"_s},
                       {{1280, 800}, u"high-contrast"_s},
                       {{1280, 800}, u"bright"_s, u"zh_CN"_s}},
                      [](const Look &look, Visitor &visitor) {
                          visitor.enter(look);
                          visitor.speak(look);
                          Shooting{look, visitor}.all();
                      });
}
