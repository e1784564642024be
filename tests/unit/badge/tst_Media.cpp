// SPDX-License-Identifier: Apache-2.0
#include "app/badge/FileMedia.h"
#include "app/badge/GlabelsMedia.h"
#include "app/badge/MediaReader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace lanyard::badge;
using namespace Qt::StringLiterals;

namespace {

Medium one(const QByteArray &entry)
{
    const auto read
        = readMedia(R"({"format": "lanyard-media", "version": 1, "media": [)" + entry + "]}");
    return read ? read->value(0) : Medium{};
}

Failure failureIn(const QByteArray &entry)
{
    const auto read
        = readMedia(R"({"format": "lanyard-media", "version": 1, "media": [)" + entry + "]}");
    return read ? Failure{} : read.failure();
}

} // namespace

/// What badges are printed on.
class MediaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedMediumHasItsMakersNumbers_data()
    {
        QTest::addColumn<QSizeF>("page");
        QTest::addColumn<QSizeF>("label");
        QTest::addColumn<int>("labels");
        QTest::addColumn<QPointF>("first");
        QTest::addColumn<QPointF>("last"); ///< the lower right corner of the last label
        const QSizeF a4{210, 297};
        const auto single = [](const char *name, const QSizeF &mm) {
            QTest::newRow(name) << mm << mm << 1 << QPointF{} << QPointF{mm.width(), mm.height()};
        };
        single("a6", {105, 148});
        single("a6-landscape", {148, 105});
        single("a7", {74, 105});
        single("butterfly-82x203", {82, 203});
        single("cr80", {85.6, 53.98});
        single("label-63x29", {63.5, 29.6});
        single("dymo-11356", {41, 89});
        single("dymo-30374", {51, 89});
        single("dymo-30856", {62, 106});
        single("dymo-99014", {54, 101});
        single("dymo-99015", {54, 70});
        single("brother-dk-11201", {29, 90});
        single("brother-dk-11202", {62, 100});
        single("brother-dk-11204", {17, 54});
        single("brother-dk-11208", {38, 90});
        single("zebra-57x102", {57, 102});
        single("epson-96x82", {96, 82});
        QTest::newRow("a4-4-a6") << a4 << QSizeF{105, 148} << 4 << QPointF{0, 0}
                                 << QPointF{210, 296};
        QTest::newRow("a4-8-a7-landscape")
            << a4 << QSizeF{105, 74} << 8 << QPointF{0, 0} << QPointF{210, 296};
        QTest::newRow("durable-1445-02")
            << a4 << QSizeF{90, 54} << 10 << QPointF{15, 12} << QPointF{195, 282};
        QTest::newRow("durable-1453-02")
            << a4 << QSizeF{75, 40} << 12 << QPointF{30, 28.5} << QPointF{180, 268.5};
        QTest::newRow("durable-1456-02")
            << a4 << QSizeF{90, 60} << 8 << QPointF{15, 28.5} << QPointF{195, 268.5};
        QTest::newRow("herma-4412")
            << a4 << QSizeF{80, 50} << 10 << QPointF{17.5, 13.5} << QPointF{192.5, 283.5};
        QTest::newRow("herma-9642")
            << a4 << QSizeF{40, 40} << 24 << QPointF{15, 13.5} << QPointF{193, 283.5};
        QTest::newRow("lyreco-143.344")
            << a4 << QSizeF{70, 36} << 24 << QPointF{0, 4.5} << QPointF{210, 292.5};
        QTest::newRow("avery-l4786")
            << a4 << QSizeF{80, 50} << 10 << QPointF{18, 13} << QPointF{193, 283};
        QTest::newRow("avery-5095") << QSizeF{215.9, 279.4} << QSizeF{85.725, 59.267} << 8
                                    << QPointF{17.463, 14.817} << QPointF{198.438, 264.584};
    }
    void everyShippedMediumHasItsMakersNumbers()
    {
        QFETCH(const QPointF, last);
        const auto medium = FileMedia{QString{}}.named(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(medium);
        QTEST(medium->page, "page");
        QTEST(medium->label, "label");
        const QList<QRectF> labels = labelsOf(*medium);
        QTEST(int(labels.size()), "labels");
        QTEST(labels.first().topLeft(), "first");
        QVERIFY(QLineF(labels.last().bottomRight(), last).length() < 0.001);
    }

    void theShippedFilesReadWithoutAComplaintAndNoNameTwice()
    {
        const auto media = builtInMedia();
        QVERIFY2(media, media ? "" : qPrintable(media.failure().subject + media.failure().detail));
        QStringList names;
        for (const Medium &medium : *media) {
            QVERIFY(!names.contains(medium.name));
            QVERIFY(!medium.title.isEmpty());
            names << medium.name;
        }
        QVERIFY(names.size() > 40);
    }

    void labelPrintersOfBrotherLeaveTheirEdgesBlank()
    {
        const auto medium = FileMedia{QString{}}.named(u"Brother-DK-11202"_s);
        QVERIFY(medium);
        QCOMPARE(medium->unprintable, QMarginsF(1.5, 3, 1.5, 3));
        QVERIFY(medium->mono);
        QCOMPARE(medium->dpi, 300);
    }

    void aRollIsCutWhereTheBadgeEnds()
    {
        const auto roll = FileMedia{QString{}}.named(u"brother-dk-22205"_s);
        QVERIFY(roll && roll->roll);
        QCOMPARE(roll->page.width(), 62);
        QCOMPARE(roll->roll->longest, 1000);
    }

    void aMediumMayBeAnySize()
    {
        const auto medium = FileMedia{QString{}}.named(u"70 × 120"_s);
        QVERIFY(medium);
        QCOMPARE(medium->name, u"70x120"_s);
        QCOMPARE(medium->page, QSizeF(70, 120));
    }

    void whatNobodyKnowsIsNotFound()
    {
        const auto medium = FileMedia{QString{}}.named(u"papyrus"_s);
        QVERIFY(!medium);
        QCOMPARE(medium.failure().kind, Failure::Kind::NotFound);
        QCOMPARE(medium.failure().subject, u"papyrus"_s);
    }

    void aFileIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &entry, const QString &place) {
            QTest::newRow(name) << entry << place;
        };
        row("a key that nobody knows",
            R"({"name":"a","title":"A","page":[9,9],"colour":1})",
            u"media[0].colour"_s);
        row("no size", R"({"name":"a","title":"A"})", u"media[0].page"_s);
        row("a size that is none", R"({"name":"a","title":"A","page":[0,9]})", u"media[0].page"_s);
        row("a name with a space",
            R"({"name":"a b","title":"A","page":[9,9]})",
            u"media[0].name"_s);
        row("labels beyond the page",
            R"({"name":"a","title":"A","page":[90,90],"label":[40,40],"columns":3,"rows":1,)"
            R"("first":[0,0],"pitch":[40,40]})",
            u"media[0].pitch"_s);
        row("a roll without a length",
            R"({"name":"a","title":"A","width":62,"roll":[50,20]})",
            u"media[0].roll"_s);
    }
    void aFileIsReadStrictly()
    {
        QFETCH(const QByteArray, entry);
        const Failure failure = failureIn(entry);
        QCOMPARE(failure.kind, Failure::Kind::InvalidValue);
        QTEST(failure.subject, "place");
    }

    void otherNamesOfTheSameSheetAreMediaToo()
    {
        const auto read = readMedia(R"({"format": "lanyard-media", "version": 1, "media": [
            {"name": "a", "title": "A", "page": [9, 9], "same": ["b", "c"]}]})");
        QVERIFY(read);
        QCOMPARE(read->size(), 3);
        QCOMPARE(read->last().name, u"c"_s);
        QCOMPARE(read->last().page, QSizeF(9, 9));
        QCOMPARE(one(R"({"name": "a", "title": "A", "page": [9, 9]})").label, QSizeF(9, 9));
    }

    void templatesOfGlabelsAreRead()
    {
        const QTemporaryDir folder;
        write(folder, u"paper-sizes.xml"_s, R"(<Glabels-paper-sizes>
            <Paper-size id="US-Letter" _name="US Letter" width="8.5in" height="11in"/>
            </Glabels-paper-sizes>)");
        write(folder, u"some-templates.xml"_s, R"(<?xml version="1.0"?><Glabels-templates>
            <Template brand="Avery" part="5395" size="US-Letter" _description="Name Badges">
              <Meta category="label"/>
              <Label-rectangle id="0" width="3.375in" height="2.5in" round="0.1875in">
                <Markup-margin size="0.0625in"/>
                <Layout nx="2" ny="4" x0="0.6875in" y0="0.5in" dx="3.75in" dy="2.5in"/>
              </Label-rectangle>
            </Template>
            <Template brand="Avery" part="8395" equiv="5395"/>
            <Template brand="Round Co" part="R 1" size="Other" width="72" height="144pt"
                      description="Rounds">
              <Label-round id="0" radius="0.25in">
                <Layout nx="1" ny="1" x0="0" y0="0" dx="0" dy="0"/>
                <Layout nx="1" ny="2" x0="36pt" y0="36pt" dx="0" dy="1.8cm"/>
              </Label-round>
            </Template>
            <Template brand="Brother" part="Tape" size="Other" width="62mm" height="100mm">
              <Label-continuous id="0" width="62mm" min_height="25mm" max_height="600mm"
                                default_height="100mm"/>
            </Template>
            <Template brand="Disc" part="CD" size="US-Letter">
              <Label-cd id="0" radius="166.5pt" hole="58.5pt">
                <Layout nx="1" ny="1" x0="0" y0="0" dx="0" dy="0"/>
              </Label-cd>
            </Template>
            <Template brand="Disc" part="DVD" equiv="CD"/>
            <Template brand="Broken" part="1" size="Nowhere">
              <Label-rectangle id="0" width="10mm" height="10mm">
                <Layout nx="1" ny="1" x0="0" y0="0" dx="0" dy="0"/>
              </Label-rectangle>
            </Template>
            </Glabels-templates>)");
        const GlabelsMedia read = readGlabelsMedia(folder.path());
        QStringList names;
        for (const Medium &medium : read.media)
            names << medium.name;
        QCOMPARE(
            names,
            (QStringList{u"avery-5395"_s, u"avery-8395"_s, u"round-co-r-1"_s, u"brother-tape"_s}));
        QCOMPARE(read.leftOut, 3);

        const Medium &badges = read.media[1];
        QCOMPARE(badges.title, u"Avery 8395, Name Badges"_s);
        QCOMPARE(badges.page, QSizeF(215.9, 279.4));
        QCOMPARE(badges.label, QSizeF(85.725, 63.5));
        QVERIFY(qAbs(badges.corner - 0.1875 * 25.4) < 0.001);
        QCOMPARE(labelsOf(badges).size(), 8);
        QCOMPARE(labelsOf(badges)[1].topLeft(), QPointF(17.463 + 95.25, 12.7));

        const Medium &rounds = read.media[2];
        QCOMPARE(rounds.page, QSizeF(25.4, 50.8));
        QCOMPARE(rounds.label, QSizeF(12.7, 12.7));
        QCOMPARE(rounds.corner, 6.35);
        QCOMPARE(labelsOf(rounds).size(), 3);
        QCOMPARE(labelsOf(rounds).last().topLeft(), QPointF(12.7, 30.7));

        QCOMPARE(read.media[3].roll, (Roll{.shortest = 25, .longest = 600}));
    }

    /// Debian's glabels-data; the package of the tests.
    void everythingThatGlabelsHasIsTakenOrCounted()
    {
        const QString folder = glabelsFolder();
        if (folder.isEmpty())
            QSKIP("glabels-data is not installed: its real templates were not read");
        const GlabelsMedia read = readGlabelsMedia(folder);
        qInfo("%lld media of gLabels were taken, %lld left out",
              static_cast<long long>(read.media.size()),
              static_cast<long long>(read.leftOut));
        QVERIFY(read.media.size() > 1400);
        QVERIFY(read.leftOut < 350);

        const FileMedia media{folder};
        const auto zweckform = media.named(u"avery-l4730"_s);
        QVERIFY(zweckform);
        QCOMPARE(labelsOf(*zweckform).size(), 270);
        QCOMPARE(zweckform->label, QSizeF(17.8, 10));
        // The program's own come first.
        QCOMPARE(media.named(u"avery-l4785"_s)->title, u"Avery L4785, 10 × 80 × 50 mm"_s);
        const QList<Medium> all = media.all();
        QCOMPARE(std::ranges::count(all, u"avery-l4785"_s, &Medium::name), 1);
    }

private:
    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
    {
        QFile file{folder.filePath(name)};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
};

QTEST_GUILESS_MAIN(MediaTest)
#include "tst_Media.moc"
