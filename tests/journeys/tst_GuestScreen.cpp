// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Seat.h"

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int half = 640; // pixels: two monitors side by side

const QByteArray guests = "Ticket code,Name,Company,Ticket type,Status,Language\n"
                          "GUEST-0001,Ada Lovelace,Analytical Engines,Visitor,confirmed,English\n"
                          "GUEST-0002,张伟,晨星科技,Speaker,confirmed,中文\n"
                          "GUEST-0003,Kay McNulty,ENIAC,Visitor,cancelled,English\n"
                          "GUEST-0004,Jean Bartik,ENIAC,Visitor,confirmed,English\n";

} // namespace

/// The second monitor of a desk, turned to the guest, in the real program.
class GuestScreenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        seat = std::make_unique<Seat>();
        QVERIFY(seat->makeEvent(u"Guest Conf"_s, guests));
        QVERIFY(seat->setUp("[desk]\nname=Desk 1\n[screen]\nlanguage=en\nsounds=false\n"));
        QVERIFY(monitor({u"--setmonitor"_s, u"desk"_s, u"640/169x800/211+0+0"_s, u"screen"_s}));
        QVERIFY(plugIn());
        QVERIFY(seat->start({u"--event"_s, seat->program().eventFile()}));
        SEE(*seat, seat->reads(u"Scan a ticket"_s));
        QVERIFY(seat->press(u"shift+F11"_s));
        SEE(*seat, shows({u"Guest Conf"_s, u"Please show your code"_s}));
    }
    void cleanup() { seat.reset(); }

    void onlyThePresentGuestIsShownAndInTheirLanguage()
    {
        QVERIFY(seat->scan(u"GUEST-0001"_s));
        SEE(*seat,
            shows({u"Guest Conf"_s,
                   u"Please check your badge"_s,
                   u"Ada Lovelace"_s,
                   u"Visitor"_s,
                   u"English"_s}));
        QVERIFY(seat->scan(u"GUEST-0002"_s));
        SEE(*seat,
            shows({u"Guest Conf"_s, u"请核对您的胸牌"_s, u"张伟"_s, u"Speaker"_s, u"简体中文"_s}));
        QVERIFY(seat->scan(u"GUEST-0003"_s));
        SEE(*seat, seat->reads(u"Ticket cancelled"_s)); // at the desk
        SEE(*seat, shows({u"Guest Conf"_s, u"Please show your code"_s}));
        QVERIFY(seat->scan(u"GUEST-0004"_s));
        SEE(*seat,
            shows({u"Guest Conf"_s,
                   u"Please check your badge"_s,
                   u"Jean Bartik"_s,
                   u"Visitor"_s,
                   u"English"_s}));
        QVERIFY(seat->press(u"F6"_s));
        SEE(*seat, seat->reads(u"Take the check-in back"_s));
        QVERIFY(seat->press(u"Return"_s));
        SEE(*seat, seat->reads(u"Taken back"_s));
        SEE(*seat, shows({u"Guest Conf"_s, u"Please show your code"_s}));
        QVERIFY(seat->press(u"shift+F11"_s));
        SEE(*seat, shows({}));
    }

    void behindALockThereIsNobodyAndNobodyComesBackFromThere()
    {
        QVERIFY(seat->press(u"ctrl+shift+l"_s));
        SEE(*seat, seat->reads(u"Choose a PIN for this desk"_s));
        QVERIFY(seat->enter(u"4711"_s));
        SEE(*seat, seat->reads(u"The same PIN again"_s));
        QVERIFY(seat->enter(u"4711"_s));
        SEE(*seat, seat->reads(u"Type the PIN of this desk"_s));
        QVERIFY(seat->scan(u"GUEST-0002"_s));
        SEE(*seat, seat->reads(u"This desk is locked"_s));
        SEE(*seat, shows({}));
        QVERIFY(seat->enter(u"4711"_s));
        SEE(*seat, shows({u"Guest Conf"_s, u"Please show your code"_s}));

        QVERIFY(seat->scan(u"GUEST-0001"_s));
        SEE(*seat, seat->reads(u"Please check your badge"_s));
        QVERIFY(seat->press(u"ctrl+shift+l"_s));
        SEE(*seat, shows({}));
        QVERIFY(seat->enter(u"4711"_s)); // well before the guest's time on the screen would be over
        SEE(*seat, seat->reads(u"Let them in"_s)); // for the volunteer all is as it was
        SEE(*seat, !seat->isReading({u"Please check your badge"_s}));
        SEE(*seat, shows({u"Guest Conf"_s, u"Please show your code"_s}));
    }

    void itFollowsTheSecondMonitor()
    {
        QVERIFY(seat->scan(u"GUEST-0001"_s));
        SEE(*seat, seat->reads(u"Please check your badge"_s));
        SEE(*seat, Seat::waitFor([this] { return place() == QRect(half, 0, half, 800); }));
        QVERIFY(monitor({u"--delmonitor"_s, u"guest"_s}));
        SEE(*seat, Seat::waitFor([this] { return place().height() == 600; })); // a window
        QVERIFY(seat->scan(u"GUEST-0002"_s)); // the desk has kept the keyboard
        SEE(*seat, seat->reads(u"请核对您的胸牌"_s));
        QVERIFY(plugIn());
        SEE(*seat, Seat::waitFor([this] { return place() == QRect(half, 0, half, 800); }));
    }

private:
    bool monitor(const QStringList &words) const { return seat->display().run(u"xrandr"_s, words); }
    bool plugIn() const
    {
        return monitor({u"--setmonitor"_s, u"guest"_s, u"640/169x800/211+640+0"_s, u"none"_s});
    }
    /// Waits until the guest's monitor has these lines, and nothing else.
    bool shows(const QStringList &lines)
    {
        return Seat::waitFor([this, &lines] {
            QStringList seen;
            for (const Seen &each : seat->look()) {
                if (each.window.left() >= half && !each.name.isEmpty() && each.role == "label"_L1)
                    seen.append(each.name);
            }
            return seen == lines;
        });
    }
    /// Of the guest's window, by what only it says.
    QRect place()
    {
        for (const Seen &each : seat->look()) {
            if (each.name == "Please check your badge"_L1 || each.name == u"请核对您的胸牌"
                || each.name == "Please show your code"_L1)
                return each.window;
        }
        return {};
    }

    std::unique_ptr<Seat> seat;
};

QTEST_GUILESS_MAIN(GuestScreenTest)
#include "tst_GuestScreen.moc"
