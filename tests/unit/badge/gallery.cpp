// SPDX-License-Identifier: Apache-2.0
// Draws every built-in template for people with short, long, Chinese and mixed names, to be looked
// at: a picture in colour and one in the black and white dots of a 203 dpi label printer. Usage:
// badge_gallery FOLDER [TEMPLATE…]
#include "app/badge/OneBit.h"
#include "app/badge/TemplateReader.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QTextStream>

using namespace lanyard;
using namespace lanyard::badge;
using namespace Qt::StringLiterals;

namespace {

QList<Badge> visitors()
{
    QList<Badge> people;
    const auto add = [&people](const QString &name,
                               const QString &company,
                               const QString &title,
                               const QString &role,
                               const QString &colour) {
        Badge badge = tests::badgeFor(name, u"015308644071S4AS"_s);
        badge.company = company;
        badge.jobTitle = title;
        badge.role = role;
        badge.colour = colour;
        badge.event = u"2026 样例开源大会 Sample Open Source Conference"_s;
        people << badge;
    };
    add(u"王芳"_s, u"上海示例网络科技有限公司"_s, u"高级软件工程师"_s, u"Attendee"_s, u"#1565c0"_s);
    add(u"Grace Hopper"_s, u"Sample Works"_s, u"Rear Admiral"_s, u"Speaker"_s, u"#c62828"_s);
    add(u"Maximiliana Alexandra von Musterstein-Beispielhausen"_s,
        u"Interdisciplinary Institute for Reproducible Software Engineering e. V."_s,
        u"Principal Distinguished Engineer, Developer Experience and Tooling"_s,
        u"Partner community"_s,
        u"#ffd600"_s);
    add(u"Jo"_s, {}, {}, u"Staff"_s, u"#2e7d32"_s);
    add(u"李小龙（Bruce Lee）"_s, u"示例大学"_s, {}, u"嘉宾 Guest"_s, u"#6a1b9a"_s);
    return people;
}

/// Side by side on grey, so that the edges show.
QImage sideBySide(const QList<QImage> &pictures)
{
    constexpr int gap = 40;
    int width = gap;
    int height = 0;
    for (const QImage &picture : pictures) {
        width += picture.width() + gap;
        height = qMax(height, picture.height() + 2 * gap);
    }
    QImage wall{width, height, QImage::Format_RGB32};
    wall.fill(QColor{0xb0, 0xb8, 0xc0});
    QPainter painter{&wall};
    int left = gap;
    for (const QImage &picture : pictures) {
        painter.drawImage(left, gap, picture);
        left += picture.width() + gap;
    }
    return wall;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application{argc, argv};
    const QStringList words = QGuiApplication::arguments();
    const auto templates = builtInTemplates();
    if (!templates || words.size() < 2) {
        QTextStream{stderr} << (templates ? u"Usage: badge_gallery FOLDER [TEMPLATE…]"_s
                                          : templates.failure().subject + u": "_s
                                        + templates.failure().detail)
                            << '\n';
        return 2;
    }
    const QDir folder{words[1]};
    PaintBox paintBox;
    for (const Template &how : *templates) {
        if (words.size() > 2 && !words.contains(how.name))
            continue;
        QList<QImage> colour;
        QList<QImage> dots;
        for (const Badge &badge : visitors()) {
            for (const Layout &page : layOutPages(how, badge, paintBox))
                colour << picture(page, 300);
            dots << oneBitPages(how, badge, 203, paintBox);
        }
        if (!sideBySide(colour).save(folder.filePath(how.name + u".png"_s))
            || !sideBySide(dots).save(folder.filePath(how.name + u"-203.png"_s)))
            return 1;
    }
    return 0;
}
