// SPDX-License-Identifier: Apache-2.0
#include "app/scan/MediaBackend.h"
#include "app/scan/PictureReader.h"
#include "tests/unit/scan/Avi.h"
#include "tests/unit/scan/Films.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// What hands do before a camera, as films in files.
class FilmsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(prepareMedia()); }

    void isRead_data()
    {
        QTest::addColumn<QList<QImage>>("pictures");
        QTest::addColumn<QStringList>("codes");
        const QStringList one{u"EVT-0001"_s};
        const QStringList two{u"EVT-0001"_s, u"EVT-0002"_s};

        QTest::newRow("a ticket that is carried through the picture") << film(20, [](double t) {
            return shot({{"EVT-0001", {t * 1.4 - 0.2, 0.5}}});
        }) << one;
        QTest::newRow("a ticket that is turned once around")
            << film(20, [](double t) { return shot({{.code = "EVT-0001", .turn = 360 * t}}); })
            << one;
        QTest::newRow("a ticket that is tilted until it lies flat")
            << film(20, [](double t) { return shot({{.code = "EVT-0001", .tilt = 40 + 50 * t}}); })
            << one;
        QTest::newRow("a ticket that comes nearer") << film(20, [](double t) {
            return shot({{.code = "EVT-0001", .module = 0.5 + 12 * t}});
        }) << one;
        QTest::newRow("a hand that comes to rest for a moment") << film(20, [](double t) {
            const double speed = 60 * std::abs(t - 0.5);
            return smeared(shot({{"EVT-0001", {0.3 + 0.4 * t, 0.5}}}), 1 + int(speed));
        }) << one;
        QTest::newRow("light that flickers") << film(20, [](double t) {
            const int glow = int(60 * std::sin(20 * t));
            return lit(shot({{.code = "EVT-0001"}}), 70 + glow, 170 + glow);
        }) << one;
        QTest::newRow("a dark corner")
            << film(10, [](double) { return lit(shot({{.code = "EVT-0001"}}), 20, 50, 2); }) << one;
        QTest::newRow("a screen in the dark: light on dark") << film(10, [](double t) {
            return shot({{.code = "EVT-0001", .at = {0.4 + 0.2 * t, 0.5}, .lightOnDark = true}});
        }) << one;
        QTest::newRow("a thumb over the edge") << film(10, [](double t) {
            return shot({{.code = "EVT-0001", .turn = 10 * t, .thumb = true}});
        }) << one;
        QTest::newRow("two tickets in turn") << film(30, [](double t) {
            return t < 0.4 ? shot({{.code = "EVT-0001"}})
                : t < 0.6  ? shot({})
                           : shot({{.code = "EVT-0002"}});
        }) << two;
        QTest::newRow("two tickets at once") << film(10, [](double) {
            return shot({{"EVT-0001", {0.25, 0.5}}, {"EVT-0002", {0.75, 0.5}}});
        }) << two;
        QTest::newRow("an empty room")
            << film(10, [](double) { return shot({}); }) << QStringList{};
    }

    void isRead()
    {
        QFETCH(const QList<QImage>, pictures);
        QFETCH(const QStringList, codes);
        const QString path = folder.filePath(u"film.avi"_s);
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(avi(pictures, 20));
        file.close();
        const auto found = PictureReader{}.readFile(path);
        QVERIFY2(found, found ? "" : qPrintable(found.failure().detail));
        QStringList texts;
        for (const DecodedCode &code : *found)
            texts << code.text;
        texts.sort(); // those of one frame come left to right
        QCOMPARE(texts, codes);
    }

private:
    QTemporaryDir folder;
};

QTEST_MAIN(FilmsTest)
#include "tst_Films.moc"
