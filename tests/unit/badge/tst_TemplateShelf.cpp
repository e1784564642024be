// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"
#include "app/badge/TemplateShelf.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

/// One of the program's templates under another name and title.
StoredTemplate like(const TemplateShelf &shelf, const QString &own, const QString &name)
{
    const auto json = shelf.jsonOf(own);
    QJsonObject object = QJsonDocument::fromJson(json ? *json : QByteArray{}).object();
    object.insert(u"name"_s, name);
    object.insert(u"title"_s, u"Of the event"_s);
    return {name, QJsonDocument{object}.toJson()};
}

QStringList namesOf(const QList<BadgeTemplate> &templates, bool ofTheEvent)
{
    QStringList names;
    for (const BadgeTemplate &known : templates) {
        if (known.ofTheEvent == ofTheEvent)
            names << known.name;
    }
    return names;
}

} // namespace

class TemplateShelfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsTemplatesAreThere()
    {
        const TemplateShelf shelf;
        QVERIFY(namesOf(shelf.templates(), false).contains(u"conference-a6"_s));
        QVERIFY(namesOf(shelf.templates(), true).isEmpty());
        QVERIFY(shelf.named(u"conference-a6"_s));
        QCOMPARE(shelf.named(u"nothing"_s).failure().kind, Failure::Kind::NotFound);
    }

    void theEventsTemplatesComeBesideThem()
    {
        TemplateShelf shelf;
        const auto own = namesOf(shelf.templates(), false);
        QVERIFY(shelf.use({like(shelf, u"label-62x100"_s, u"press"_s)}).isEmpty());
        QCOMPARE(namesOf(shelf.templates(), false), own);
        QCOMPARE(namesOf(shelf.templates(), true), QStringList{u"press"_s});
        QCOMPARE(shelf.named(u"press"_s)->widthMm, 62);
    }

    void theNextEventsTemplatesReplaceThem()
    {
        TemplateShelf shelf;
        shelf.use({like(shelf, u"label-62x100"_s, u"press"_s)});
        shelf.use({like(shelf, u"conference-a6"_s, u"camp"_s)});
        QCOMPARE(namesOf(shelf.templates(), true), QStringList{u"camp"_s});
        QVERIFY(!shelf.named(u"press"_s));
        shelf.use({});
        QVERIFY(namesOf(shelf.templates(), true).isEmpty());
    }

    void oneOfTheEventTakesThePlaceOfOneOfTheProgram()
    {
        TemplateShelf shelf;
        const auto before = shelf.templates().size();
        const StoredTemplate mine = like(shelf, u"conference-a6"_s, u"conference-a6"_s);
        shelf.use({mine});
        QCOMPARE(shelf.templates().size(), before);
        QCOMPARE(shelf.named(u"conference-a6"_s)->title, u"Of the event"_s);
        QCOMPARE(*shelf.jsonOf(u"conference-a6"_s), mine.json);
        shelf.use({});
        QVERIFY(shelf.named(u"conference-a6"_s)->title != u"Of the event"_s);
    }

    void whatCannotBeUsedIsSaidAndTheRestIsUsed()
    {
        TemplateShelf shelf;
        const QList<Failure> problems
            = shelf.use({{u"broken"_s, R"({"format": "lanyard-badge", "version": 1})"},
                         like(shelf, u"label-62x100"_s, u"press"_s)});
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().subject.startsWith(u"broken: "));
        QCOMPARE(namesOf(shelf.templates(), true), QStringList{u"press"_s});
    }

    void aTextIsExaminedBeforeItIsTaken()
    {
        const TemplateShelf shelf;
        const auto good = shelf.examine(*shelf.jsonOf(u"conference-a6"_s));
        QVERIFY(good);
        QCOMPARE(good->name, u"conference-a6"_s);
        QCOMPARE(QSizeF(good->widthMm, good->heightMm), QSizeF(105, 148));

        const auto bad = shelf.examine("{ \"format\": \"lanyard-badge\", \"version\": 1, ");
        QVERIFY(!bad);
        QCOMPARE(bad.failure().kind, Failure::Kind::InvalidValue);
        QVERIFY(!bad.failure().detail.isEmpty());
    }

    void aTemplateIsWrittenWholeOrNotAtAll()
    {
        const TemplateShelf shelf;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.json"_s);
        QVERIFY(shelf.writeJson(u"conference-a6"_s, path));
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *shelf.jsonOf(u"conference-a6"_s));
        QCOMPARE(shelf.writeJson(u"conference-a6"_s, path + u"/x.json").failure().kind,
                 Failure::Kind::InvalidValue);
        QCOMPARE(shelf.writeJson(u"none"_s, path).failure().kind, Failure::Kind::NotFound);
    }

    void aPrintingThreadNeverSeesHalfAnExchange()
    {
        const auto shelf = std::make_shared<TemplateShelf>();
        const StoredTemplate mine = like(*shelf, u"conference-a6"_s, u"conference-a6"_s);
        const QtBadgeRenderer renderer{std::shared_ptr<const TemplateShelf>{shelf}};
        std::atomic_bool over = false;
        std::thread exchanging{[&] {
            while (!over) {
                shelf->use({mine});
                shelf->use({});
            }
        }};
        int printed = 0;
        for (int i = 0; i < 20; ++i)
            printed += renderer.forPrinter(badgeFor(u"王芳"_s), u"conference-a6"_s, {}) ? 1 : 0;
        over = true;
        exchanging.join();
        QCOMPARE(printed, 20);
    }
};

QTEST_MAIN(TemplateShelfTest)
#include "tst_TemplateShelf.moc"
