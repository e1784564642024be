// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "tests/widgets/gallery/Gallery.h"
#include "ui/kiosk/GuestScreen.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kiosk/WelcomePage.h"

#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;

namespace {

const VisitNumber visit{27};
constexpr ui::KioskPatience longPatience{.typing = std::chrono::seconds{30},
                                         .greeting = std::chrono::seconds{15},
                                         .message = std::chrono::hours{1},
                                         .referral = std::chrono::hours{1}};

/// Somebody holds a phone before the camera.
QImage phone()
{
    QImage frame{640, 360, QImage::Format_RGB32};
    frame.fill(QColor{120, 120, 124});
    QPainter painter{&frame};
    painter.fillRect(QRectF{230, 90, 130, 210}, Qt::black);
    painter.fillRect(QRectF{240, 110, 110, 110}, Qt::white);
    return frame.convertToFormat(QImage::Format_Grayscale8);
}

class Shooting final
{
public:
    Shooting(const Look &look, Visitor &visitor)
        : m_look{look}
        , m_visitor{visitor}
    {
        visitor.enter(look);
    }

    void shootKiosk()
    {
        ui::KioskWindow window{longPatience};
        window.resize(m_look.size);
        m_visitor.speak(m_look);
        window.welcome().showEventName(u"云栖开发者大会 · Example Conf 2026"_s);
        window.welcome().offerLanguages(
            {u"en"_s, u"zh_CN"_s, u"zh_TW"_s, u"ja"_s, u"de"_s, u"fr"_s, u"es"_s});
        window.show();
        shoot(window, u"welcome"_s);
        window.welcome().showFrame(phone());
        shoot(window, u"welcome-camera"_s);
        window.findChild<QPushButton *>(u"kioskNoTicket"_s)->click();
        shoot(window, u"name"_s);
        window.showNotIdentified();
        shoot(window, u"name-again"_s);
        window.showGuest({u"Søren Ångström-Kjær"_s, u"Nordlys Datasystemer A/S"_s, u"Speaker"_s});
        shoot(window, u"greeting"_s);
        window.findChild<QPushButton *>(u"greetingCorrect"_s)->click();
        shoot(window, u"correction"_s);
        window.findChild<QPushButton *>(u"keyAccents"_s)->click();
        for (auto *accents : window.findChildren<QPushButton *>(u"keyAccents"_s)) {
            if (accents->isVisible() && !accents->isChecked())
                accents->click();
        }
        shoot(window, u"correction-accents"_s);
        window.showMessage(ui::KioskWords::printing(u"欧阳晓明"_s));
        shoot(window, u"printing"_s);
        window.showMessage(ui::KioskWords::takeBadge(u"欧阳晓明"_s));
        shoot(window, u"take-badge"_s);
        window.showMessage(ui::KioskWords::badgeLater(u"Søren Ångström-Kjær"_s, visit));
        shoot(window, u"badge-later"_s);
        window.showMessage(ui::kioskViewOf(Blocked{anAttendee()}, visit));
        shoot(window, u"sorry"_s);
        window.showMessage(ui::KioskWords::severalTickets());
        shoot(window, u"several"_s);
        window.setOutOfOrder(ui::KioskTrouble::Printer, u"Main entrance 2"_s);
        window.showHome();
        shoot(window, u"out-of-order"_s);
        window.choosePin();
        shoot(window, u"leave"_s);
        window.release();
    }

    void shootGuestScreen()
    {
        ui::GuestScreen screen{std::chrono::hours{1}};
        screen.resize(m_look.size);
        m_visitor.speak(m_look);
        screen.showEventName(u"云栖开发者大会 · Example Conf 2026"_s);
        screen.show();
        shoot(screen, u"guest-idle"_s);
        Registration who = anAttendee().named(u"Søren Ångström-Kjær"_s).with(speakerTicket);
        screen.showGuest(ui::presentGuestOf(who, {u"de"_s, nullptr}));
        shoot(screen, u"guest"_s);
    }

private:
    void shoot(QWidget &window, const QString &state) { m_visitor.look(window, state); }

    Look m_look;
    Visitor &m_visitor;
};

} // namespace

int main(int argc, char **argv)
{
    return runGallery(argc,
                      argv,
                      {{{800, 600}},
                       {{600, 800}},
                       {{800, 600}, u"dark"_s},
                       {{1280, 800}, u"dark"_s, u"zh_CN"_s},
                       {{1280, 800}, u"high-contrast"_s},
                       {{1080, 1920}},
                       {{1920, 1080}}},
                      [](const Look &look, Visitor &visitor) {
                          Shooting shooting{look, visitor};
                          shooting.shootKiosk();
                          visitor.enter(look);
                          shooting.shootGuestScreen();
                      });
}
