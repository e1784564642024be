// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Medium.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class MediumTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSizeIsAMedium_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("plain") << u"62x100"_s << u"62x100"_s << QSizeF{62, 100};
        QTest::newRow("upper case") << u"62X100"_s << u"62x100"_s << QSizeF{62, 100};
        QTest::newRow("with a unit") << u"62 x 100 mm"_s << u"62x100"_s << QSizeF{62, 100};
        QTest::newRow("as printed") << u"85.6 × 53.98"_s << u"85.6x53.98"_s << QSizeF{85.6, 53.98};
    }
    void aSizeIsAMedium()
    {
        QFETCH(const QString, written);
        const auto medium = customMedium(written);
        QVERIFY(medium);
        QTEST(medium->name, "name");
        QTEST(medium->page, "size");
        QTEST(medium->label, "size");
        QCOMPARE(labelsOf(*medium).size(), 1);
    }
    void theTitleSaysTheSize()
    {
        QCOMPARE(customMedium(u"62x100"_s)->title, u"Custom 62 × 100 mm"_s);
    }

    void whatIsNoSizeIsNoMedium_data()
    {
        QTest::addColumn<QString>("written");
        for (const auto &written : {u""_s,
                                    u"62"_s,
                                    u"62x"_s,
                                    u"x100"_s,
                                    u"62x100x5"_s,
                                    u"-62x100"_s,
                                    u"5x100"_s,
                                    u"62x1001"_s,
                                    u"62,5x100"_s,
                                    u"a6"_s})
            QTest::newRow(qPrintable(u"“%1”"_s.arg(written))) << written;
    }
    void whatIsNoSizeIsNoMedium()
    {
        QFETCH(const QString, written);
        QVERIFY(!customMedium(written));
    }

    void labelsAreCountedAsOneReads()
    {
        Medium sheet = singleLabel(u"x"_s, u"x"_s, {210, 297});
        sheet.label = {80, 50};
        sheet.grids = {{.first = {20, 10}, .columns = 2, .rows = 2, .pitch = {90, 60}},
                       {.first = {20, 40}, .columns = 1, .rows = 1, .pitch = {0, 0}}};
        QList<QPointF> corners;
        for (const QRectF &label : labelsOf(sheet)) {
            QCOMPARE(label.size(), sheet.label);
            corners << label.topLeft();
        }
        QCOMPARE(corners, (QList<QPointF>{{20, 10}, {110, 10}, {20, 40}, {20, 70}, {110, 70}}));
    }
};

QTEST_GUILESS_MAIN(MediumTest)
#include "tst_Medium.moc"
