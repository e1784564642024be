// SPDX-License-Identifier: Apache-2.0
#include "app/words/HubWords.h"
#include "tests/kit/HubScenes.h"
#include "tests/widgets/desk/DeskScenes.h"
#include "ui/desk/ActionPages.h"
#include "ui/desk/StatusWords.h"
#include "ui/desk/VerdictPanel.h"
#include "ui/kit/Contrast.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/Sounds.h"
#include "ui/kit/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QScreen>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace std::chrono_literals;

namespace {

/// Every text 40 % longer, as some languages are.
class LongerWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + u' ' + QString{text.size() * 2 / 5, u'n'};
    }
};

template<typename Widget>
Widget *part(const QWidget &window, const QString &name)
{
    auto *found = window.findChild<Widget *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

QString sentenceIn(const QWidget &line)
{
    return part<FittedLabel>(line, u"sentence"_s)->text();
}

/// Height of what is really painted on @p widget, in pixels.
int inkHeight(QWidget &widget)
{
    const QImage picture = widget.window()->grab().toImage().copy(
        QRect{widget.mapTo(widget.window(), QPoint{}), widget.size()});
    const QRgb ground = picture.pixel(0, 0);
    int first = -1;
    int last = -1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (contrast(QColor{picture.pixel(x, y)}, QColor{ground}) > 3) {
                first = first < 0 ? y : first;
                last = y;
                break;
            }
        }
    }
    return first < 0 ? 0 : last - first + 1;
}

/// The best contrast that the writing of @p label reaches against what is
/// behind it.
double paintedContrast(QWidget &label)
{
    const QImage picture = label.window()->grab().toImage().copy(
        QRect{label.mapTo(label.window(), QPoint{}), label.size()});
    const QColor ground{picture.pixel(picture.width() - 1, 0)};
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    double best = 1;
    for (const QRgb colour : colours)
        best = std::max(best, contrast(ground, QColor{colour}));
    return best;
}

/// Lets a change of words travel through nested layouts.
void settle()
{
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
}

FoundPerson found(const QString &name, QStringView code)
{
    const Registration who = anAttendee().named(name).carrying(code);
    return {who, false};
}

VerdictView seen(const Verdict &verdict)
{
    return viewOf(verdict, hereAtNoon(), PlainWording{});
}

void checkNothingIsClipped(const DeskWindow &desk, const QString &state)
{
    for (const auto *label : desk.findChildren<FittedLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        QVERIFY2(!label->fit().lines.isEmpty() && !label->fit().shortened,
                 qPrintable(state + u": "_s + label->objectName() + u": "_s + label->text()));
    }
    for (const auto *label : desk.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QRect needed
            = label->fontMetrics().boundingRect(QRect{0, 0, label->contentsRect().width(), 10000},
                                                label->wordWrap() ? Qt::TextWordWrap : 0,
                                                label->text());
        QVERIFY2(needed.width() <= label->contentsRect().width()
                     && needed.height() <= label->contentsRect().height() + 1,
                 qPrintable(state + u": "_s + label->text()));
    }
    for (const auto *button : desk.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        QVERIFY2(button->width() >= button->sizeHint().width(),
                 qPrintable(u"%1: %2: %3 < %4"_s.arg(state, button->text())
                                .arg(button->width())
                                .arg(button->sizeHint().width())));
    }
}

} // namespace

class DeskWindowTest final : public QObject
{
    Q_OBJECT

private:
    Sounds m_sounds;
    std::unique_ptr<DeskWindow> m_desk;
    QLineEdit *m_search = nullptr;

    void find(const QString &text, const QList<FoundPerson> &people)
    {
        m_search->clear();
        QTest::keyClicks(m_search, text);
        m_desk->showSearchResults(people, text);
    }
    [[nodiscard]] bool shows(const QString &name) const
    {
        return part<QWidget>(*m_desk, name)->isVisible();
    }

    [[nodiscard]] QAbstractButton *step(Step step) const
    {
        return part<QAbstractButton>(*m_desk, u"step%1"_s.arg(int(step)));
    }
    /// To whatever has the keyboard.
    void key(Qt::Key key) const { QTest::keyClick(m_desk->focusWidget(), key); }

private Q_SLOTS:
    void init()
    {
        Theme::bright().applyTo(*qApp);
        m_sounds.setOn(true);
        m_desk = std::make_unique<DeskWindow>(m_sounds);
        m_search = part<QLineEdit>(*m_desk, u"search"_s);
        m_desk->resize(800, 600);
        furnish(*m_desk);
        m_desk->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_desk.get()));
    }
    void cleanup() { m_desk.reset(); }

    void everyKindOfVerdictDiffersInColourShapeAndSound()
    {
        QSet<QString> tones;
        QSet<QString> shapes;
        QSet<Sounds::Sound> sounds;
        using Tone = VerdictView::Tone;
        for (const Tone tone : {Tone::Welcome,
                                Tone::Goodbye,
                                Tone::Again,
                                Tone::Inside,
                                Tone::Note,
                                Tone::Attention,
                                Tone::Refuse,
                                Tone::Unknown}) {
            const ToneLook look = lookOf(tone);
            tones.insert(look.name);
            shapes.insert(look.shape);
            sounds.insert(look.sound);
            QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(look.shape)));
        }
        QCOMPARE(tones.size(), 8);
        QCOMPARE(shapes.size(), 8);
        QCOMPARE(sounds.size(), 8);
    }

    void aRepairedScanIsMentionedWhereThereIsNoProblem()
    {
        auto *line = part<QWidget>(*m_desk, u"scanner"_s);
        m_desk->showScannerNotice(StatusWords::scanRepaired(
            {.text = u"X"_s, .mismatch = ScanRepair::Mismatch{Keyboard::Us, Keyboard::French}}));
        QVERIFY(line->isVisible());
        const QString notice = sentenceIn(*line);
        QVERIFY(notice.contains(u"US keys"_s));
        m_desk->showScannerProblem(StatusWords::nothingInPicture());
        QVERIFY(sentenceIn(*line) != notice);
        m_desk->showScannerProblem({});
        QCOMPARE(sentenceIn(*line), notice);
        m_desk->showScannerNotice({});
        QVERIFY(!line->isVisible());
    }

    void howTheOtherDesksStandHasOneSentence_data()
    {
        QTest::addColumn<HubState>("state");
        QTest::addColumn<QString>("sentence");
        using Link = HubState::Link;
        QTest::newRow("connected, and telling")
            << HubState{.link = Link::Connected, .unshared = {.records = 2, .people = 1}}
            << u"Shared with the other desks."_s;
        QTest::newRow("apart") << apart()
                               << u"Working alone since 19:05, 14 people not yet shared."_s;
        HubState twice = withConflicts();
        QTest::newRow("one let in twice")
            << twice
            << u"张伟 Grace was let in twice: 19:12 North 1, 19:14 Basement. See Office → Hub."_s;
        twice.conflicts.append(twice.conflicts.constFirst());
        QTest::newRow("two let in twice")
            << twice << u"2 people were let in twice: see Office → Hub."_s;
        QTest::newRow("a clock") << HubState{.link = Link::Connected, .clockOffset = 42'000}
                                 << u"The clock of this computer is 42 s behind: set it."_s;
        HubState everything = apart();
        everything.conflicts = twice.conflicts;
        everything.clockOffset = 42'000;
        QTest::newRow("not more than two") << everything
                                           << u"Working alone since 19:05. 2 people were let in "
                                              "twice: see Office → Hub."_s;
        QTest::newRow("revoked") << HubState{.link = Link::Revoked}
                                 << u"This desk was revoked. Call the desk lead."_s;
    }
    void howTheOtherDesksStandHasOneSentence()
    {
        QFETCH(const HubState, state);
        QFETCH(QString, sentence);
        const words::HubWords words{anEvent(), QLocale{u"en_GB"_s}, noon};
        m_desk->showHub(StatusWords::hub(state, words));
        const auto *line = part<QWidget>(*m_desk, u"hub"_s);
        QVERIFY(line->isVisibleTo(&*m_desk));
        QString said = sentenceIn(*line);
        QCOMPARE(said.remove(QChar{0x2068}).remove(QChar{0x2069}), sentence);
        m_desk->showHub(StatusWords::hub({}, words));
        QVERIFY(!line->isVisibleTo(&*m_desk));
    }

    void everyVerdictIsShownWithItsToneAndShape_data()
    {
        QTest::addColumn<VerdictView>("view");
        for (const auto &[name, verdict] : everyVerdict(anAttendee()))
            QTest::addRow("%s", qPrintable(name)) << seen(verdict);
    }
    void everyVerdictIsShownWithItsToneAndShape()
    {
        QFETCH(VerdictView, view);
        const QSignalSpy heard{&m_sounds, &Sounds::played};
        m_desk->showVerdict(view);
        QVERIFY(shows(u"verdict"_s));
        const ToneLook look = lookOf(view.tone);
        const auto &panel = *part<QWidget>(*m_desk, u"verdict"_s);
        QCOMPARE(panel.property("tone").toString(), look.name);
        QCOMPARE(part<IconLabel>(panel, u"shape"_s)->icon(), look.shape);
        QCOMPARE(part<FittedLabel>(panel, u"headline"_s)->text(), view.headline);
        QCOMPARE(part<FittedLabel>(panel, u"next"_s)->text(), view.next);
        QVERIFY(panel.accessibleName().startsWith(view.headline));
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().first().value<Sounds::Sound>(), look.sound);
        const QColor painted{
            m_desk->grab().toImage().pixel(panel.mapTo(m_desk.get(), QPoint{40, 6}))};
        const bool framed = view.tone == VerdictView::Tone::Note;
        QCOMPARE(painted.name(),
                 Theme::bright().colour(framed ? u"attention"_s : look.name).name());
    }

    void everyVerdictIsReadableInBothThemes_data()
    {
        QTest::addColumn<VerdictView>("view");
        QTest::addColumn<bool>("dark");
        for (const auto &[name, verdict] :
             everyVerdict(someoneAtWork(u"Grace"_s, u"Northwind"_s))) {
            QTest::addRow("%s, bright", qPrintable(name)) << seen(verdict) << false;
            QTest::addRow("%s, dark", qPrintable(name)) << seen(verdict) << true;
        }
    }
    void everyVerdictIsReadableInBothThemes()
    {
        QFETCH(VerdictView, view);
        QFETCH(bool, dark);
        Theme::of(dark).applyTo(*qApp);
        m_desk->resize(1366, 768);
        m_desk->showVerdict(view);
        const auto &panel = *part<QWidget>(*m_desk, u"verdict"_s);
        for (auto *label : panel.findChildren<FittedLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                QVERIFY2(paintedContrast(*label) >= 7, qPrintable(label->objectName()));
        }
    }

    void theNameIsReadableFromTwoMetres_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("name");
        for (const QSize size : {QSize{800, 600}, QSize{1366, 768}, QSize{1920, 1080}}) {
            for (const QString &name : {u"Grace Hill"_s, u"欧阳明月"_s, u"Li Na"_s})
                QTest::addRow("%s at %dx%d", qPrintable(name), size.width(), size.height())
                    << size << name;
        }
    }
    void theNameIsReadableFromTwoMetres()
    {
        QFETCH(QSize, size);
        QFETCH(QString, name);
        m_desk->resize(size);
        m_desk->showVerdict(seen(Admitted{anAttendee().named(name), {}}));
        QVERIFY(inkHeight(*part<QWidget>(*m_desk, u"name"_s)) * 100 >= size.height() * 8);
    }

    void hostileNamesStayTextAndNeverGrowTheWindow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("markup") << u"<b>Ada</b><img src=x>"_s;
        QTest::addRow("turned text") << u"Ada \u202Egnorw\u2066"_s;
        QTest::addRow("500 letters") << QString{500, u'W'};
        QTest::addRow("500 words") << u"Wolfgang "_s.repeated(500);
        QTest::addRow("an emoji family") << u"👩‍👩‍👧‍👦 Ada 🏳️‍🌈"_s;
        QTest::addRow("SQL") << u"Robert'); DROP TABLE registrations;--"_s;
        QTest::addRow("line breaks and bells") << u"Ada\r\n\a\tLovelace"_s;
    }
    void hostileNamesStayTextAndNeverGrowTheWindow()
    {
        QFETCH(QString, name);
        const QSize before = m_desk->size();
        const QRect place = part<QWidget>(*m_desk, u"verdict"_s)->geometry();
        m_desk->showVerdict(seen(Admitted{someoneAtWork(name, name), {}}));
        m_desk->showLastGuests({{name, name, u"12:00"_s}});
        PrintBoard board;
        board.line = {StatusView::Level::Attention, name};
        board.badges = {{.name = name, .detail = name}};
        m_desk->showPrintBoard(board);
        m_desk->showEventName(name);
        find(u"ad"_s, {{someoneAtWork(name, name), false}});
        QTest::keyClick(m_search, Qt::Key_Return);
        QVERIFY(shows(u"personName"_s));
        settle();
        QCOMPARE(m_desk->size(), before);
        QVERIFY(m_desk->minimumSizeHint().width() <= 800);
        QVERIFY(place.isValid());
        for (const QLabel *label : m_desk->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                     qPrintable(label->text()));
        const auto *shown = part<FittedLabel>(*m_desk, u"personName"_s);
        for (const QString &line : shown->fit().lines) {
            QVERIFY(!line.contains(QChar{0x202e}));
            QVERIFY(!line.contains(u'\n'));
        }
    }

    void somebodyIsFoundAndCheckedInByKeyboardAlone()
    {
        const QSignalSpy searched{m_desk.get(), &DeskWindow::searchChanged};
        const QSignalSpy wanted{m_desk.get(), &DeskWindow::admissionWanted};
        find(u"gr"_s, {found(u"Grace"_s, u"AAA-1"), found(u"Greta"_s, u"AAA-2")});
        QCOMPARE(searched.last().first().toString(), u"gr"_s);
        QTest::keyClick(m_search, Qt::Key_Down);
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(part<FittedLabel>(*m_desk, u"personName"_s)->text(), u"Greta"_s);
        QCOMPARE(wanted.size(), 0); // looking somebody up lets nobody in
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"AAA-2"_s);
    }

    void aHeldEnterKeyChecksNobodyIn()
    {
        const QSignalSpy wanted{m_desk.get(), &DeskWindow::admissionWanted};
        find(u"gr"_s, {found(u"Grace"_s, u"AAA-1")});
        QTest::keyClick(m_search, Qt::Key_Return);
        QKeyEvent held{QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true};
        QApplication::sendEvent(m_search, &held);
        QCOMPARE(wanted.size(), 0);
    }

    void escapeGoesBackOneStepAtATime()
    {
        find(u"gr"_s, {found(u"Grace"_s, u"AAA-1")});
        QTest::keyClick(m_search, Qt::Key_Return);
        QVERIFY(shows(u"personName"_s));
        QTest::keyClick(m_search, Qt::Key_Escape);
        QVERIFY(shows(u"results"_s));
        QTest::keyClick(m_search, Qt::Key_Escape);
        QVERIFY(shows(u"idleHeading"_s));
        QVERIFY(m_search->text().isEmpty());
    }

    void peopleOfTheSameNameAreToldApart()
    {
        FoundPerson painter = found(u"Zhang Wei"_s, u"AAA-1001");
        painter.who.company = u"Kestrel"_s;
        const FoundPerson first = found(u"Zhang Wei"_s, u"AAA-2002");
        const FoundPerson second = found(u"Zhang Wei"_s, u"AAA-3003");
        find(u"zh"_s, {painter, first, second, found(u"Zhao"_s, u"AAA-4004")});
        const auto *list = m_desk->findChild<QListWidget *>(u"results"_s);
        const auto description = [&](int row) {
            return list->item(row)->data(Qt::AccessibleDescriptionRole).toString();
        };
        QCOMPARE(list->count(), 4);
        QVERIFY(description(0).contains(u"Kestrel"_s));
        QVERIFY(!description(0).contains(u"1001"_s));
        QVERIFY(description(1).endsWith(u"…2002"_s));
        QVERIFY(description(2).endsWith(u"…3003"_s));
        QVERIFY(!description(3).contains(u"4004"_s));
    }

    void aTypedCodeOfNobodyIsCheckedAtOnce()
    {
        const QSignalSpy admission{m_desk.get(), &DeskWindow::admissionWanted};
        const QSignalSpy wanted{m_desk.get(), &DeskWindow::codeTyped};
        find(u"AAA-1"_s, {});
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"AAA-1"_s);
        QCOMPARE(admission.size(), 0);
    }

    void aTypedCodeOfSomebodyShowsThemFirst()
    {
        const QSignalSpy wanted{m_desk.get(), &DeskWindow::admissionWanted};
        find(u"AAA-1"_s, {found(u"Grace"_s, u"AAA-1")});
        QTest::keyClick(m_search, Qt::Key_Return);
        QVERIFY(shows(u"personName"_s));
        QCOMPARE(wanted.size(), 0);
    }

    void enterWaitsForResultsThatAreStillLookedUp()
    {
        const QSignalSpy wanted{m_desk.get(), &DeskWindow::admissionWanted};
        QTest::keyClicks(m_search, u"grace"_s);
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        m_desk->showSearchResults({found(u"Grace"_s, u"AAA-1")}, u"grace"_s);
        QVERIFY(shows(u"personName"_s));
        QCOMPARE(wanted.size(), 0);
    }

    void resultsForOtherWordsAreNotShown()
    {
        QTest::keyClicks(m_search, u"grace"_s);
        m_desk->showSearchResults({found(u"Gustav"_s, u"AAA-1")}, u"g"_s);
        QVERIFY(!shows(u"results"_s));
    }

    void aScanEndsASearch()
    {
        find(u"gr"_s, {found(u"Grace"_s, u"AAA-1")});
        m_desk->showVerdict(seen(Admitted{anAttendee(), {}}));
        QVERIFY(shows(u"verdict"_s));
        QVERIFY(m_search->text().isEmpty());
        m_desk->showSearchResults({found(u"Grace"_s, u"AAA-1")}, u"gr"_s);
        QVERIFY2(shows(u"verdict"_s), "late results do not cover a verdict");
    }

    void lettersTypedAnywhereBeginASearch()
    {
        auto *button = part<QAbstractButton>(*m_desk, u"picture"_s);
        button->setFocus();
        QTest::keyClicks(button, u"li"_s);
        QCOMPARE(m_search->text(), u"li"_s);
    }

    void theBadgeOfThePersonShownIsPrintedAgain()
    {
        const QSignalSpy wanted{&m_desk->actions(), &ActionPages::badgeWanted};
        QTest::keyClick(m_desk.get(), Qt::Key_F5);
        QCOMPARE(wanted.size(), 0); // nobody was here yet
        m_desk->showVerdict(seen(Admitted{anAttendee().carrying(u"BADGE-7"), {}}));
        QTest::keyClick(m_desk.get(), Qt::Key_F5);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"BADGE-7"_s);
    }

    void aDoorIsChosenByKeyboard()
    {
        const QSignalSpy chosen{m_desk.get(), &DeskWindow::doorsChosen};
        QTest::keyClick(m_desk.get(), Qt::Key_F3);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<QList<Id<Door>>>(), QList{Id<Door>{2}});
        QVERIFY(shows(u"idleHeading"_s));
    }

    void severalDoorsAreTicked()
    {
        const QSignalSpy chosen{m_desk.get(), &DeskWindow::doorsChosen};
        QTest::mouseClick(part<QAbstractButton>(*m_desk, u"doorChooser"_s), Qt::LeftButton);
        auto *list = part<QListWidget>(*m_desk, u"doors"_s);
        const QRect second = list->visualItemRect(list->item(1));
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, {second.left() + 20, second.center().y()});
        QCOMPARE(chosen.size(), 0);
        key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<QList<Id<Door>>>(),
                 (QList{Id<Door>{1}, Id<Door>{2}}));
    }

    void aTouchedDoorIsServedAlone()
    {
        const QSignalSpy chosen{m_desk.get(), &DeskWindow::doorsChosen};
        QTest::keyClick(m_desk.get(), Qt::Key_F3);
        auto *list = part<QListWidget>(*m_desk, u"doors"_s);
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<QList<Id<Door>>>(), QList{Id<Door>{2}});
    }

    void keysThatTheMenuShowsWorkWithTheMenuClosed()
    {
        const QSignalSpy office{m_desk.get(), &DeskWindow::officeWanted};
        const QSignalSpy kiosk{m_desk.get(), &DeskWindow::kioskWanted};
        const QSignalSpy preview{m_desk.get(), &DeskWindow::previewWanted};
        QTest::keyClick(m_desk.get(), Qt::Key_F9);
        QTest::keyClick(m_desk.get(), Qt::Key_F8, Qt::ShiftModifier);
        QTest::keyClick(m_desk.get(), Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(office.size(), 1);
        QCOMPARE(kiosk.size(), 1);
        QCOMPARE(preview.size(), 1);
        QTest::keyClick(m_desk.get(), Qt::Key_F11);
        QVERIFY(m_desk->isFullScreen());
    }

    void droppedFilesArePassedOn()
    {
        const QSignalSpy dropped{m_desk.get(), &DeskWindow::pictureFilesDropped};
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/a/ticket.png"_s), QUrl{u"https://example.org/x"_s}});
        QDragEnterEvent enter{{9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(m_desk.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop{QPointF{9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(m_desk.get(), &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/a/ticket.png"_s});
    }

    void pastedPicturesArePassedOnAndPastedTextIsTyped()
    {
        const QSignalSpy pasted{m_desk.get(), &DeskWindow::picturesDropped};
        QImage picture{8, 8, QImage::Format_RGB32};
        picture.fill(Qt::white);
        QApplication::clipboard()->setImage(picture);
        QTest::keySequence(m_search, QKeySequence::Paste);
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(pasted.first().first().value<QList<QImage>>().size(), 1);

        QApplication::clipboard()->setText(u"Grace"_s);
        QTest::keySequence(m_search, QKeySequence::Paste);
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(m_search->text(), u"Grace"_s);
    }

    void aWelcomeMakesRoomForTheNextGuestAndARefusalStays()
    {
        m_desk->setVerdictTime(1ms);
        m_desk->showVerdict(seen(Admitted{anAttendee(), {}}));
        QTRY_VERIFY(shows(u"idleHeading"_s));
        m_desk->showVerdict(seen(Blocked{anAttendee()}));
        QTest::qWait(60);
        QVERIFY(shows(u"verdict"_s));
        QTest::keyClick(m_search, Qt::Key_Escape);
        QVERIFY(shows(u"idleHeading"_s));
    }

    void theCameraTakesNoRoomWhereThereIsNone()
    {
        QVERIFY(!shows(u"camera"_s));
        m_desk->showCameras({u"HD Webcam"_s}, u"HD Webcam"_s);
        QVERIFY(shows(u"camera"_s));
        m_desk->showCameras({}, {});
        QVERIFY(!shows(u"cameraChooser"_s));
    }

    void nothingIsClippedInASmallWindow_data()
    {
        QTest::addColumn<bool>("longer");
        QTest::addRow("in English") << false;
        QTest::addRow("in a language that needs two fifths more room") << true;
    }
    void nothingIsClippedInASmallWindow()
    {
        QFETCH(bool, longer);
        LongerWords words;
        if (longer)
            QApplication::installTranslator(&words);
        settle();
        checkNothingIsClipped(*m_desk, u"idle"_s);
        for (const auto &[state, verdict] :
             everyVerdict(someoneAtWork(u"Grace Hill"_s, u"Northwind Labs"_s))) {
            m_desk->showVerdict(seen(verdict));
            settle();
            checkNothingIsClipped(*m_desk, state);
        }
        m_desk->offerTickets(viewOf(severalTickets()));
        settle();
        checkNothingIsClipped(*m_desk, u"tickets"_s);
        m_desk->showCameras({u"HD Webcam"_s}, u"HD Webcam"_s);
        find(u"gr"_s, {found(u"Grace"_s, u"AAA-1")});
        settle();
        checkNothingIsClipped(*m_desk, u"results"_s);
        QTest::keyClick(m_search, Qt::Key_Return);
        settle();
        checkNothingIsClipped(*m_desk, u"card"_s);
    }

    void aFingerHitsEveryButton()
    {
        m_desk->showCameras({u"HD Webcam"_s}, u"HD Webcam"_s);
        find(u"gr"_s, {found(u"Grace"_s, u"AAA-1")});
        QTest::keyClick(m_search, Qt::Key_Return);
        for (const QString &name : {u"doorChooser"_s,
                                    u"menu"_s,
                                    u"search"_s,
                                    u"walkIn"_s,
                                    u"leave"_s,
                                    u"picture"_s,
                                    u"checkIn"_s,
                                    u"back"_s,
                                    u"cameraChooser"_s}) {
            const auto *target = part<QWidget>(*m_desk, name);
            QVERIFY2(target->width() >= 48 && target->height() >= 48, qPrintable(name));
        }
    }

    void everythingThatIsOperatedHasAName()
    {
        for (const QString &name : {u"doorChooser"_s,
                                    u"menu"_s,
                                    u"search"_s,
                                    u"walkIn"_s,
                                    u"leave"_s,
                                    u"picture"_s,
                                    u"results"_s,
                                    u"cameraChooser"_s})
            QVERIFY2(!part<QWidget>(*m_desk, name)->accessibleName().isEmpty(), qPrintable(name));
    }

    void itTakesTheWholeScreenUnlessItIsGivenASize()
    {
        QVERIFY(!m_desk->isMaximized());
        DeskWindow fresh{m_sounds};
        fresh.show();
        QVERIFY(fresh.isMaximized());
        const QSize screen = fresh.screen()->availableGeometry().size();
        QTRY_VERIFY(fresh.width() >= screen.width() - 20 && fresh.height() >= screen.height() - 60);
        fresh.resize(700, 500);
        QCOMPARE(fresh.size(), QSize(700, 500));
        QVERIFY2(fresh.minimumSizeHint().height() <= 560, "title bar and frame fit 800×600, too");
    }

    void theWritingKeepsItsSizeWhenColoursOrLanguageChange()
    {
        m_desk->resize(1920, 1080);
        const auto *guest = part<FittedLabel>(*m_desk, u"guest1"_s);
        const int search = m_search->fontInfo().pixelSize();
        const int door = part<FittedLabel>(*m_desk, u"servedDoors"_s)->fontInfo().pixelSize();
        const int name = guest->fit().pixelSize;
        QVERIFY(search > 20);
        for (const bool dark : {true, false}) {
            Theme::of(dark).applyTo(*qApp);
            LongerWords words;
            QApplication::installTranslator(&words);
            settle();
            QCOMPARE(m_search->fontInfo().pixelSize(), search);
            QCOMPARE(part<FittedLabel>(*m_desk, u"servedDoors"_s)->fontInfo().pixelSize(), door);
            QCOMPARE(guest->fit().pixelSize, name);
        }
    }

    void enterPressesTheFocusedButton()
    {
        const QSignalSpy wanted{&m_desk->actions(), &ActionPages::badgeWanted};
        m_desk->showVerdict(seen(Admitted{anAttendee().carrying(u"BADGE-7"), {}}));
        auto *badge = step(Step::BadgeAgain);
        badge->setFocus();
        QTest::keyClick(badge, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void somebodyWhomNoDoorLetsInIsWarnedAboutFirst()
    {
        m_desk->resize(1920, 1080);
        FoundPerson person = found(u"Grace"_s, u"AAA-1");
        find(u"gr"_s, {person});
        QTest::keyClick(m_search, Qt::Key_Return);
        QVERIFY(!shows(u"warning"_s));
        QVERIFY(part<QWidget>(*m_desk, u"checkIn"_s)->property("main").toBool());
        const int writing = part<QWidget>(*m_desk, u"checkIn"_s)->fontInfo().pixelSize();

        person.who.standing = Standing::Blocked;
        find(u"gr"_s, {person});
        QTest::keyClick(m_search, Qt::Key_Return);
        QVERIFY(shows(u"warning"_s));
        QCOMPARE(part<FittedLabel>(*m_desk, u"warningText"_s)->text(), u"Blocked"_s);
        QVERIFY(!part<QWidget>(*m_desk, u"checkIn"_s)->property("main").toBool());
        QCOMPARE(part<QWidget>(*m_desk, u"checkIn"_s)->fontInfo().pixelSize(), writing);
    }

    void aNameTypedOverACardBeginsAnew()
    {
        find(u"gr"_s, {found(u"Grace"_s, u"AAA-1")});
        QTest::keyClick(m_search, Qt::Key_Return);
        QTest::keyClicks(m_search, u"li"_s);
        QCOMPARE(m_search->text(), u"li"_s);
    }

    void longNamesAreCutRatherThanTooSmall()
    {
        const QString name = u"Wolfgang "_s.repeated(40);
        for (const QSize size : {QSize{800, 600}, QSize{2560, 1440}}) {
            m_desk->resize(size);
            m_desk->showLastGuests({{name, name, u"12:00"_s}});
            m_desk->showVerdict(seen(Admitted{someoneAtWork(u"Ada"_s, name), {}}));
            settle();
            const int least = 12 * size.height() / 600;
            const auto &verdict = *part<QWidget>(*m_desk, u"verdict"_s);
            for (const auto *label : {part<FittedLabel>(*m_desk, u"guest1"_s),
                                      part<FittedLabel>(verdict, u"company"_s)}) {
                QVERIFY(label->fit().shortened);
                QVERIFY2(label->fit().pixelSize >= std::min(least, 27),
                         qPrintable(label->objectName()));
            }
        }
    }

    void theLanguageChangesWhileTheWindowIsOpen()
    {
        const QString before = part<QAbstractButton>(*m_desk, u"picture"_s)->text();
        LongerWords words;
        QApplication::installTranslator(&words);
        settle();
        QVERIFY(part<QAbstractButton>(*m_desk, u"picture"_s)->text() != before);
        QVERIFY(part<FittedLabel>(*m_desk, u"idleHeading"_s)->text() != u"Scan a ticket"_s);
    }
};

Q_DECLARE_METATYPE(lanyard::HubState)

QTEST_MAIN(DeskWindowTest)
#include "tst_DeskWindow.moc"
