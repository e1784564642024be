// SPDX-License-Identifier: Apache-2.0
#include "app/badge/TemplateReader.h"

#include "app/badge/Fields.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray good = R"({
    "format": "lanyard-badge", "version": 1, "name": "mine", "title": "My own",
    "medium": {"width": 60, "height": 40, "unprintable": [2, 2, 2, 2], "mono": true},
    "elements": [
        {"kind": "text", "text": "{name}", "box": [5, 5, 30, 20], "size": [3, 12], "lines": 2},
        {"kind": "qr", "text": "{code}", "box": [38, 10, 16, 16]},
        {"kind": "rect", "box": [0, 38, 60, 2], "fill": "#000000"}
    ]})";

} // namespace

class TemplateReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWritten()
    {
        const auto read = readTemplate(good);
        QVERIFY2(read, qPrintable(read ? QString{} : read.failure().detail));
        QCOMPARE(read->name, u"mine"_s);
        QCOMPARE(read->widthMm, 60.0);
        QVERIFY(read->mono);
        QCOMPARE(read->front.size(), 3);
        QCOMPARE(std::get<TextElement>(read->front[0].what).style.lines, 2);
    }

    void saysWhereATemplateIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");

        const auto row = [](const char *what, const char *from, const char *to, const char *place) {
            QTest::newRow(what) << QByteArray{from} << QByteArray{to} << QString::fromUtf8(place);
        };
        row("another kind of file", "lanyard-badge", "recipe", "format");
        row("no width", "\"width\": 60,", "", "medium.width");
        row("a width of nothing", "\"width\": 60", "\"width\": 0", "medium.width");
        row("a kind nobody knows", "\"qr\"", "\"hologram\"", "elements[1].kind");
        row("a key nobody knows", "\"lines\": 2", "\"rotate\": 2", "elements[0].rotate");
        row("a box beyond the page", "[5, 5, 30, 20]", "[5, 5, 70, 20]", "elements[0].box");
        row("a box where nothing is printed",
            "[5, 5, 30, 20]",
            "[0, 5, 30, 20]",
            "elements[0].box");
        row("a box of three numbers", "[5, 5, 30, 20]", "[5, 5, 30]", "elements[0].box");
        row("a box without a height", "[5, 5, 30, 20]", "[5, 5, 30, 0]", "elements[0].box");
        row("a code without a quiet zone",
            "[38, 10, 16, 16]",
            "[42, 10, 16, 16]",
            "elements[1].box");
        row("sizes the wrong way round", "[3, 12]", "[12, 3]", "elements[0].size");
        row("a colour that is none", "\"#000000\"", "\"blueish\"", "elements[2].fill");
        row("a grey on a mono medium",
            "\"lines\": 2",
            "\"colour\": \"#808080\"",
            "elements[0].colour");
    }

    void saysWhereATemplateIsWrong()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, place);
        QVERIFY(good.contains(from));
        const auto read = readTemplate(QByteArray{good}.replace(from, to));
        QVERIFY(!read);
        QCOMPARE(read.failure().kind, Failure::Kind::InvalidValue);
        QCOMPARE(read.failure().subject, place);
        QVERIFY(!read.failure().detail.isEmpty());
    }

    void refusesWhatIsNoJson()
    {
        for (const QByteArray &text : {QByteArray{}, QByteArray{"[]"}, good.left(100)})
            QCOMPARE(readTemplate(text).failure().kind, Failure::Kind::InvalidValue);
    }

    void saysInWhichLineTheJsonIsWrong()
    {
        const auto read = readTemplate("{\n  \"name\": \"你好\" \"title\"\n}");
        QVERIFY(!read);
        QCOMPARE(read.failure().subject, u"line 2, column 17"_s);
        QVERIFY(!read.failure().detail.isEmpty());
    }

    void saysInWhichLineTheMistakeIs()
    {
        const QByteArray wide = QByteArray{good}.replace("[38, 10, 16, 16]", "[\n38, 10, 160, 16]");
        QVERIFY(readTemplate(wide).failure().detail.endsWith(u"(line 6)"));
        const QByteArray lost = QByteArray{good}.replace("\"width\": 60, ", "");
        QCOMPARE(readTemplate(lost).failure().subject, u"medium.width"_s);
        QVERIFY(readTemplate(lost).failure().detail.endsWith(u"(line 3)"));
        const QByteArray strange = QByteArray{good}
                                       .replace("\"medium\"", "\"a\\\"]\": 1,\n\"medium\"")
                                       .replace("#000000", "black");
        QVERIFY(readTemplate(strange).failure().detail.endsWith(u"(line 8)"));
    }

    void readsPicturesThatTravelInside()
    {
        const auto with = [](const QByteArray &base64) {
            return readTemplate(QByteArray{good}
                                    .replace("\"version\": 1", "\"version\": 2")
                                    .replace("\"rect\"", "\"rectangle\"")
                                    .replace("\"elements\"",
                                             QByteArray{"\"pictures\": {\"logo\": \"" + base64
                                                        + "\"}, \"elements\""}));
        };
        const auto read = with("PHN2Zy8+");
        QVERIFY2(read, qPrintable(read ? QString{} : read.failure().detail));
        QCOMPARE(read->pictures.value(u"logo"_s), QByteArray{"<svg/>"});
        for (const char *wrong : {"PHN2*y8+", "aGVsbG8=", "?"}) {
            QVERIFY(!with(wrong));
            QCOMPARE(with(wrong).failure().subject, u"pictures.logo"_s);
        }
        const auto spy = with(QByteArray{"<svg><image href=\"/etc/hostname\"/></svg>"}.toBase64());
        QVERIFY(!spy);
        QCOMPARE(spy.failure().subject, u"pictures.logo"_s);
        QVERIFY(spy.failure().detail.startsWith(u"must not draw in other files"));
    }

    void refusesAPictureThatIsNotThere()
    {
        const auto read = readTemplate(
            QByteArray{good}
                .replace("\"version\": 1", "\"version\": 2")
                .replace("\"kind\": \"rect\"", "\"kind\": \"picture\", \"picture\": \"logo\"")
                .replace(", \"fill\": \"#000000\"", ""));
        QVERIFY(!read);
        QCOMPARE(read.failure().subject, u"elements[2].picture"_s);
    }

    void leavesNewerTemplatesToNewerPrograms()
    {
        const auto read
            = readTemplate(QByteArray{good}.replace("\"version\": 1", "\"version\": 3"));
        QCOMPARE(read.failure().kind, Failure::Kind::NewerVersion);
    }

    void putsValuesIntoExpressions()
    {
        Badge who = badgeFor(u"Grace"_s);
        who.company = u"Sample\nWorks "_s;
        QCOMPARE(expand(u"{name}, {company}"_s, who), u"Grace, Sample Works"_s);
        QCOMPARE(expand(u"Hello"_s, who), u"Hello"_s);
        who.company.clear();
        who.jobTitle.clear();
        QCOMPARE(expand(u"at {company} as {title}"_s, who), QString{});
    }
};

QTEST_GUILESS_MAIN(TemplateReaderTest)
#include "tst_TemplateReader.moc"
