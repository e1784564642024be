// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "ui/kiosk/GuestScreen.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kiosk/WelcomePage.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QTranslator>

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

class Gallery final
{
public:
    Gallery(QDir where, QString prefix, QSize size)
        : m_where{std::move(where)}
        , m_prefix{std::move(prefix)}
        , m_size{size}
    {
    }

    void shootKiosk()
    {
        ui::KioskWindow window{longPatience};
        window.resize(m_size);
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
        window.setOutOfOrder(
            ui::KioskWords::outOfOrder(ui::KioskTrouble::Printer, u"Main entrance 2"_s));
        window.showHome();
        shoot(window, u"out-of-order"_s);
        window.choosePin();
        shoot(window, u"leave"_s);
        window.release();
    }

    void shootGuestScreen()
    {
        ui::GuestScreen screen{std::chrono::hours{1}};
        screen.resize(m_size);
        screen.showEventName(u"云栖开发者大会 · Example Conf 2026"_s);
        screen.show();
        shoot(screen, u"guest-idle"_s);
        Registration who = anAttendee().named(u"Søren Ångström-Kjær"_s).with(speakerTicket);
        screen.showGuest(ui::presentGuestOf(who, {u"de"_s, nullptr}));
        shoot(screen, u"guest"_s);
    }

private:
    void shoot(QWidget &window, const QString &state)
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QString size = u"%1x%2"_s.arg(m_size.width()).arg(m_size.height());
        window.grab().save(m_where.filePath(m_prefix + size + u"-"_s + state + u".png"_s));
    }

    QDir m_where;
    QString m_prefix;
    QSize m_size;
};

} // namespace

/// kiosk_gallery DIRECTORY [LANGUAGE.qm]: what every screen looks like.
int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    const QDir where{argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s};
    QTranslator words;
    if (argc > 2 && words.load(QString::fromLocal8Bit(argv[2])))
        QCoreApplication::installTranslator(&words);
    ui::Theme::bright().applyTo(application);
    const QString language = argc > 2 ? u"other-"_s : u""_s;
    for (const QSize size :
         {QSize{800, 600}, QSize{600, 800}, QSize{1080, 1920}, QSize{1920, 1080}}) {
        Gallery gallery{where, language, size};
        gallery.shootKiosk();
        gallery.shootGuestScreen();
    }
    ui::Theme::dark().applyTo(application);
    Gallery dark{where, language + u"dark-"_s, {800, 600}};
    dark.shootKiosk();
    dark.shootGuestScreen();
    return 0;
}
