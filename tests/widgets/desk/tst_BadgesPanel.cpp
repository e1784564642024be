// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/desk/DeskScenes.h"
#include "tests/widgets/desk/PrintScenes.h"
#include "ui/desk/ActionPages.h"
#include "ui/desk/BadgesPanel.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/Sounds.h"
#include "ui/kit/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;

using State = PrintJob::State;

Q_DECLARE_METATYPE(lanyard::ui::BadgeStep)

/// Badges that somebody has to look after, by keys and by touch.
class BadgesPanelTest final : public QObject
{
    Q_OBJECT

private:
    Sounds m_sounds;
    std::unique_ptr<DeskWindow> m_desk;
    const PlainWording m_wording;
    PrintFacts m_facts;

    template<typename Widget>
    Widget *part(const QString &name) const
    {
        auto *found = m_desk->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    BadgesPanel &panel() const { return m_desk->actions().badges(); }
    QListWidget *list() const { return part<QListWidget>(u"badges"_s); }
    void show() { m_desk->showPrintBoard(viewOf(m_facts, m_wording)); }
    void open()
    {
        QTest::keyClick(m_desk.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(panel().isVisible());
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString nameIn(int row) const { return list()->item(row)->text(); }

    /// What was wished for, and for which badge of those that were shown first.
    void compareWish(const QSignalSpy &spy, BadgeStep step, const QUuid &job)
    {
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.constFirst().at(0).value<BadgeStep>(), step);
        QCOMPARE(spy.constFirst().at(1).toUuid(), job);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sounds.setOn(false);
        Theme::of(false).applyTo(*qApp);
    }
    void init()
    {
        m_facts = printingWell();
        m_desk = std::make_unique<DeskWindow>(m_sounds);
        m_desk->resize(800, 600);
        furnish(*m_desk);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        show();
    }

    void aClickOnThePrinterLineOpensThem()
    {
        QTest::mouseClick(part<QAbstractButton>(u"printer"_s), Qt::LeftButton);
        QVERIFY(panel().isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
    }

    void theKeyOpensThem()
    {
        m_facts.badges = {badgeOnItsWay(u"Grace Hill"_s, State::Failed),
                          badgeOnItsWay(u"Ada"_s, State::Queued)};
        show();
        open();
        QCOMPARE(list()->count(), 2);
        QCOMPARE(nameIn(0), u"Grace Hill"_s);
        QCOMPARE(list()->currentRow(), 0);
    }

    void enterPrintsAgainWhatWasNotPrinted()
    {
        m_facts.badges = {badgeOnItsWay(u"Grace Hill"_s, State::Failed)};
        show();
        open();
        const QSignalSpy wished{&panel(), &BadgesPanel::stepTaken};
        press(Qt::Key_Return);
        compareWish(wished, BadgeStep::Again, m_facts.badges[0].pending.job.id);
    }

    void aBadgeThatPerhapsCameOutIsAskedAbout()
    {
        m_facts.badges = {badgeHandedOver(u"Ada"_s)};
        show();
        open();
        const QSignalSpy wished{&panel(), &BadgesPanel::stepTaken};
        press(Qt::Key_Return); // yes
        compareWish(wished, BadgeStep::CameOut, m_facts.badges[0].pending.job.id);
    }

    void noMeansOnceMore()
    {
        m_facts.badges = {badgeOnItsWay(u"Ada"_s, State::Unknown)};
        show();
        open();
        const QSignalSpy wished{&panel(), &BadgesPanel::stepTaken};
        press(Qt::Key_F5);
        compareWish(wished, BadgeStep::Again, m_facts.badges[0].pending.job.id);
    }

    void theSecondBadgeGoesToTheOtherPrinter()
    {
        m_facts.badges
            = {badgeOnItsWay(u"Grace Hill"_s, State::Sent), badgeOnItsWay(u"Ada"_s, State::Queued)};
        show();
        open();
        const QSignalSpy wished{&panel(), &BadgesPanel::stepTaken};
        press(Qt::Key_2);
        press(Qt::Key_F6);
        compareWish(wished, BadgeStep::OtherPrinter, m_facts.badges[1].pending.job.id);
    }

    void aTouchCancels()
    {
        m_facts.badges = {badgeOnItsWay(u"Grace Hill"_s, State::Sent)};
        show();
        open();
        const QSignalSpy wished{&panel(), &BadgesPanel::stepTaken};
        QTest::mouseClick(part<QAbstractButton>(u"badgeStep3"_s), Qt::LeftButton);
        compareWish(wished, BadgeStep::Cancel, m_facts.badges[0].pending.job.id);
    }

    void whatMakesNoSenseDoesNothing()
    {
        m_facts.badges = {badgeOnItsWay(u"Grace Hill"_s, State::Sent)};
        show();
        open();
        const QSignalSpy wished{&panel(), &BadgesPanel::stepTaken};
        press(Qt::Key_Return);
        press(Qt::Key_F5);
        QVERIFY(wished.isEmpty());
    }

    void aNewRollIsOneKey()
    {
        open();
        const QSignalSpy roll{&panel(), &BadgesPanel::newRollPutIn};
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(roll.size(), 1);
    }

    void noRowMovesUnderTheFinger()
    {
        m_facts.badges
            = {badgeOnItsWay(u"Grace Hill"_s, State::Sent), badgeOnItsWay(u"Ada"_s, State::Queued)};
        show();
        open();
        press(Qt::Key_2);
        m_facts.badges.removeFirst(); // came out
        m_facts.badges.prepend(badgeOnItsWay(u"Newest"_s, State::Queued));
        show();
        QCOMPARE(list()->count(), 3);
        QCOMPARE(nameIn(0), u"Grace Hill"_s);
        QCOMPARE(nameIn(1), u"Ada"_s);
        QCOMPARE(nameIn(2), u"Newest"_s);
        QCOMPARE(list()->currentRow(), 1);
        press(Qt::Key_Escape);
        open();
        QCOMPARE(list()->count(), 2);
        QCOMPARE(nameIn(0), u"Newest"_s);
    }

    void aScanTakesThePlaceOfTheList()
    {
        open();
        m_desk->showVerdict(
            viewOf(Admitted{someoneAtWork(u"Grace Hill"_s, {}), {}}, hereAtNoon(), m_wording));
        QVERIFY(!panel().isVisible());
    }

    void noPrinterMovesAnything()
    {
        m_desk->showVerdict(
            viewOf(Admitted{someoneAtWork(u"Grace Hill"_s, {}), {}}, hereAtNoon(), m_wording));
        QCoreApplication::sendPostedEvents();
        const auto places = [this] {
            QList<QRect> all;
            for (const QAbstractButton *button : m_desk->findChildren<QAbstractButton *>()) {
                if (button->isVisible())
                    all.append({button->mapTo(m_desk.get(), QPoint{}), button->size()});
            }
            return all;
        };
        const QList<QRect> before = places();
        for (const auto trouble : {Printer::Trouble::Paper,
                                   Printer::Trouble::CoverOpen,
                                   Printer::Trouble::Offline,
                                   Printer::Trouble::None}) {
            m_facts = inTrouble(trouble);
            for (int i = 0; i < 40; ++i)
                m_facts.badges.append(
                    badgeOnItsWay(u"Wolfgang Amadeus "_s.repeated(i), State::Failed));
            show();
            QCoreApplication::sendPostedEvents();
            QCOMPARE(places(), before);
        }
        m_facts.printer.reset();
        m_facts.printing.printer = u"A printer with a name that never ends "_s.repeated(9);
        show();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(places(), before);
    }

    void aReprintAsksForAReason()
    {
        const Registration who = someoneAtWork(u"Grace Hill"_s, {});
        m_desk->showVerdict(viewOf(Admitted{who, {}}, hereAtNoon(), m_wording));
        const QSignalSpy wanted{&m_desk->actions(), &ActionPages::badgeWanted};
        press(Qt::Key_F5);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constLast(), (QVariantList{who.code.text(), QString{}}));
        m_desk->actions().askWhyAgain(who.code.text(), 2); // they have some
        QVERIFY(part<FittedLabel>(u"actionSentence"_s)->isVisibleTo(m_desk.get())
                || m_desk->actions().isVisible());
        press(Qt::Key_2);
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.constLast(), (QVariantList{who.code.text(), u"Damaged"_s}));
    }

    void aReasonIsNotAskedOfSomebodyElse()
    {
        const Registration who = someoneAtWork(u"Grace Hill"_s, {});
        m_desk->showVerdict(viewOf(Admitted{who, {}}, hereAtNoon(), m_wording));
        press(Qt::Key_F5);
        m_desk->actions().askWhyAgain(u"SOMEBODY-ELSE"_s, 1);
        QVERIFY(!m_desk->actions().isVisible());
    }
};

QTEST_MAIN(BadgesPanelTest)
#include "tst_BadgesPanel.moc"
