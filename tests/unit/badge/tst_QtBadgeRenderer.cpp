// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"
#include "tests/unit/badge/PdfPages.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QString a6 = u"conference-a6"_s;
const QString label = u"label-62x100"_s;

} // namespace

class QtBadgeRendererTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesWithTemplatesForTheUsualMedia()
    {
        QMap<QString, QSizeF> sizes;
        for (const BadgeTemplate &how : renderer.templates())
            sizes.insert(how.name, {how.widthMm, how.heightMm});
        QCOMPARE(sizes,
                 (QMap<QString, QSizeF>{{u"badge-54x90"_s, {90, 54}},
                                        {u"card-cr80"_s, {85.6, 53.98}},
                                        {a6, {105, 148}},
                                        {u"fold-a6"_s, {105, 296}},
                                        {label, {62, 100}},
                                        {u"phone-ticket"_s, {60, 100}},
                                        {u"quarter-a4"_s, {105, 148.5}}}));
    }

    void writesAPdfWhoseCodesRead_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("on a card") << a6 << QSizeF{105, 148};
        QTest::newRow("on a label") << label << QSizeF{62, 100};
        QTest::newRow("on a badge to fold") << u"fold-a6"_s << QSizeF{105, 296};
        QTest::newRow("on a plastic card") << u"card-cr80"_s << QSizeF{85.6, 53.98};
        QTest::newRow("on a quarter of A4") << u"quarter-a4"_s << QSizeF{105, 148.5};
        QTest::newRow("on a name badge") << u"badge-54x90"_s << QSizeF{90, 54};
    }

    void writesAPdfWhoseCodesRead()
    {
        QFETCH(const QString, how);
        QFETCH(const QSizeF, size);
        const QList<Badge> badges{
            badgeFor(u"王芳"_s, u"88100023456789"_s),
            badgeFor(u"Grace Hopper"_s, u"EVT-7K2M-9Q4X-001"_s),
            badgeFor(u"李小龙（Bruce Lee）"_s, u"https://tickets.example.org/t/9f8a7c6b5d4e3f2a"_s),
            badgeFor(u"Wolfeschlegelsteinhausenbergerdorff"_s, u"a1B2"_s),
            badgeFor(u"张伟"_s, u"票号-二〇三〇-0042"_s)};
        const auto written = renderer.writePdf(path(u"some.pdf"_s), badges, how);
        QVERIFY(written);
        QCOMPARE(written->badges, badges.size());

        QCOMPARE(pageSizeMm(path(u"some.pdf"_s)), size);
        for (const int dpi : {203, 300}) {
            const QList<QImage> pages = pagesOf(path(u"some.pdf"_s), dpi);
            QCOMPARE(pages.size(), badges.size());
            for (qsizetype i = 0; i < pages.size(); ++i)
                QCOMPARE(codesOf(pages[i]), QStringList{badges[i].code.text()});
        }
    }

    void drawsCodesThatReadForEverybody()
    {
        const QStringList names = manyNames(200);
        QList<Badge> badges;
        for (qsizetype i = 0; i < names.size(); ++i)
            badges << badgeFor(names[i], u"EVT-%1"_s.arg(1000003 * (i + 1)));
        QVERIFY(renderer.writePdf(path(u"many.pdf"_s), badges, label));

        const QList<QImage> pages = pagesOf(path(u"many.pdf"_s), 203);
        QCOMPARE(pages.size(), badges.size());
        for (qsizetype i = 0; i < pages.size(); ++i)
            QCOMPARE(codesOf(pages[i]), QStringList{badges[i].code.text()});
    }

    void writesAPictureWhoseCodeReads()
    {
        const Badge who = badgeFor(u"王芳 Fang"_s);
        for (const int dpi : {100, 203, 300}) {
            QVERIFY(renderer.writePng(path(u"one.png"_s), who, a6, dpi));
            const QImage picture{path(u"one.png"_s)};
            QCOMPARE(picture.size(), QSize(qRound(105 * dpi / 25.4), qRound(148 * dpi / 25.4)));
            QCOMPARE(codesOf(picture), QStringList{who.code.text()});
        }
    }

    void putsALogoIntoThePdfOnceAndAsItIs()
    {
        QImage logo{60, 30, QImage::Format_RGB32};
        logo.fill(QColor{0x12, 0x34, 0x56});
        logo.setPixel(7, 7, qRgb(255, 0, 0));
        QByteArray png;
        QBuffer buffer{&png};
        QVERIFY(buffer.open(QIODevice::WriteOnly) && logo.save(&buffer, "PNG"));

        Template how;
        how.name = u"logo"_s;
        how.widthMm = 60;
        how.heightMm = 40;
        how.pictures.insert(u"logo"_s, png);
        Element element;
        element.box = {10, 10, 40, 20};
        element.what = PictureElement{.picture = u"logo"_s};
        how.front = {element};
        const QtBadgeRenderer own{{how}};
        const Badge who = badgeFor(u"Grace"_s);
        QVERIFY(own.writePdf(path(u"logo.pdf"_s), {who, who, who}, u"logo"_s));

        const QString prefix = path(u"logo"_s);
        outputOf(u"pdfimages"_s, {u"-png"_s, path(u"logo.pdf"_s), prefix});
        const QImage embedded{prefix + u"-000.png"_s};
        QCOMPARE(embedded.size(), logo.size());
        QCOMPARE(embedded.pixel(7, 7), qRgb(255, 0, 0));
        QCOMPARE(embedded.pixel(8, 7), qRgb(0x12, 0x34, 0x56));

        const auto lines
            = outputOf(u"pdfimages"_s, {u"-list"_s, path(u"logo.pdf"_s)}).trimmed().split('\n');
        QCOMPARE(lines.size(), 2 + 3); // a head of two lines, then one a page
        QSet<QByteArray> objects;
        for (const QByteArray &line : lines.mid(2))
            objects.insert(line.simplified().split(' ').value(10));
        QCOMPARE(objects.size(), 1);
    }

    void keepsALabelPureBlackAndWhite()
    {
        Badge who = badgeFor(u"王芳"_s);
        who.colour = u"#ffd600"_s;
        QVERIFY(renderer.writePdf(path(u"mono.pdf"_s), {who}, label));
        const QByteArray inks = outputOf(u"pdftoppm"_s, {u"-r"_s, u"50"_s, path(u"mono.pdf"_s)});
        const QImage page = QImage::fromData(inks, "PPM");
        QVERIFY(!page.isNull());
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                QVERIFY(qRed(page.pixel(x, y)) == qBlue(page.pixel(x, y)));
        }
    }

    void warnsAboutTextThatIsTooLongAndShowsAllOfIt()
    {
        const auto written = renderer.writePdf(
            path(u"long.pdf"_s),
            {badgeFor(u"Grace"_s), badgeFor(u"Wolfeschlegelsteinhausenbergerdorff"_s)},
            a6);
        QVERIFY(written);
        QCOMPARE(written->warnings.size(), 1);
        QCOMPARE(written->warnings.first().kind, BadgeWarning::Kind::TextTooLong);
        QCOMPARE(written->warnings.first().badge, 1);
        QCOMPARE(written->warnings.first().detail, u"Wolfeschlegelsteinhausenbergerdorff"_s);
    }

    void warnsAboutLettersThatNoFontHas()
    {
        const QString unassigned{QChar{u'\ue123'}};
        const auto warnings = renderer.check({badgeFor(u"Grace "_s + unassigned)}, a6);
        QVERIFY(warnings);
        QCOMPARE(warnings->size(), 1);
        QCOMPARE(warnings->first().kind, BadgeWarning::Kind::MissingGlyphs);
        QCOMPARE(warnings->first().detail, unassigned);
    }

    void hasLettersForEveryScriptThatNamesComeIn()
    {
        for (const QString &name : {u"محمد عبد الله"_s,
                                    u"สมชาย ใจดี"_s,
                                    u"王芳 🎉"_s,
                                    u"Ana ❤️"_s,
                                    u"김민준"_s,
                                    u"さくら"_s,
                                    u"Ἀριστοτέλης"_s,
                                    u"Фёдор"_s,
                                    u"अनन्या"_s}) {
            const auto warnings = renderer.check({badgeFor(name)}, a6);
            QVERIFY(warnings);
            QVERIFY2(warnings->isEmpty(),
                     qUtf8Printable(name + u": "_s + warnings->value(0).detail));
        }
    }

    void warnsAboutACodeTooDenseToScan()
    {
        const auto warnings
            = renderer.check({badgeFor(u"Grace"_s, u"aB7-"_s.repeated(120))}, label);
        QVERIFY(warnings);
        QCOMPARE(warnings->size(), 1);
        QCOMPARE(warnings->first().kind, BadgeWarning::Kind::CodeTooSmall);
    }

    void saysWhyNothingWasWritten()
    {
        const QList<Badge> one{badgeFor(u"Grace"_s)};
        using Kind = Failure::Kind;
        QCOMPARE(kindOf(renderer.writePdf(path(u"x.pdf"_s), one, u"no-such"_s)), Kind::NotFound);
        QCOMPARE(kindOf(renderer.writePdf(path(u"x.pdf"_s), {}, a6)), Kind::InvalidValue);
        QCOMPARE(kindOf(renderer.writePdf(path(u"none/x.pdf"_s), one, a6)), Kind::NotFound);
        QCOMPARE(kindOf(renderer.writePdf(folder.path(), one, a6)), Kind::InvalidValue);
        QCOMPARE(kindOf(renderer.writePdf(u"/dev/full"_s, one, a6)), Kind::DiskFull);
        QCOMPARE(kindOf(renderer.writePng(path(u"x.png"_s), one[0], a6, 0)), Kind::InvalidValue);
        QVERIFY(!QFileInfo::exists(path(u"x.pdf"_s)));
    }

    void leavesAnOlderFileAloneWhenItFails()
    {
        const QString file = path(u"older.pdf"_s);
        QVERIFY(renderer.writePdf(file, {badgeFor(u"Grace"_s)}, a6));
        const qint64 size = QFileInfo{file}.size();
        QVERIFY(!renderer.writePdf(file, {badgeFor(u"Ada"_s)}, u"no-such"_s));
        QCOMPARE(QFileInfo{file}.size(), size);
    }

    void worksFromSeveralThreads()
    {
        const auto draw = [this](QImage *picture) {
            for (const QString &name : manyNames(12))
                *picture = *renderer.image(badgeFor(name), a6, 150);
        };
        QImage here;
        QImage there;
        std::thread other{draw, &there};
        draw(&here);
        other.join();
        QCOMPARE(here, there);
    }

private:
    template<typename T>
    static Failure::Kind kindOf(const Result<T> &result)
    {
        return result ? Failure::Kind::Unexpected : result.failure().kind;
    }
    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    QtBadgeRenderer renderer;
};

QTEST_MAIN(QtBadgeRendererTest)
#include "tst_QtBadgeRenderer.moc"
