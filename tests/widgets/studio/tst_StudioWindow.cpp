// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"
#include "tests/kit/Builders.h"
#include "tests/unit/words/SpokenWording.h"
#include "tests/widgets/office/Clipping.h"
#include "ui/kit/Theme.h"
#include "ui/studio/BadgePicture.h"
#include "ui/studio/BadgeSamples.h"
#include "ui/studio/StudioWindow.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

Badge badgeFor(const QString &name, const QString &company, const QString &jobTitle)
{
    Registration who = anAttendee().named(name);
    who.company = company;
    who.jobTitle = jobTitle;
    return badgeOf(who, u"Sample Conference"_s);
}

const QString longName = u"Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe-Langenburg"_s;

QList<Badge> people()
{
    return {badgeFor(u"Grace Hopper"_s, u"Navy"_s, u"Admiral"_s),
            badgeFor(u"Ada"_s, u"Analytical Engines"_s, {}),
            badgeFor(longName, u"Guild"_s, u"Baker"_s),
            badgeFor(u"欧阳晓明"_s, {}, u"工程师"_s),
            badgeFor(u"王小明 Xiaoming Wang"_s, u"Guild"_s, u"Baker"_s)};
}

struct Studio
{
    Studio()
    {
        window.resize(800, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        window.showPeople(people());
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = window.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    QImage picture() const { return find<BadgePicture>(u"badgePicture"_s)->image(); }
    int row() const { return find<QListWidget>(u"studioPeople"_s)->currentRow(); }

    badge::QtBadgeRenderer renderer;
    SpokenWording wording;
    StudioWindow window{renderer, wording};
};

} // namespace

class StudioWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::bright().applyTo(*qApp); }

    void hardPeopleAreFound()
    {
        QStringList found;
        for (const BadgeSample &sample : samplesOf(people()))
            found << sample.why + u": "_s + sample.badge.name;
        QCOMPARE(found,
                 (QStringList{u"Shortest name: Ada"_s,
                              u"Longest name: "_s + longName,
                              u"Chinese name: 欧阳晓明"_s,
                              u"Chinese and Latin name: 王小明 Xiaoming Wang"_s,
                              u"Longest company: Ada"_s,
                              u"No company: 欧阳晓明"_s,
                              u"No job title: Ada"_s}));
        QVERIFY(samplesOf({}).isEmpty());
    }

    void theBadgeIsDrawnByTheRendererThatPrints()
    {
        Studio studio;
        QTRY_VERIFY(!studio.picture().isNull());
        const BadgeTemplate how = studio.renderer.templates().first();
        const int dpi
            = studio.find<BadgePicture>(u"badgePicture"_s)->dpiFor(how.widthMm, how.heightMm);
        const auto expected = studio.renderer.image(people().at(1), how.name, dpi);
        QVERIFY(expected);
        QTRY_COMPARE(studio.picture(), *expected);
    }

    void aHardPersonIsOneKeyAway()
    {
        Studio studio;
        studio.find<QListWidget>(u"studioPeople"_s)->setFocus();
        QTest::keyClick(&studio.window, Qt::Key_3);
        QCOMPARE(studio.row(), 2);
        auto *search = studio.find<QLineEdit>(u"studioSearch"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_2); // a digit in the search field is a digit
        QCOMPARE(search->text(), u"2"_s);
        QCOMPARE(studio.row(), 2);
    }

    void anotherTemplateIsAnotherPicture()
    {
        Studio studio;
        QTRY_VERIFY(!studio.picture().isNull());
        const QImage before = studio.picture();
        studio.window.chooseTemplate(studio.renderer.templates().at(1).name);
        QTRY_VERIFY(studio.picture() != before);
    }

    void whatIsTooLongIsSaid()
    {
        Studio studio;
        QString tooLong;
        for (int i = 0; i < 60; ++i)
            tooLong += u"Unbelievablylongword "_s;
        studio.window.showPeople({badgeFor(tooLong, {}, {})});
        const auto *warnings = studio.find<QLabel>(u"studioWarnings"_s);
        QTRY_VERIFY(warnings->isVisible());
        QVERIFY2(warnings->text().contains(u"Too long"_s), qPrintable(warnings->text()));
    }

    void wishesCarryTheBadgeOnScreen()
    {
        Studio studio;
        QList<std::pair<Badge, QString>> proofs;
        QStringList paths;
        connect(&studio.window,
                &StudioWindow::proofWanted,
                &studio.window,
                [&proofs](const Badge &badge, const QString &how) {
                    proofs.append({badge, how});
                });
        connect(&studio.window,
                &StudioWindow::pdfWanted,
                &studio.window,
                [&paths](const QString &path, const Badge &badge) { paths << path << badge.name; });
        studio.find<QListWidget>(u"studioPeople"_s)->setCurrentRow(2);
        studio.find<QPushButton>(u"studioProof"_s)->click();
        studio.window.saveTo(u"/out/badge.pdf"_s);
        QCOMPARE(proofs.size(), 1);
        QCOMPARE(proofs.first().first, people().at(3));
        QCOMPARE(proofs.first().second, studio.renderer.templates().first().name);
        QCOMPARE(paths, (QStringList{u"/out/badge.pdf"_s, u"欧阳晓明"_s}));
    }

    void aSearchReplacesTheListUntilItIsEmptied()
    {
        Studio studio;
        QStringList wishes;
        connect(&studio.window,
                &StudioWindow::searchWanted,
                &studio.window,
                [&wishes](const QString &text) { wishes << text; });
        auto *search = studio.find<QLineEdit>(u"studioSearch"_s);
        search->setText(u"gr"_s);
        QCOMPARE(wishes, QStringList{u"gr"_s});
        studio.window.showFound({people().first()});
        auto *list = studio.find<QListWidget>(u"studioPeople"_s);
        QCOMPARE(list->count(), 1);
        search->clear();
        QCOMPARE(list->count(), 12); // seven samples and everybody
        studio.window.showFound({}); // an answer that came too late
        QCOMPARE(list->count(), 12);
    }

    void nobodyToShowIsSaid()
    {
        Studio studio;
        studio.window.showPeople({});
        QVERIFY(!studio.find<QPushButton>(u"studioProof"_s)->isEnabled());
        QVERIFY(studio.find<QLabel>(u"studioWarnings"_s)->isVisible());
    }

    void aWindowThatGoesAwayWhileDrawingTakesItsPainterAlong()
    {
        for (int i = 0; i < 5; ++i) {
            Studio studio;
            studio.window.chooseTemplate(studio.renderer.templates().last().name);
        }
    }

    void nothingIsClippedAt800By600()
    {
        Studio studio;
        studio.find<QListWidget>(u"studioPeople"_s)->setCurrentRow(1);
        studio.window.showFailure({Failure::Kind::Unreachable, u"<b>zd421</b>"_s, {}});
        QTRY_VERIFY(!studio.picture().isNull());
        QTest::qWait(1);
        QCOMPARE(studio.find<QLabel>(u"studioResult"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(clippedIn(studio.window), QStringList{});
        QCOMPARE(studio.window.size(), QSize(800, 600));
    }
};

QTEST_MAIN(StudioWindowTest)
#include "tst_StudioWindow.moc"
