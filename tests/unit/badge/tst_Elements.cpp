// SPDX-License-Identifier: Apache-2.0
#include "app/badge/CodeSize.h"
#include "app/badge/CodeWords.h"
#include "app/badge/OneBit.h"
#include "app/badge/Pictures.h"
#include "tests/unit/badge/PdfPages.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

Element with(const QRectF &box, const Element::What &what)
{
    Element element;
    element.box = box;
    element.what = what;
    return element;
}

Template card(const QList<Element> &front)
{
    Template how;
    how.name = u"card"_s;
    how.widthMm = 100;
    how.heightMm = 60;
    how.front = front;
    return how;
}

TextElement words(const QString &text, const QString &colour = u"#000000"_s)
{
    return {.text = text, .style = {.colour = colour}};
}

template<typename Kind>
QList<Kind> placed(const Layout &page)
{
    QList<Kind> found;
    for (const Part &part : page.parts) {
        if (const auto *kind = std::get_if<Kind>(&part.what))
            found << *kind;
    }
    return found;
}

/// Left half red, right half white.
QByteArray flag(const char *format)
{
    QImage image{40, 20, QImage::Format_RGB32};
    image.fill(Qt::white);
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 20; ++x)
            image.setPixel(x, y, 0xffc00000);
    }
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 100);
    return bytes;
}

const QByteArray svgFlag = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">)"
                           R"(<rect width="20" height="20" fill="#c00000"/></svg>)";

bool isBlack(const QImage &page, double mmX, double mmY, int dpi = 254)
{
    return qGray(page.pixel(qRound(mmX * dpi / 25.4), qRound(mmY * dpi / 25.4))) < 128;
}

} // namespace

class ElementsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAroundTheMiddle()
    {
        Element bar = with({30, 25, 40, 10}, ShapeElement{.fill = u"#000000"_s});
        bar.turn = 90;
        const QImage page = first(card({bar}), 254);
        QVERIFY(isBlack(page, 50, 12));
        QVERIFY(isBlack(page, 50, 48));
        QVERIFY(!isBlack(page, 32, 30));
        QVERIFY(!isBlack(page, 68, 30));
    }

    void drawsRoundedRectanglesEllipsesAndLines()
    {
        using Kind = ShapeElement::Kind;
        const QImage page = first(
            card({with({0, 0, 20, 20}, ShapeElement{.radius = 8, .fill = u"#000000"_s}),
                  with({30, 0, 20, 20}, ShapeElement{.kind = Kind::Ellipse, .fill = u"#000000"_s}),
                  with({60, 10, 20, 0},
                       ShapeElement{.kind = Kind::Line, .stroke = u"#000000"_s, .strokeWidth = 2}),
                  with({0, 30, 20, 20}, ShapeElement{.stroke = u"#000000"_s, .strokeWidth = 2})}),
            254);
        QVERIFY(!isBlack(page, 1, 1));
        QVERIFY(isBlack(page, 10, 1));
        QVERIFY(!isBlack(page, 32, 2));
        QVERIFY(isBlack(page, 40, 10));
        QVERIFY(isBlack(page, 70, 10));
        QVERIFY(!isBlack(page, 70, 14));
        QVERIFY(isBlack(page, 0.5, 40));
        QVERIFY(!isBlack(page, 10, 40));
    }

    void drawsPicturesWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG") << flag("PNG");
        QTest::newRow("JPEG") << flag("JPG");
        QTest::newRow("SVG") << svgFlag;
    }

    void drawsPicturesWhole()
    {
        QFETCH(const QByteArray, bytes);
        Template how = card({with({10, 10, 40, 40}, PictureElement{.picture = u"flag"_s})});
        how.pictures.insert(u"flag"_s, bytes);
        for (const bool mono : {false, true}) {
            how.mono = mono;
            const QImage page = first(how, 254);
            QVERIFY(isBlack(page, 11, 30)); // dark red
            QVERIFY(!isBlack(page, 35, 30));
            QVERIFY(!isBlack(page, 20, 15)); // above it: half as high as the box
        }
    }

    void drawsPicturesSoThatTheyFillTheirBox()
    {
        Template how
            = card({with({10, 10, 40, 40},
                         PictureElement{.picture = u"flag"_s, .fit = PictureElement::Fit::Fill})});
        how.pictures.insert(u"flag"_s, svgFlag);
        const QImage page = first(how, 254);
        QVERIFY(isBlack(page, 11, 11));
        QVERIFY(isBlack(page, 29, 49));
        QVERIFY(!isBlack(page, 31, 30));
        QVERIFY(!isBlack(page, 8, 30)); // cut off
    }

    void drawsTheDotsOfAPictureAsTheyAre()
    {
        Template how = card({with({0, 0, 4, 2}, PictureElement{.picture = u"flag"_s})});
        how.pictures.insert(u"flag"_s, flag("PNG"));
        const QImage page = picture(layOut(how, who, paintBox), 254);
        QCOMPARE(page.pixel(5, 5), qRgb(0xc0, 0, 0));
        QCOMPARE(page.pixel(19, 19), qRgb(0xc0, 0, 0));
        QCOMPARE(page.pixel(21, 5), qRgb(255, 255, 255));
    }

    void drawsThePhotoThatAColumnNames()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"grace.jpg"_s);
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(flag("JPG"));
        file.close();

        const Template how
            = card({with({10, 10, 40, 40}, PictureElement{.photoField = u"Photo"_s})});
        Badge badge = who;
        badge.fields = {{u"Photo"_s, path}};
        QCOMPARE(placed<PlacedPicture>(layOut(how, badge, paintBox)).size(), 1);
        QVERIFY(isBlack(oneBit(layOut(how, badge, paintBox), 254), 11, 30));

        badge.fields = {{u"Photo"_s, folder.filePath(u"nobody.jpg"_s)}};
        const Layout without = layOut(how, badge, paintBox);
        QVERIFY(without.parts.isEmpty());
        QCOMPARE(without.warnings.size(), 1);
        QCOMPARE(without.warnings[0].kind, BadgeWarning::Kind::PictureMissing);
        QCOMPARE(without.warnings[0].detail, folder.filePath(u"nobody.jpg"_s));
    }

    void aPictureThatIsCutOffIsNone()
    {
        for (const QByteArray &whole : {flag("PNG"), flag("JPG"), svgFlag}) {
            QVERIFY(pictureKind(whole));
            QVERIFY(!pictureKind(whole.first(whole.size() / 2)));
            QVERIFY(!pictureKind(whole.first(16)));
        }
    }

    void saysWhoseBadgeHasNoName()
    {
        const Template how = card({with({5, 5, 40, 10}, words(u"{name}"_s, u"#000000"_s)),
                                   with({5, 20, 40, 10}, words(u"{name|Guest}"_s, u"#000000"_s)),
                                   with({5, 35, 40, 10}, words(u"{company}"_s, u"#000000"_s))});
        for (const QString &name : {QString{}, u"  "_s, QString{QChar{0x200B}}}) {
            Badge nobody = who;
            nobody.name = name;
            nobody.company.clear();
            const auto warnings = layOut(how, nobody, paintBox).warnings;
            QVERIFY(!warnings.isEmpty());
            QCOMPARE(warnings.constFirst().kind, BadgeWarning::Kind::NoName);
            QCOMPARE(warnings.constFirst().detail, who.code.redacted());
        }
        QVERIFY(layOut(how, who, paintBox).warnings.isEmpty());
    }

    void readsOnWhateverIsUnderIt()
    {
        const Layout page = layOut(card({with({0, 0, 50, 20}, ShapeElement{.fill = u"#14213d"_s}),
                                         with({5, 5, 40, 10}, words(u"a"_s, u"{contrast}"_s)),
                                         with({5, 30, 40, 10}, words(u"b"_s, u"{contrast}"_s))}),
                                   who,
                                   paintBox);
        const auto texts = placed<PlacedText>(page);
        QCOMPARE(texts[0].colour, QColor{Qt::white});
        QCOMPARE(texts[1].colour, QColor{Qt::black});
    }

    void takesColoursFromColumns()
    {
        Badge badge = who;
        badge.fields = {{u"Track colour"_s, u"#ff8800"_s}};
        Template how = card({with({0, 0, 9, 9}, ShapeElement{.fill = u"{Track colour}"_s})});
        QCOMPARE(placed<PlacedShape>(layOut(how, badge, paintBox))[0].fill, QColor(0xff, 0x88, 0));
        how.mono = true;
        QCOMPARE(placed<PlacedShape>(layOut(how, badge, paintBox))[0].fill, QColor{Qt::black});
    }

    void leavesOutWhatIsNotMeantForThem()
    {
        Element element = with({5, 5, 40, 10}, words(u"Speaker’s lounge"_s));
        element.when = {Condition::Kind::OneOf, u"role"_s, {u"Speaker"_s}};
        QVERIFY(layOut(card({element}), who, paintBox).parts.isEmpty());
        Badge speaker = who;
        speaker.role = u"Speaker"_s;
        QCOMPARE(layOut(card({element}), speaker, paintBox).parts.size(), 1);
    }

    void hasABackOfItsOwn()
    {
        Template how = card({with({5, 5, 40, 10}, words(u"front"_s))});
        how.back = Template::Back::Page;
        how.backElements = {with({5, 5, 40, 10}, words(u"back"_s))};
        const QList<Layout> pages = layOutPages(how, who, paintBox);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(placed<PlacedText>(pages[0])[0].text, u"front"_s);
        QCOMPARE(placed<PlacedText>(pages[1])[0].text, u"back"_s);
        QCOMPARE(pages[1].size, QSizeF(100, 60));
    }

    void turnsTheSecondHalfOfABadgeToFold()
    {
        Template how = card({with({0, 0, 20, 10}, ShapeElement{.fill = u"#000000"_s}),
                             with({60, 20, 30, 30}, CodeElement{.text = u"{code}"_s})});
        how.back = Template::Back::Fold;
        const QList<Layout> pages = layOutPages(how, who, paintBox);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages[0].size, QSizeF(100, 120));
        const QImage sheet = oneBit(pages[0], 254);
        QVERIFY(isBlack(sheet, 5, 5));
        QVERIFY(isBlack(sheet, 95, 115)); // the front once more
        QVERIFY(!isBlack(sheet, 5, 115));
        QCOMPARE(codesOf(sheet), (QStringList{who.code.text(), who.code.text()}));

        how.backElements = {with({0, 0, 20, 10}, ShapeElement{.fill = u"#000000"_s})};
        QCOMPARE(codesOf(oneBit(layOut(how, who, paintBox), 254)), QStringList{who.code.text()});
    }

    void keepsModulesWholeDotsInEveryQuarterTurn()
    {
        for (const double turn : {0.0, 90.0, 180.0, 270.0, -90.0}) {
            Element code = with({30.3, 10.7, 33, 33}, CodeElement{.text = u"{code}"_s});
            code.turn = turn;
            const QImage page = first(card({code}), 203);
            QCOMPARE(codesOf(page), QStringList{who.code.text()});
            // Whole dots: every run of black in the code is a multiple of the module.
            const auto upright = placed<PlacedCode>(layOut(card({code}), who, paintBox))[0];
            const QRectF modules = modulesOf(upright, 203 / 25.4);
            const double dots = modules.width() / upright.matrix.side * 203 / 25.4;
            QVERIFY(qAbs(dots - qRound(dots)) < 1e-6);
        }
    }

    void readsCodesAtAnyAngle()
    {
        for (const double turn : {17.0, 45.0, 122.5}) {
            Element code = with({30, 15, 30, 30}, CodeElement{.text = u"{code}"_s});
            code.turn = turn;
            QCOMPARE(codesOf(first(card({code}), 203)), QStringList{who.code.text()});
        }
    }

    void saysTheSmallestSizeThatACodeReadsAt()
    {
        for (const int dpi : {203, 300, 600}) {
            for (const QString &text : {u"EVT-7K2M-9Q4X"_s, u"x7-"_s.repeated(30)}) {
                Template how = card({with({40, 20, 8, 8}, CodeElement{.text = text})});
                how.dpi = dpi;
                const auto small = layOut(how, who, paintBox).warnings;
                QCOMPARE(small.size(), 1);
                QCOMPARE(small[0].kind, BadgeWarning::Kind::CodeTooSmall);

                const double enough = small[0].smallestMm;
                how.front[0].box.setSize({enough, enough});
                QVERIFY(layOut(how, who, paintBox).warnings.isEmpty());
                how.front[0].box.setSize({enough - 0.15, enough - 0.15});
                QCOMPARE(layOut(how, who, paintBox).warnings.size(), 1);
            }
        }
    }

    void writesContactCardsThatPhonesRead()
    {
        Badge badge = who;
        badge.name = u"Grace; Hopper, 王"_s;
        badge.company = u"Back\\slash\nWorks"_s;
        badge.email = u"grace@example.org"_s;
        badge.phone = u"•••• 8000"_s; // what a desk may not show is on no badge either
        QCOMPARE(contactCard(badge),
                 u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Grace\\; Hopper\\, 王;;;;\r\n"
                 "FN:Grace\\; Hopper\\, 王\r\nORG:Back\\\\slash Works\r\n"
                 "TITLE:Software Engineer\r\nEMAIL:grace@example.org\r\nEND:VCARD\r\n"_s);
        const Template how
            = card({with({20, 5, 50, 50}, CodeElement{.content = CodeElement::Content::Contact})});
        QCOMPARE(codesOf(oneBit(layOut(how, badge, paintBox), 203)),
                 QStringList{contactCard(badge)});
        badge.name.clear();
        QVERIFY(layOut(how, badge, paintBox).parts.isEmpty());
    }

    void writesNetworksThatPhonesJoin()
    {
        QCOMPARE(wiFiWords(u"Hall \"1\""_s, u"a;b:c\\d,e"_s),
                 u"WIFI:T:WPA;S:Hall \\\"1\\\";P:a\\;b\\:c\\\\d\\,e;;"_s);
        QCOMPARE(wiFiWords(u"open"_s, {}), u"WIFI:T:nopass;S:open;;"_s);
        QCOMPARE(wiFiWords({}, u"secret"_s), QString{});
    }

    void keepsThinGreyLettersInOneBit()
    {
        const auto page = [this](const QString &colour) {
            return first(card({with({5, 5, 90, 3}, words(u"Principal Engineer"_s, colour))}), 203);
        };
        QCOMPARE(page(u"#52606d"_s), page(u"#000000"_s));
        QVERIFY(page(u"#52606d"_s) != page(u"#ffffff"_s));
    }

    void keepsLettersApartFromTheirBandInOneBit()
    {
        for (const QString &fill :
             {u"#808080"_s, u"#1565c0"_s, u"#ffd600"_s, u"#e53935"_s, u"#43a047"_s, u"#ffffff"_s}) {
            const BandElement band{
                .fill = fill, .inset = {5, 5, 5, 5}, .label = words(u"Speaker"_s, u"{contrast}"_s)};
            const QImage page = first(card({with({0, 0, 100, 60}, band)}), 203);
            const bool onBlack = isBlack(page, 1, 1, 203);
            qint64 other = 0;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x)
                    other += (qGray(page.pixel(x, y)) < 128) != onBlack ? 1 : 0;
            }
            QVERIFY2(other > 1000, qUtf8Printable(fill));
        }
    }

    void hasNothingButBlackAndWhiteInOneBit()
    {
        const Template how = card({with({0, 0, 50, 60}, ShapeElement{.fill = u"#777777"_s}),
                                   with({50, 0, 50, 60}, ShapeElement{.fill = u"#bbbbbb"_s})});
        const QImage page = first(how, 203);
        QCOMPARE(page.format(), QImage::Format_Mono);
        QVERIFY(isBlack(page, 25, 30, 203));
        QVERIFY(!isBlack(page, 75, 30, 203));

        const Raster raster = rasterOf(page, 203);
        QCOMPARE(raster.width, page.width());
        QCOMPARE(raster.rows.size(), qsizetype{raster.bytesPerRow()} * raster.height);
        for (int y = 0; y < raster.height; y += 37) {
            for (int x = 0; x < raster.bytesPerRow() * 8; ++x) {
                const auto eight
                    = static_cast<uchar>(raster.rows[y * raster.bytesPerRow() + x / 8]);
                const bool black = (eight & (0x80 >> (x % 8))) != 0;
                QCOMPARE(black, x < page.width() && qGray(page.pixel(x, y)) < 128);
            }
        }
    }

private:
    QImage first(const Template &how, int dpi) { return oneBit(layOut(how, who, paintBox), dpi); }

    const Badge who = badgeFor(u"Grace"_s);
    PaintBox paintBox;
};

QTEST_MAIN(ElementsTest)
#include "tst_Elements.moc"
