// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/gallery/Likeness.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard::tests;

namespace {

QImage aScreen(const QString &words, const QPoint &place = {40, 60})
{
    QImage screen{800, 600, QImage::Format_RGB32};
    screen.fill(QColor{238, 242, 246});
    QPainter painter{&screen};
    painter.fillRect(100, 300, 200, 60, QColor{10, 79, 150});
    painter.drawText(place, words);
    return screen;
}

} // namespace

class LikenessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameScreenLooksTheSame()
    {
        QVERIFY(differenceOf(thumbnailOf(aScreen(u"Welcome"_s)), thumbnailOf(aScreen(u"Welcome"_s)))
                    .isTolerable());
    }

    void aPixelHereAndThereIsTolerated()
    {
        QVERIFY(differenceOf(thumbnailOf(aScreen(u"Welcome"_s)),
                             thumbnailOf(aScreen(u"Welcome"_s, {41, 60})))
                    .isTolerable());
    }

    void aButtonThatMovedIsNot()
    {
        QImage moved = aScreen(u"Welcome"_s);
        QPainter painter{&moved};
        painter.drawImage(QPoint{100, 340}, moved.copy(100, 300, 200, 60));
        painter.end();
        QVERIFY(
            !differenceOf(thumbnailOf(aScreen(u"Welcome"_s)), thumbnailOf(moved)).isTolerable());
    }

    void anotherGroundIsNot()
    {
        QImage darker = aScreen({});
        darker.fill(QColor{220, 226, 232});
        QImage plain = darker;
        plain.fill(QColor{238, 242, 246});
        QVERIFY(!differenceOf(thumbnailOf(plain), thumbnailOf(darker)).isTolerable());
    }

    void aSheetGivesItsThumbnailsBack()
    {
        Thumbnails thumbnails;
        for (const QString &name : {u"idle"_s, u"verdict"_s, u"card"_s, u"more"_s, u"results"_s})
            thumbnails.insert(name, thumbnailOf(aScreen(name)));
        thumbnails.insert(u"question"_s, thumbnailOf(aScreen(u"?"_s).copy(0, 0, 800, 300)));
        QByteArray bytes;
        QBuffer file{&bytes};
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(sheetOf(thumbnails).save(&file, "PNG"));
        QCOMPARE(thumbnailsIn(QImage::fromData(bytes)), thumbnails);
    }
};

QTEST_MAIN(LikenessTest)
#include "tst_Likeness.moc"
