// SPDX-License-Identifier: Apache-2.0
#include "app/badge/TemplateReader.h"
#include "app/badge/TemplateWriter.h"
#include "app/scan/PictureReader.h"
#include "tests/kit/Builders.h"
#include "tests/unit/words/SpokenWording.h"
#include "tests/widgets/office/Clipping.h"
#include "ui/kit/Theme.h"
#include "ui/studio/BadgeSamples.h"
#include "ui/studio/Canvas.h"
#include "ui/studio/CanvasTools.h"
#include "ui/studio/FieldText.h"
#include "ui/studio/MmField.h"
#include "ui/studio/PlaceChecks.h"
#include "ui/studio/StudioWindow.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; ///< milliseconds; the machine may be busy

Badge badgeFor(const QString &name, const QString &company, const QString &jobTitle)
{
    Registration who = anAttendee().named(name);
    who.company = company;
    who.jobTitle = jobTitle;
    return badgeOf(who, u"Sample Conference"_s);
}

const QString longName = u"Wolfeschlegelsteinhausenbergerdorf von und zu Hohenlohe-Langenburg"_s;

QList<Badge> people()
{
    return {badgeFor(u"Grace Hopper"_s, u"Navy"_s, u"Admiral"_s),
            badgeFor(u"Ada"_s, u"Analytical Engines"_s, {}),
            badgeFor(longName, u"Guild"_s, u"Baker"_s),
            badgeFor(u"欧阳晓明"_s, {}, u"工程师"_s),
            badgeFor(u"王小明 Xiaoming Wang"_s, u"Guild"_s, u"Baker"_s)};
}

struct Stored
{
    QString name;
    QByteArray json;
};

struct Studio
{
    Studio()
    {
        window.resize(800, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        window.showPeople(people());
        QObject::connect(&window,
                         &StudioWindow::saveWanted,
                         &window,
                         [this](const QString &name, const QByteArray &json) {
                             stored.append({name, json});
                         });
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = window.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    int row() const { return find<QListWidget>(u"studioPeople"_s)->currentRow(); }
    QString words(const QString &label) const
    {
        const auto *line = find<QLabel>(label);
        return line->isVisibleTo(&window) ? line->text() : QString{};
    }
    void click(const QString &button) const { find<QAbstractButton>(button)->click(); }
    Draft &draft() { return window.draft(); }

    template<typename Kind>
    void select()
    {
        const auto &elements = draft().stored().front;
        for (qsizetype i = 0; i < elements.size(); ++i) {
            if (std::holds_alternative<Kind>(elements.at(i).what))
                return draft().select({Face::Front, {i}});
        }
        qFatal("no such element");
    }
    void moveSomething()
    {
        select<badge::TextElement>();
        draft().apply(u"move"_s, edits::moved(draft().now(), {1, 1}));
    }

    SpokenWording wording;
    scan::PictureReader reader;
    QList<Stored> stored;
    StudioWindow window{reader, wording};
};

badge::Template firstTemplate()
{
    return badge::builtInTemplates()->first();
}

QByteArray aPicture()
{
    QImage image{4, 4, QImage::Format_RGB32};
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

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

    void anotherPersonIsAnotherPicture()
    {
        Studio studio;
        auto *canvas = studio.find<Canvas>(u"canvas"_s);
        const QImage before = canvas->grab().toImage();
        QTest::keyClick(&studio.window, Qt::Key_3);
        QVERIFY(canvas->grab().toImage() != before);
    }

    void everyTemplateOfTheProgramScans_data()
    {
        QTest::addColumn<QString>("name");
        const auto templates = badge::builtInTemplates();
        for (const badge::Template &how : *templates)
            QTest::addRow("%s", qPrintable(how.name)) << how.name;
    }
    void everyTemplateOfTheProgramScans()
    {
        QFETCH(QString, name);
        const auto templates = badge::builtInTemplates();
        const scan::PictureReader reader;
        for (const badge::Template &how : *templates) {
            if (how.name != name)
                continue;
            const auto answer = ScanCheck::answerTo({how, people().first()}, reader);
            QCOMPARE(answer.kind, ScanCheck::Answer::Kind::Scans);
        }
    }

    void thatItScansIsSaidAndThatItDoesNotAsWell()
    {
        Studio studio;
        QTRY_COMPARE_WITH_TIMEOUT(studio.words(u"studioScans"_s), u"This badge scans."_s, patience);
        studio.select<badge::CodeElement>();
        const QRectF box = studio.draft().only()->box;
        badge::Element blot;
        blot.box = {box.left(), box.top(), box.width(), box.height() / 2};
        blot.what = badge::ShapeElement{.fill = u"#000000"_s};
        studio.draft().apply(u"cover"_s, edits::added(studio.draft().now(), blot));
        QTRY_VERIFY_WITH_TIMEOUT(studio.words(u"studioScans"_s).contains(u"does not scan"_s),
                                 patience);
        studio.draft().steps().undo();
        QTRY_COMPARE_WITH_TIMEOUT(studio.words(u"studioScans"_s), u"This badge scans."_s, patience);
    }

    void aCodeThatIsTooSmallIsToldHowLargeItMustBe()
    {
        Studio studio;
        studio.select<badge::CodeElement>();
        studio.draft().change(u"size"_s, [](badge::Element &to) { to.box.setSize({7, 7}); });
        QTRY_VERIFY_WITH_TIMEOUT(studio.words(u"studioScans"_s).contains(u"at least"_s), patience);
    }

    void whatIsTooLongIsSaid()
    {
        Studio studio;
        QString tooLong;
        for (int i = 0; i < 60; ++i)
            tooLong += u"Unbelievablylongword "_s;
        studio.window.showPeople({badgeFor(tooLong, {}, {})});
        QTRY_VERIFY_WITH_TIMEOUT(studio.words(u"studioWarnings"_s).contains(u"Too long"_s),
                                 patience);
    }

    void wishesCarryTheBadgeAndTheTemplateOnScreen()
    {
        Studio studio;
        QList<std::pair<Badge, badge::Template>> proofs;
        QStringList paths;
        connect(&studio.window,
                &StudioWindow::proofWanted,
                &studio.window,
                [&proofs](const Badge &badge, const badge::Template &how) {
                    proofs.append({badge, how});
                });
        connect(&studio.window,
                &StudioWindow::pdfWanted,
                &studio.window,
                [&paths](const QString &path, const Badge &badge) { paths << path << badge.name; });
        studio.find<QListWidget>(u"studioPeople"_s)->setCurrentRow(2);
        studio.moveSomething();
        studio.click(u"studioProof"_s);
        studio.window.saveTo(u"/out/badge.pdf"_s);
        QCOMPARE(proofs.size(), 1);
        QCOMPARE(proofs.first().first, people().at(3));
        QCOMPARE(proofs.first().second, studio.draft().stored());
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

    void withoutPeopleAnInventedOneIsShown()
    {
        Studio studio;
        studio.window.showPeople({});
        QVERIFY(!studio.find<QPushButton>(u"studioProof"_s)->isEnabled());
        QVERIFY(studio.words(u"studioNote"_s).contains(u"invented"_s));
    }

    void whatTheProgramBringsIsSavedAsACopy()
    {
        Studio studio;
        QVERIFY(!studio.find<QPushButton>(u"studioSave"_s)->isEnabled());
        studio.moveSomething();
        studio.click(u"studioSave"_s);
        QCOMPARE(studio.stored.size(), 1);
        QCOMPARE(studio.stored.first().name, u"my-"_s + firstTemplate().name);
        const auto saved = badge::readTemplate(studio.stored.first().json);
        QVERIFY(saved);
        QCOMPARE(saved->front, studio.draft().stored().front);
        QCOMPARE(saved->title, u"My "_s + firstTemplate().title);
        QVERIFY(studio.draft().isChanged()); // not before it is written
        studio.window.showTemplateSaved(studio.stored.first().name);
        QVERIFY(!studio.draft().isChanged());
        QCOMPARE(studio.draft().stored(), *saved);
        studio.moveSomething();
        studio.click(u"studioSave"_s);
        QCOMPARE(studio.stored.last().name, u"my-"_s + firstTemplate().name);
    }

    void whatCouldNotBeReadAgainIsNotSaved()
    {
        Studio studio;
        studio.select<badge::TextElement>();
        studio.draft().apply(u"away"_s, edits::moved(studio.draft().now(), {-90, 0}));
        studio.click(u"studioSave"_s);
        QVERIFY(studio.stored.isEmpty());
        QVERIFY2(studio.words(u"studioResult"_s).contains(u"goes beyond the page"_s),
                 qPrintable(studio.words(u"studioResult"_s)));
    }

    void whateverIsAddedCanBeSaved_data()
    {
        QTest::addColumn<QString>("name");
        const auto templates = badge::builtInTemplates();
        for (const badge::Template &how : *templates)
            QTest::addRow("%s", qPrintable(how.name)) << how.name;
    }
    void whateverIsAddedCanBeSaved()
    {
        QFETCH(QString, name);
        Studio studio;
        studio.window.chooseTemplate(name);
        for (const NewElement::Kind kind : NewElement::kinds()) {
            if (kind == NewElement::Kind::Picture) // wants a file first
                continue;
            studio.find<CanvasTools>({})->add(kind);
            const auto again = badge::readTemplate(badge::writeTemplate(studio.draft().stored()));
            QVERIFY2(again, qPrintable(NewElement::nameOf(kind)));
            QCOMPARE(*again, studio.draft().stored());
            QCOMPARE(PlaceChecks::of(*again), QStringList{});
        }
    }

    void aColourOnABlackAndWhitePageIsSaidAndNotSaved()
    {
        Studio studio;
        studio.draft().changePage(u"mono"_s, [](badge::Template &how) { how.mono = true; });
        const QStringList said = PlaceChecks::of(studio.draft().stored());
        QVERIFY(!said.isEmpty() && said.first().contains(u"black and white only"_s));
        studio.click(u"studioSave"_s);
        QVERIFY(studio.stored.isEmpty());
    }

    void closingAsksOnceAboutWhatIsNotSaved()
    {
        Studio studio;
        studio.moveSomething();
        studio.window.close();
        QVERIFY(studio.window.isVisible());
        studio.click(u"studioGoOn"_s);
        QVERIFY(studio.draft().isChanged());
        studio.window.close();
        studio.click(u"studioKeep"_s);
        QVERIFY(studio.window.isVisible());
        studio.window.showTemplateSaved(studio.stored.first().name);
        QVERIFY(!studio.window.isVisible());
    }

    void whatIsNotSavedCanBeDropped()
    {
        Studio studio;
        studio.moveSomething();
        studio.window.close();
        studio.click(u"studioDiscard"_s);
        QVERIFY(!studio.window.isVisible());
        QCOMPARE(studio.draft().stored(), firstTemplate());
    }

    void aDuplicateIsATemplateOfItsOwn()
    {
        Studio studio;
        studio.find<QAction>(u"studioDuplicate"_s)->trigger();
        QCOMPARE(studio.stored.size(), 1);
        studio.window.showTemplateSaved(studio.stored.first().name);
        QCOMPARE(studio.draft().stored().name, firstTemplate().name + u"-copy"_s);
        QCOMPARE(studio.draft().stored().front, firstTemplate().front);
    }

    void anImportedTemplateIsKeptUnderAFreeName()
    {
        Studio studio;
        studio.window.showTemplateFile(u"/in/badge.json"_s, badge::writeTemplate(firstTemplate()));
        QCOMPARE(studio.stored.size(), 1);
        QCOMPARE(studio.stored.first().name, firstTemplate().name + u"-2"_s);
    }

    void aBadFileIsExplainedWithPlaceAndReason()
    {
        Studio studio;
        QByteArray json = badge::writeTemplate(firstTemplate());
        json.replace("\"lanyard-badge\"", "\"something else\"");
        studio.window.showTemplateFile(u"/in/badge.json"_s, json);
        const QString said = studio.words(u"studioResult"_s);
        QVERIFY2(said.contains(u"badge.json"_s) && said.contains(u"format"_s), qPrintable(said));
        studio.window.showTemplateFile(u"/in/badge.json"_s, "{\n  \"a\": }");
        QVERIFY(studio.words(u"studioResult"_s).contains(u"line 2"_s));
        QVERIFY(studio.stored.isEmpty());
    }

    void anExportIsWhatIsOnScreen()
    {
        Studio studio;
        QByteArray exported;
        connect(&studio.window,
                &StudioWindow::exportWanted,
                &studio.window,
                [&exported](const QString &, const QByteArray &json) { exported = json; });
        studio.moveSomething();
        studio.window.exportTo(u"/out/badge.json"_s);
        const auto read = badge::readTemplate(exported);
        QVERIFY(read);
        QCOMPARE(*read, studio.draft().stored());
    }

    void aPictureTravelsInTheTemplate()
    {
        Studio studio;
        studio.draft().apply(
            u"add"_s,
            edits::added(studio.draft().now(),
                         NewElement::of(NewElement::Kind::Picture, studio.draft().stored())));
        studio.window.showPicture(u"/pictures/logo.png"_s, aPicture());
        QCOMPARE(studio.draft().stored().pictures.value(u"logo.png"_s), aPicture());
        QVERIFY(badge::readTemplate(badge::writeTemplate(studio.draft().stored())));
        studio.window.showPicture(u"/pictures/notes.txt"_s, "notes");
        QVERIFY(studio.words(u"studioResult"_s).contains(u"notes.txt"_s));
        studio.window.showPicture(u"/pictures/spy.svg"_s,
                                  "<svg><image href=\"/etc/hostname\"/></svg>");
        QVERIFY(studio.words(u"studioResult"_s).contains(u"spy.svg"_s));
        QCOMPARE(studio.draft().stored().pictures.size(), 1);
    }

    void typingChangesTheWordsAndIsOneStep()
    {
        Studio studio;
        studio.select<badge::TextElement>();
        auto *line = studio.find<QLineEdit>(u"textWords"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"Hello"_s);
        const auto &words = std::get<badge::TextElement>(studio.draft().only()->what);
        QCOMPARE(words.text, u"Hello"_s);
        QCOMPARE(studio.draft().steps().count(), 1);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(studio.draft().stored(), firstTemplate());
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(line->text(), u"Hello"_s);
    }

    void sizesAreTypedInMillimetres()
    {
        Studio studio;
        studio.select<badge::CodeElement>();
        auto *width = studio.find<MmField>(u"elementWidth"_s);
        width->setFocus();
        width->selectAll();
        QTest::keyClicks(width, u"25.5"_s);
        QTest::keyClick(width, Qt::Key_Return);
        QCOMPARE(studio.draft().only()->box.width(), 25.5);
        QCOMPARE(studio.draft().steps().count(), 1);
    }

    void everyPropertyIsAStepThatCanBeTakenBack()
    {
        for (const NewElement::Kind kind : NewElement::kinds()) {
            Studio studio;
            if (kind == NewElement::Kind::Picture)
                studio.draft().apply(u"add"_s,
                                     edits::added(studio.draft().now(),
                                                  NewElement::of(kind, studio.draft().stored())));
            else
                studio.find<CanvasTools>({})->add(kind);
            const int before = touchEverything(studio);
            QVERIFY2(studio.draft().steps().count() > before, qPrintable(NewElement::nameOf(kind)));
            while (studio.draft().steps().canUndo())
                studio.draft().steps().undo();
            QCOMPARE(studio.draft().stored(), firstTemplate());
        }
    }

    void everyPropertyOfThePageIsAStepThatCanBeTakenBack()
    {
        Studio studio;
        QCOMPARE(touchEverything(studio), 0);
        QVERIFY(studio.draft().steps().count() >= 9);
        while (studio.draft().steps().canUndo())
            studio.draft().steps().undo();
        QCOMPARE(studio.draft().stored(), firstTemplate());
    }

    void aBackIsWorkedOnByItself()
    {
        Studio studio;
        studio.draft().changePage(
            u"back"_s, [](badge::Template &how) { how.back = badge::Template::Back::Page; });
        studio.click(u"studioFace1"_s);
        QCOMPARE(studio.draft().selection().face, Face::Back);
        studio.find<CanvasTools>({})->add(NewElement::Kind::Text);
        QCOMPARE(studio.draft().stored().backElements.size(), 1);
        QCOMPARE(studio.draft().stored().front, firstTemplate().front);
        QCOMPARE(studio.find<QListWidget>(u"studioElements"_s)->count(), 1);
    }

    void theListSelectsWhatOthersCover()
    {
        Studio studio;
        auto *list = studio.find<QListWidget>(u"studioElements"_s);
        list->setCurrentRow(0);
        QCOMPARE(studio.draft().selection().elements,
                 QList<qsizetype>{firstTemplate().front.size() - 1});
    }

    void aWindowThatGoesAwayWhileReadingTakesItsReaderAlong()
    {
        for (int i = 0; i < 3; ++i) {
            Studio studio;
            QTest::qWait(350); // the reader begins after a pause
        }
    }

    void nothingIsClippedAt800By600()
    {
        Studio studio;
        studio.window.showFailure({Failure::Kind::Unreachable, u"<b>zd421</b>"_s, {}});
        QTest::qWait(1);
        QCOMPARE(studio.find<QLabel>(u"studioResult"_s)->textFormat(), Qt::PlainText);
        QStringList findings = clippedIn(studio.window);
        findings.removeIf([&studio](const QString &finding) { // 40 pixels, 48 with their gap
            const auto *widget = studio.window.findChild<QWidget *>(finding.section(u':', 0, 0));
            return finding.endsWith(u"too low for a finger"_s) && widget && widget->height() >= 40;
        });
        QCOMPARE(findings.join(u'\n'), QString{});
        QCOMPARE(studio.window.size(), QSize(800, 600));
    }

private:
    /// Operates every control of the properties that is on screen; answers the steps before.
    static int touchEverything(Studio &studio)
    {
        auto *panel = studio.find<QWidget>(u"studioProperties"_s);
        const int before = studio.draft().steps().count();
        for (QWidget *control : panel->findChildren<QWidget *>()) {
            if (!control->isVisibleTo(panel) || !control->isEnabled())
                continue;
            if (auto *number = qobject_cast<MmField *>(control))
                number->stepUp();
            else if (auto *tick = qobject_cast<QCheckBox *>(control))
                tick->click();
            else if (auto *choice = qobject_cast<QComboBox *>(control)) {
                choice->setCurrentIndex((choice->currentIndex() + 1) % choice->count());
                Q_EMIT choice->activated(choice->currentIndex());
            } else if (auto *line = qobject_cast<PlainLine *>(control)) {
                QTest::keyClicks(line, u"x"_s);
            }
        }
        return before;
    }
};

QTEST_MAIN(StudioWindowTest)
#include "tst_StudioWindow.moc"
