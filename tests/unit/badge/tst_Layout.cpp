// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Colours.h"
#include "app/badge/Layout.h"
#include "app/badge/TemplateReader.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

/// Where a text is black on the page.
QRectF onPage(const Part &part, const QRectF &box)
{
    return part.turn.mapRect(box);
}

QList<PlacedText> textsOf(const Layout &layout)
{
    QList<PlacedText> texts;
    for (const Part &part : layout.parts) {
        if (const auto *text = std::get_if<PlacedText>(&part.what))
            texts << *text;
    }
    return texts;
}

PlacedText nameOn(const Layout &layout)
{
    return textsOf(layout).value(1);
}

/// The dark and light modules of each code with the quiet zone around them.
QList<QRectF> codesWithQuietZones(const Layout &layout, int dpi)
{
    QList<QRectF> zones;
    for (const Part &part : layout.parts) {
        if (const auto *code = std::get_if<PlacedCode>(&part.what)) {
            const QRectF modules = modulesOf(*code, dpi / 25.4);
            const double quiet = modules.width() / code->matrix.side * 4;
            zones << modules.adjusted(-quiet, -quiet, quiet, quiet);
        }
    }
    return zones;
}

/// Whether the shape @p part leaves nothing but paper there: it is elsewhere, or all around.
bool leavesFree(const Part &part, const QRectF &zone)
{
    const auto &shape = std::get<PlacedShape>(part.what);
    const QRectF box = onPage(part, shape.box);
    const double half = shape.strokeWidth / 2;
    const bool isFrame = shape.fill.alpha() == 0;
    return !box.adjusted(-half, -half, half, half).intersects(zone)
        || (isFrame && box.adjusted(half, half, -half, -half).contains(zone));
}

} // namespace

class LayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = builtInTemplates();
        QVERIFY2(read, qPrintable(read ? QString{} : read.failure().subject));
        templates = *read;
        QCOMPARE(templates.size(), 7);
    }

    void keepsEverybodysWordsInTheirPlaces()
    {
        const QStringList names = manyNames(200)
            << u"Wolfeschlegelsteinhausenbergerdorff"_s << u"محمد عبد الله"_s << u"Ẫ̱ỹ g"_s;
        for (const Template &how : templates) {
            for (const QString &name : names)
                verifyPlaces(how, layOut(how, badgeFor(name), paintBox));
        }
    }

    void leavesTheQuietZoneFreeOfShapes()
    {
        for (const Template &how : templates) {
            const Layout layout = layOut(how, badgeFor(u"Grace"_s, u"123"_s), paintBox);
            const QList<QRectF> zones = codesWithQuietZones(layout, how.dpi);
            QVERIFY2(!zones.isEmpty(), qUtf8Printable(how.name));
            for (const QRectF &zone : zones) {
                for (const Part &part : layout.parts) {
                    const bool isShape = std::holds_alternative<PlacedShape>(part.what);
                    QVERIFY2(!isShape || leavesFree(part, zone), qUtf8Printable(how.name));
                }
            }
        }
    }

    void makesCodesLargeEnoughOutOfWholeDots()
    {
        const QMap<QString, double> least{{u"badge-54x90"_s, 15.5},
                                          {u"card-cr80"_s, 15},
                                          {u"conference-a6"_s, 25},
                                          {u"fold-a6"_s, 25},
                                          {u"label-62x100"_s, 18},
                                          {u"phone-ticket"_s, 30},
                                          {u"quarter-a4"_s, 23}};
        int codes = 0;
        for (qsizetype i = 0; i < templates.size(); ++i) {
            QVERIFY(least.contains(templates[i].name));
            for (const QString &code : {u"123"_s, u"EVT-7K2M-9Q4X-001"_s, u"x7-"_s.repeated(20)}) {
                const Layout layout = layOut(templates[i], badgeFor(u"Grace"_s, code), paintBox);
                for (const Part &part : layout.parts) {
                    const auto *placed = std::get_if<PlacedCode>(&part.what);
                    if (!placed)
                        continue;
                    ++codes;
                    const QRectF modules = modulesOf(*placed, 300 / 25.4);
                    QVERIFY(modules.width() >= least[templates[i].name]);
                    const double dots = modules.width() / placed->matrix.side * 300 / 25.4;
                    QVERIFY(qAbs(dots - qRound(dots)) < 1e-6);
                    const double left = modules.left() * 300 / 25.4;
                    QVERIFY(qAbs(left - qRound(left)) < 1e-6);
                }
            }
        }
        QVERIFY(codes >= 3 * least.size());
    }

    void makesAShortNameAsLargeAsItsPlace()
    {
        for (const QString &name : {u"王芳"_s, u"Grace Hopper"_s, u"欧阳小明"_s}) {
            const PlacedText text = nameOn(layOut(conference(), badgeFor(name), paintBox));
            const bool isLargest = text.em > 33.9; // as large as the template wants any name
            QVERIFY2(isLargest || text.ink.width() > 0.9 * text.box.width()
                         || text.ink.height() > 0.85 * text.box.height(),
                     qUtf8Printable(name));
        }
    }

    void showsTheBeginningOfATextThatNobodyWouldReadWhole()
    {
        const QString novel = u"جمعية مطوري البرمجيات الحرة "_s.repeated(500);
        const Layout layout = layOut(conference(), badgeFor(novel), paintBox);
        const PlacedText text = nameOn(layout);
        constexpr qsizetype mostShown = 240;
        QVERIFY(!text.lines.isEmpty());
        QVERIFY(text.text.size() <= mostShown + text.lines.size()); // the ends of lines count
        QVERIFY(text.text.endsWith(u'…'));
        QVERIFY(novel.startsWith(text.text.first(10)));
        QCOMPARE(layout.warnings.size(), 1);
        QCOMPARE(layout.warnings.constFirst().kind, BadgeWarning::Kind::TextTooLong);
    }

    void breaksNamesBetweenWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("lines");
        QTest::newRow("one word stays whole") << u"Szczepańska"_s << u"Szczepańska"_s;
        QTest::newRow("a Chinese name stays whole") << u"欧阳小明"_s << u"欧阳小明"_s;
        QTest::newRow("two words share the height") << u"Grace Hopper"_s << u"Grace\nHopper"_s;
        QTest::newRow("two scripts get a line each")
            << u"李小龙（Bruce Lee）"_s << u"李小龙\n（Bruce Lee）"_s;
        QTest::newRow("a hyphen ends a line")
            << u"Anna Musterstein-Beispielhausen"_s << u"Anna\nMusterstein-\nBeispielhausen"_s;
        QTest::newRow("a middle dot ends a line")
            << u"阿卜杜热西提·买买提明"_s << u"阿卜杜热西提·\n买买提明"_s;
    }

    void breaksNamesBetweenWords()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, lines);
        QCOMPARE(nameOn(layOut(conference(), badgeFor(name), paintBox)).text, lines);
    }

    void setsATextAnewForAnotherPlaceOrAnotherStyle()
    {
        const QString text = u"欧阳晓明 Grace Hopper"_s;
        const QSizeF wide{80, 12};
        const QSizeF narrow{40, 12};
        const TextStyle plain{.lines = 2};
        const TextStyle bold{.weight = TextStyle::Weight::Bold, .lines = 2};
        SetTexts texts;
        Lettering alone;
        for (int time = 0; time < 2; ++time) {
            for (const QSizeF &room : {wide, narrow}) {
                for (const TextStyle &style : {plain, bold}) {
                    const SetText known = texts.set(text, style, room);
                    const SetText fresh = alone.set(text, style, room);
                    QCOMPARE(known.em, fresh.em);
                    QCOMPARE(known.size, fresh.size);
                    QCOMPARE(known.lines.size(), fresh.lines.size());
                    QCOMPARE(known.lines.first().text, fresh.lines.first().text);
                }
            }
        }
        QVERIFY(texts.set(text, plain, wide).size != texts.set(text, bold, narrow).size);
    }

    void closesTheGapOfAnEmptyCompany()
    {
        Badge who = badgeFor(u"Grace"_s);
        const auto both = textsOf(layOut(conference(), who, paintBox));
        who.company.clear();
        const auto one = textsOf(layOut(conference(), who, paintBox));
        QCOMPARE(one.size(), both.size() - 1);
        QCOMPARE(one[2].text, both[3].text);
        QVERIFY(qAbs(one[2].ink.top() - both[2].ink.top()) < 1.5);
        QVERIFY(one[2].ink.top() < both[3].ink.top() - 3);
        who.jobTitle = u"  "_s;
        QCOMPARE(textsOf(layOut(conference(), who, paintBox)).size(), both.size() - 2);
    }

    void putsTheRoleOnTheTicketsColour()
    {
        for (const QString &colour : {u"#1565c0"_s, u"#ffd600"_s, u"#ffffff"_s, u"nonsense"_s}) {
            Badge who = badgeFor(u"Grace"_s);
            who.colour = colour;
            const Layout layout = layOut(conference(), who, paintBox);
            const auto role = textsOf(layout).last();
            QCOMPARE(role.text, who.role);
            QColor under = Qt::white;
            for (const Part &part : layout.parts) {
                const auto *rect = std::get_if<PlacedShape>(&part.what);
                if (rect && rect->box.contains(role.ink))
                    under = rect->fill;
            }
            QCOMPARE(under, ticketColour(colour));
            QVERIFY(contrast(under, role.colour) >= 3);
        }
    }

    void bleedsAtTheEdges()
    {
        const Layout layout = layOut(conference(), badgeFor(u"Grace"_s), paintBox);
        const auto *top = std::get_if<PlacedShape>(&layout.parts.first().what);
        QVERIFY(top);
        QCOMPARE(top->box.topLeft(), QPointF(-0.5, -0.5));
        QCOMPARE(top->box.right(), 105.5);
    }

private:
    const Template &conference() const
    {
        return *std::find_if(templates.begin(), templates.end(), [](const Template &how) {
            return how.name == u"conference-a6"_s;
        });
    }

    static void verifyPlaces(const Template &how, const Layout &layout)
    {
        const QRectF page{{}, layout.size};
        const QRectF printable = page.marginsRemoved(how.unprintable);
        const QList<QRectF> codes = codesWithQuietZones(layout, how.dpi);
        QList<QRectF> inks;
        for (const Part &part : layout.parts) {
            const auto *text = std::get_if<PlacedText>(&part.what);
            if (!text)
                continue;
            const QByteArray who = how.name.toUtf8() + ": " + text->text.toUtf8();
            const QRectF ink = onPage(part, text->ink);
            QVERIFY2(text->box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(text->ink),
                     who.constData());
            QVERIFY2(printable.contains(ink), who.constData());
            for (const QRectF &other : codes + inks)
                QVERIFY2(!other.intersects(ink), who.constData());
            inks << ink;
        }
        QVERIFY(inks.size() >= 4);
        for (const QRectF &code : codes)
            QVERIFY(page.contains(code));
    }

    QList<Template> templates;
    PaintBox paintBox;
};

QTEST_MAIN(LayoutTest)
#include "tst_Layout.moc"
