// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;

namespace {

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

void shoot(ui::KioskWindow &window, const QDir &where, const QString &state)
{
    QCoreApplication::sendPostedEvents();
    const QString size = u"%1x%2"_s.arg(window.width()).arg(window.height());
    window.grab().save(where.filePath(size + u"-kiosk-"_s + state + u".png"_s));
}

void shootAll(const QDir &where, QSize size)
{
    ui::KioskWindow window{std::chrono::hours{1}};
    window.resize(size);
    window.show();
    shoot(window, where, u"without-camera"_s);
    window.showFrame(phone());
    shoot(window, where, u"ready"_s);
    window.showCodesInView({QPolygonF{QRectF{0.375, 0.3, 0.172, 0.31}}}, std::chrono::hours{1});
    shoot(window, where, u"read"_s);
    window.showVerdict(Admitted{anAttendee().named(u"Søren Ångström-Kjær"_s), {}});
    shoot(window, where, u"welcome"_s);
    window.showSeveralTickets(true);
    shoot(window, where, u"welcome-and-another"_s);
    window.showSeveralTickets(false);
    window.showVerdict(Blocked{anAttendee()});
    shoot(window, where, u"sorry"_s);
    window.showSeveralTickets(false);
    shoot(window, where, u"several"_s);
    window.release();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    const QDir where{argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s};
    ui::Theme::bright().applyTo(application);
    for (const QSize size : {QSize{800, 600}, QSize{1280, 800}, QSize{1080, 1920}})
        shootAll(where, size);
    return 0;
}
