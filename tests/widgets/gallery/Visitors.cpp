// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/gallery/Visitors.h"

#include "tests/widgets/gallery/Legibility.h"
#include "tests/widgets/gallery/Tongue.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lanyard::tests {

namespace {

constexpr int widestPicture = 1600;

/// One layout may ask for the next: words wrap, rows become higher, a page becomes longer.
void settle()
{
    constexpr int rounds = 12;
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QImage picturedNow(QWidget &screen)
{
    settle();
    return screen.grab().toImage();
}

} // namespace

void Photographer::enter(const Look &look)
{
    Visitor::enter(look);
    m_name = look.name();
}

void Photographer::look(QWidget &screen, const QString &scene)
{
    QImage picture = picturedNow(screen);
    if (picture.width() > widestPicture)
        picture = picture.scaledToWidth(widestPicture, Qt::SmoothTransformation);
    picture.save(m_folder.filePath(m_name + u'-' + scene + u".png"_s));
}

void Miniaturist::look(QWidget &screen, const QString &scene)
{
    m_thumbnails.insert(scene, thumbnailOf(picturedNow(screen)));
}

void Reader::look(QWidget &screen, const QString &scene)
{
    settle();
    QStringList here = cutOffIn(screen);
    for (const QString &text : textsIn(screen))
        if (m_tongue.isLeftInEnglish(text))
            here.append(u"is left in English: “%1”"_s.arg(text));
    for (const QString &finding : here) {
        if (m_known.contains(finding))
            continue;
        m_known.insert(finding);
        m_findings.append(u"%1: %2"_s.arg(scene, finding));
    }
}

QStringList Reader::findings() const
{
    QStringList missing;
    for (const QString &source : m_tongue.missing())
        missing.append(u"not translated: "_s + source);
    missing.sort();
    return m_findings + missing;
}

} // namespace lanyard::tests
