// SPDX-License-Identifier: Apache-2.0
#include "app/badge/FileMedia.h"
#include "app/badge/QtBadgePress.h"
#include "tests/unit/badge/PdfPages.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QString a6 = u"conference-a6"_s;
const QString label = u"label-62x100"_s;

QList<BadgeBatch::Item> people(int count, const QString &templateName)
{
    const QStringList names = manyNames(count);
    QList<BadgeBatch::Item> items;
    for (int i = 0; i < count; ++i)
        items << BadgeBatch::Item{badgeFor(names[i], u"EVT-%1"_s.arg(1000 + i)), templateName};
    return items;
}

Medium medium(const QString &name)
{
    const auto found = FileMedia{QString{}}.named(name);
    return found ? *found : Medium{};
}

/// What is in a part of a page, in millimetres.
QImage part(const QImage &page, const QRectF &mm, int dpi)
{
    const double dots = dpi / 25.4;
    return page.copy(QRectF{mm.topLeft() * dots, mm.size() * dots}.toRect());
}

int darkDots(const QImage &picture)
{
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
    }
    return dark;
}

/// Badges with a back of their own: a name in front, the company behind.
Template twoSided()
{
    Template how;
    how.name = u"two-sided"_s;
    how.title = u"Two sides"_s;
    how.widthMm = 90;
    how.heightMm = 54;
    how.back = Template::Back::Page;
    how.front = {{.box = {5, 5, 25, 25}, .what = CodeElement{.text = u"{code}"_s}}};
    how.backElements = {{.box = {5, 5, 25, 25}, .what = CodeElement{.text = u"back {code}"_s}}};
    return how;
}

} // namespace

/// Many badges at once, looked at with other people's eyes.
class QtBadgePressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourBadgesOnASheetReadInOrder()
    {
        const auto written = press.writeBatch(
            path(), {.items = people(9, a6), .paper = {.medium = medium(u"a4-4-a6"_s)}});
        QVERIFY(written);
        QCOMPARE(written->badges, 9);
        QCOMPARE(written->pages, 3);
        QCOMPARE(pageSizeMm(path()), QSizeF(210, 297));
        const QList<QImage> pages = pagesOf(path(), 203);
        QCOMPARE(pages.size(), 3);
        QCOMPARE(codesOf(part(pages[0], {0, 0, 105, 148}, 203)), QStringList{u"EVT-1000"_s});
        QCOMPARE(codesOf(part(pages[0], {105, 0, 105, 148}, 203)), QStringList{u"EVT-1001"_s});
        QCOMPARE(codesOf(part(pages[0], {0, 148, 105, 148}, 203)), QStringList{u"EVT-1002"_s});
        QCOMPARE(codesOf(part(pages[2], {0, 0, 105, 148}, 203)), QStringList{u"EVT-1008"_s});
        QCOMPARE(darkDots(part(pages[2], {106, 0, 104, 297}, 203)), 0); // the rest is blank
    }

    void anOpenedSheetIsUsedUp()
    {
        const auto written = press.writeBatch(
            path(),
            {.items = people(3, a6), .paper = {.medium = medium(u"a4-4-a6"_s), .start = 3}});
        QVERIFY(written);
        QCOMPARE(written->pages, 2);
        const QList<QImage> pages = pagesOf(path(), 203);
        QCOMPARE(darkDots(part(pages[0], {0, 0, 210, 147}, 203)), 0);
        QCOMPARE(codesOf(part(pages[0], {0, 148, 105, 148}, 203)), QStringList{u"EVT-1000"_s});
        QCOMPARE(codesOf(part(pages[1], {0, 0, 105, 148}, 203)), QStringList{u"EVT-1002"_s});
    }

    void aSheetHasNoLabelBeyondItsLast()
    {
        for (const int start : {0, 5}) {
            const auto written
                = press.writeBatch(path(),
                                   {.items = people(1, a6),
                                    .paper = {.medium = medium(u"a4-4-a6"_s), .start = start}});
            QVERIFY(!written);
            QCOMPARE(written.failure().kind, Failure::Kind::InvalidValue);
            QVERIFY(!QFileInfo::exists(path()));
        }
    }

    void aBadgeThatDoesNotFitIsNotPrinted()
    {
        const auto written = press.writeBatch(
            path(), {.items = people(1, a6), .paper = {.medium = medium(u"durable-1445-02"_s)}});
        QVERIFY(!written);
        QCOMPARE(written.failure(),
                 (Failure{Failure::Kind::DoesNotFit, u"105 × 148"_s, u"90 × 54"_s}));
        QVERIFY(!QFileInfo::exists(path()));
    }

    void everyBadgeHasItsOwnTemplateAndPage()
    {
        const auto written = press.writeBatch(path(), {.items = people(2, a6) + people(1, label)});
        QVERIFY(written);
        QCOMPARE(written->pages, 3);
        const QByteArray info = outputOf(u"pdfinfo"_s, {u"-l"_s, u"3"_s, path()});
        QVERIFY2(info.contains("Page    1 size:  297.638 x 419.528"), info.constData());
        QVERIFY2(info.contains("Page    2 size:  297.638 x 419.528"), info.constData());
        QVERIFY2(info.contains("Page    3 size:  175.748 x 283.465"), info.constData());
        for (const QImage &page : pagesOf(path(), 203))
            QCOMPARE(codesOf(page).size(), 1);
    }

    void backsLieBehindTheirFronts()
    {
        const auto shelf = std::make_shared<const TemplateShelf>(QList{twoSided()});
        const auto written
            = QtBadgePress{shelf}.writeBatch(path(),
                                             {.items = people(3, u"two-sided"_s),
                                              .paper = {.medium = medium(u"durable-1445-02"_s)}});
        QVERIFY(written);
        QCOMPARE(written->pages, 2);
        const QList<QImage> pages = pagesOf(path(), 203);
        // The first badge is at the left in front and at the right behind.
        QCOMPARE(codesOf(part(pages[0], {15, 12, 90, 54}, 203)), QStringList{u"EVT-1000"_s});
        QCOMPARE(codesOf(part(pages[1], {105, 12, 90, 54}, 203)), QStringList{u"back EVT-1000"_s});
        QCOMPARE(codesOf(part(pages[1], {15, 12, 90, 54}, 203)), QStringList{u"back EVT-1001"_s});
        QCOMPARE(codesOf(part(pages[1], {105, 66, 90, 54}, 203)), QStringList{u"back EVT-1002"_s});
    }

    void cutLinesAndCropMarksAreDrawnWhereOneCuts()
    {
        const auto dark = [this](const BadgePaper &paper, const QRectF &mm) {
            const auto shelf = std::make_shared<const TemplateShelf>(QList{twoSided()});
            const auto written = QtBadgePress{shelf}.writeBatch(
                path(), {.items = people(1, u"two-sided"_s), .paper = paper});
            return written ? darkDots(part(pagesOf(path(), 300)[0], mm, 300)) : -1;
        };
        BadgePaper paper{.medium = medium(u"durable-1445-02"_s)};
        const QRectF leftOfIt{5, 5, 9.5, 20}; // the first badge begins at 15 and 12
        const QRectF itsLeftEdge{14.5, 40, 1, 20};
        QCOMPARE(dark(paper, leftOfIt), 0);
        QCOMPARE(dark(paper, itsLeftEdge), 0);
        paper.cropMarks = true;
        QVERIFY(dark(paper, leftOfIt) > 20);
        QCOMPARE(dark(paper, itsLeftEdge), 0);
        paper.cropMarks = false;
        paper.cutLines = true;
        QCOMPARE(dark(paper, leftOfIt), 0);
        QVERIFY(dark(paper, itsLeftEdge) > 100);
    }

    void whatThePrinterWouldCutOffIsSaidOnce()
    {
        const auto written = press.writeBatch(
            path(),
            {.items = people(3, label), .paper = {.medium = medium(u"brother-dk-11202"_s)}});
        QVERIFY(written);
        const auto plain = press.writeBatch(
            path(), {.items = people(3, label), .paper = {.medium = medium(u"62x100"_s)}});
        QVERIFY(plain && plain->unprinted.isEmpty());

        Template deep = twoSided();
        deep.widthMm = 62;
        deep.heightMm = 100;
        deep.back = Template::Back::None;
        deep.backElements.clear();
        deep.front << Element{.box = {10, 90, 40, 10}, .what = ShapeElement{.fill = u"#000000"_s}};
        const auto shelf = std::make_shared<const TemplateShelf>(QList{deep});
        const auto cut = QtBadgePress{shelf}.writeBatch(
            path(),
            {.items = people(3, deep.name), .paper = {.medium = medium(u"brother-dk-11202"_s)}});
        QVERIFY(cut);
        QCOMPARE(cut->unprinted.size(), 1);
        QCOMPARE(cut->unprinted.first().badge, 0);
        QCOMPARE(cut->unprinted.first().mm, QMarginsF(0, 0, 0, 3));
    }

    void aPieceOfARollIsAsLongAsTheBadge()
    {
        QVERIFY(press.writeBatch(
            path(),
            {.items = people(2, label), .paper = {.medium = medium(u"brother-dk-22205"_s)}}));
        QCOMPARE(pageSizeMm(path()), QSizeF(62, 100));
        QCOMPARE(pagesOf(path(), 203).size(), 2);
    }

    void aCalibratedPageIsShifted()
    {
        const auto blankAtTheLeft = [this](const Calibration &calibration) {
            const auto shelf = std::make_shared<const TemplateShelf>(QList{twoSided()});
            const BadgePaper paper{.medium = medium(u"durable-1445-02"_s),
                                   .cutLines = true,
                                   .calibration = calibration};
            if (!QtBadgePress{shelf}.writeBatch(
                    path(), {.items = people(1, u"two-sided"_s), .paper = paper}))
                return -1.0;
            const QImage page = pagesOf(path(), 300)[0];
            const int y = qRound(40 / 25.4 * 300);
            int x = 0;
            while (x < page.width() && qGray(page.pixel(x, y)) > 128)
                ++x;
            return x * 25.4 / 300;
        };
        QVERIFY(qAbs(blankAtTheLeft({}) - 15) < 0.15);
        QVERIFY(qAbs(blankAtTheLeft({.dx = 2.5}) - 17.5) < 0.15);
        QVERIFY(qAbs(blankAtTheLeft({.dx = -1, .scaleX = 1.1}) - 15.5) < 0.15);
    }

    void whoeverListensMayStopIt()
    {
        QList<qsizetype> heard;
        const auto written
            = press.writeBatch(path(), {.items = people(9, a6), .goesOn = [&heard](qsizetype done) {
                                            heard << done;
                                            return done < 3;
                                        }});
        QVERIFY(written);
        QVERIFY(written->stopped);
        QCOMPARE(heard, (QList<qsizetype>{1, 2, 3}));
        QVERIFY(!QFileInfo::exists(path()));
    }

    void aStoppedBatchLeavesTheFileThatWasThere()
    {
        QVERIFY(press.writeBatch(path(), {.items = people(1, a6)}));
        const qint64 size = QFileInfo{path()}.size();
        const auto written = press.writeBatch(
            path(), {.items = people(2, a6), .goesOn = [](qsizetype) { return false; }});
        QVERIFY(written && written->stopped);
        QCOMPARE(QFileInfo{path()}.size(), size);
    }

    void thePageToMeasureWithHasItsFrameWhereItSays()
    {
        const QSizeF page{210, 297};
        const CalibrationSheet sheet{
            u"Title"_s, u"Measure."_s, u"L %1"_s, u"T %1"_s, u"W %1"_s, u"H %1"_s};
        QVERIFY(press.writeCalibrationSheet(path(), sheet, page, {}));
        QCOMPARE(pageSizeMm(path()), page);
        const QImage drawn = pagesOf(path(), 300)[0];
        const double dots = 300 / 25.4;
        // Along a line that crosses only the frame's left side: the frame begins at 20 mm.
        const int y = qRound(280 * dots - 40);
        int x = qRound(12 * dots);
        while (x < drawn.width() && qGray(drawn.pixel(x, y - qRound(8 * dots))) > 128)
            ++x;
        QVERIFY2(qAbs(x / dots - calibrationFrame(page).left()) < 0.15,
                 qPrintable(QString::number(x / dots)));
    }

    void nobodyIsNoBatch()
    {
        QVERIFY(!press.writeBatch(path(), {}));
        QVERIFY(!press.writeBatch(path(), {.items = people(1, u"nothing"_s)}));
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(path()); }

private:
    QString path() const { return folder.filePath(u"badges.pdf"_s); }

    QTemporaryDir folder;
    const QtBadgePress press{std::make_shared<const TemplateShelf>()};
};

QTEST_MAIN(QtBadgePressTest)
#include "tst_QtBadgePress.moc"
