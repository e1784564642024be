// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"
#include "app/scan/PictureReader.h"
#include "app/usecases/CheckBadge.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

/// A card of 60 × 40 mm with a code in @p box, of @p colour paper.
Template cardWithCode(const QRectF &box, const QString &paper)
{
    Element ground;
    ground.box = {0, 0, 60, 40};
    ground.what = ShapeElement{.fill = paper};
    Element code;
    code.box = box;
    code.what = CodeElement{.text = u"{code}"_s};
    Template how;
    how.name = u"card"_s;
    how.widthMm = 60;
    how.heightMm = 40;
    how.front = {ground, code};
    return how;
}

CheckBadge::Findings findingsFor(const Template &how, const Badge &badge)
{
    const QtBadgeRenderer renderer{{how}};
    const scan::PictureReader reader;
    const auto findings = CheckBadge{renderer, reader}(badge, u"card"_s);
    return findings ? *findings : CheckBadge::Findings{{}, {u"failed"_s}, {}};
}

} // namespace

class CheckBadgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThatABadgeScans()
    {
        const Badge badge = badgeFor(u"王芳"_s);
        const auto findings = findingsFor(cardWithCode({18, 8, 24, 24}, u"#ffffff"_s), badge);
        QVERIFY(findings.isClean());
        QCOMPARE(findings.codes, QStringList{badge.code.text()});
    }

    void findsThatACodeOnBlackDoesNotScan()
    {
        const Badge badge = badgeFor(u"王芳"_s);
        const auto findings = findingsFor(cardWithCode({18, 8, 24, 24}, u"#303030"_s), badge);
        QVERIFY(!findings.scans());
        QCOMPARE(findings.unread, QStringList{badge.code.text()});
    }

    void warnsOfACodeThatIsSmallThoughItScansHere()
    {
        const auto findings
            = findingsFor(cardWithCode({25, 15, 9, 9}, u"#ffffff"_s), badgeFor(u"王芳"_s));
        QVERIFY(!findings.isClean());
        QCOMPARE(findings.warnings.size(), 1);
        QCOMPARE(findings.warnings[0].kind, BadgeWarning::Kind::CodeTooSmall);
    }

    void readsTheCodesOfEveryBuiltInTemplate()
    {
        const QtBadgeRenderer renderer;
        const scan::PictureReader reader;
        const CheckBadge check{renderer, reader};
        QCOMPARE(renderer.templates().size(), 7);
        for (const BadgeTemplate &how : renderer.templates()) {
            const auto findings = check(badgeFor(u"Grace Hopper"_s), how.name);
            QVERIFY2(findings && findings->isClean(), qUtf8Printable(how.name));
            QVERIFY2(!findings->codes.isEmpty(), qUtf8Printable(how.name));
        }
    }

    void saysThatThereIsNoSuchTemplate()
    {
        const QtBadgeRenderer renderer;
        const scan::PictureReader reader;
        const auto findings = CheckBadge{renderer, reader}(badgeFor(u"Grace"_s), u"no-such"_s);
        QVERIFY(!findings);
        QCOMPARE(findings.failure().kind, Failure::Kind::NotFound);
    }
};

QTEST_MAIN(CheckBadgeTest)
#include "tst_CheckBadge.moc"
