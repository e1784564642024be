// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Colours.h"
#include "app/badge/Layout.h"
#include "app/badge/TemplateReader.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

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

/// The dark and light modules with the quiet zone around them.
QRectF codeWithQuietZone(const Layout &layout, int dpi)
{
    for (const Part &part : layout.parts) {
        if (const auto *code = std::get_if<PlacedCode>(&part.what)) {
            const QRectF modules = modulesOf(*code, dpi / 25.4);
            const double quiet = modules.width() / code->matrix.side * 4;
            return modules.adjusted(-quiet, -quiet, quiet, quiet);
        }
    }
    return {};
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
        QCOMPARE(templates.size(), 3);
    }

    void keepsEverybodysWordsInTheirPlaces()
    {
        const QStringList names = manyNames(200)
            << u"Wolfeschlegelsteinhausenbergerdorff"_s << u"محمد عبد الله"_s << u"Ẫ̱ỹ g"_s;
        for (const Template &how : templates) {
            const QRectF page{0, 0, how.widthMm, how.heightMm};
            const QRectF printable = page.marginsRemoved(how.unprintable);
            for (const QString &name : names) {
                const Layout layout = layOut(how, badgeFor(name), paintBox);
                const QRectF code = codeWithQuietZone(layout, how.dpi);
                QVERIFY(page.contains(code));
                const auto texts = textsOf(layout);
                QVERIFY(texts.size() >= 4);
                for (qsizetype i = 0; i < texts.size(); ++i) {
                    const QByteArray who = texts[i].text.toUtf8();
                    const QRectF allowed = texts[i].box.adjusted(-0.01, -0.01, 0.01, 0.01);
                    QVERIFY2(allowed.contains(texts[i].ink), who.constData());
                    QVERIFY2(printable.contains(texts[i].ink), who.constData());
                    QVERIFY2(!code.intersects(texts[i].ink), who.constData());
                    for (qsizetype k = 0; k < i; ++k)
                        QVERIFY2(!texts[k].ink.intersects(texts[i].ink), who.constData());
                }
            }
        }
    }

    void leavesTheQuietZoneFreeOfBands()
    {
        for (const Template &how : templates) {
            const Layout layout = layOut(how, badgeFor(u"Grace"_s, u"123"_s), paintBox);
            const QRectF code = codeWithQuietZone(layout, how.dpi);
            for (const Part &part : layout.parts) {
                if (const auto *rect = std::get_if<PlacedShape>(&part.what))
                    QVERIFY(!rect->box.intersects(code));
            }
        }
    }

    void makesCodesLargeEnoughOutOfWholeDots()
    {
        const QList<double> least{25, 18, 30};
        for (qsizetype i = 0; i < templates.size(); ++i) {
            for (const QString &code : {u"123"_s, u"EVT-7K2M-9Q4X-001"_s, u"x7-"_s.repeated(20)}) {
                const Layout layout = layOut(templates[i], badgeFor(u"Grace"_s, code), paintBox);
                for (const Part &part : layout.parts) {
                    const auto *placed = std::get_if<PlacedCode>(&part.what);
                    if (!placed)
                        continue;
                    const QRectF modules = modulesOf(*placed, 300 / 25.4);
                    QVERIFY(modules.width() >= least[i]);
                    const double dots = modules.width() / placed->matrix.side * 300 / 25.4;
                    QVERIFY(qAbs(dots - qRound(dots)) < 1e-6);
                    const double left = modules.left() * 300 / 25.4;
                    QVERIFY(qAbs(left - qRound(left)) < 1e-6);
                }
            }
        }
    }

    void fillsTheWidthWithAShortName()
    {
        for (const QString &name : {u"王芳"_s, u"Grace Hopper"_s, u"欧阳小明"_s}) {
            const PlacedText text = nameOn(layOut(templates[0], badgeFor(name), paintBox));
            QVERIFY2(text.ink.width() > 0.9 * text.box.width(), qUtf8Printable(name));
        }
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
        QCOMPARE(nameOn(layOut(templates[0], badgeFor(name), paintBox)).text, lines);
    }

    void closesTheGapOfAnEmptyCompany()
    {
        Badge who = badgeFor(u"Grace"_s);
        const auto both = textsOf(layOut(templates[0], who, paintBox));
        who.company.clear();
        const auto one = textsOf(layOut(templates[0], who, paintBox));
        QCOMPARE(one.size(), both.size() - 1);
        QCOMPARE(one[2].text, both[3].text);
        QVERIFY(qAbs(one[2].ink.bottom() - both[3].ink.bottom()) < 0.5);
        who.jobTitle = u"  "_s;
        QCOMPARE(textsOf(layOut(templates[0], who, paintBox)).size(), both.size() - 2);
    }

    void putsTheRoleOnTheTicketsColour()
    {
        for (const QString &colour : {u"#1565c0"_s, u"#ffd600"_s, u"#ffffff"_s, u"nonsense"_s}) {
            Badge who = badgeFor(u"Grace"_s);
            who.colour = colour;
            const Layout layout = layOut(templates[0], who, paintBox);
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
        const Layout layout = layOut(templates[0], badgeFor(u"Grace"_s), paintBox);
        const auto *top = std::get_if<PlacedShape>(&layout.parts.first().what);
        QVERIFY(top);
        QCOMPARE(top->box.topLeft(), QPointF(-0.5, -0.5));
        QCOMPARE(top->box.right(), 105.5);
    }

private:
    QList<Template> templates;
    PaintBox paintBox;
};

QTEST_MAIN(LayoutTest)
#include "tst_Layout.moc"
