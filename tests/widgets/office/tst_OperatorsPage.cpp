// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "tests/unit/words/SpokenWording.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/TwoLineList.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

const Operator lea{.id = Id<Operator>{1}, .name = u"Lea"_s, .role = Role::Lead, .badge = {}};
const Operator olga{.id = Id<Operator>{2},
                    .name = u"Olga"_s,
                    .role = Role::Organiser,
                    .badge = Id<Registration>{7}};

} // namespace

class OperatorsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        office.emplace(wording);
        office->setEvent(anEvent());
        office->showOperators({lea, olga});
        office->open(OfficeWindow::Section::Operators);
        office->show();
        QVERIFY(QTest::qWaitForWindowActive(&*office));
    }
    void cleanup() { office.reset(); }

    void listsWhoMayDoWhat()
    {
        const auto *list = find<TwoLineList>(u"operatorList"_s);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"Lea"_s);
        QVERIFY(TwoLineList::explanationOf(*list->item(0)).contains(u"Lead"));
        QVERIFY(TwoLineList::explanationOf(*list->item(1)).contains(u"badge"));
    }

    void addsSomebodyWithABadgeThatIsScanned()
    {
        const QSignalSpy added{&*office, &OfficeWindow::operatorAddWanted};
        const QSignalSpy bearer{&*office, &OfficeWindow::bearerWanted};
        QVERIFY(!office->takes(u"BADGE-9"_s));
        click(u"operatorAdd"_s);
        type(u"operatorName"_s, u"  Vera   Ng "_s);
        type(u"operatorPin"_s, u"2580"_s);
        type(u"operatorPinAgain"_s, u"2580"_s);
        QVERIFY(office->takes(u"BADGE-9"_s));
        QCOMPARE(bearer.last().first().toString(), u"BADGE-9"_s);
        Registration vera = anAttendee().named(u"Vera"_s);
        vera.id = Id<Registration>{9};
        office->showBearer(vera);
        click(u"operatorStore"_s);
        QCOMPARE(added.size(), 1);
        const auto who = added.first().first().value<Operator>();
        QCOMPARE(who.name, u"Vera Ng"_s);
        QCOMPARE(who.role, Role::Volunteer);
        QCOMPARE(who.badge, vera.id);
        QCOMPARE(added.first().last().toString(), u"2580"_s);
    }

    void whatIsMissingIsSaidInPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QString>("badge");
        QTest::newRow("a name") << QString{} << u"2580"_s << u"2580"_s << QString{};
        QTest::newRow("a PIN") << u"Vera"_s << QString{} << QString{} << QString{};
        QTest::newRow("a longer PIN") << u"Vera"_s << u"258"_s << u"258"_s << QString{};
        QTest::newRow("the same PIN again") << u"Vera"_s << u"2580"_s << u"2581"_s << QString{};
        QTest::newRow("a badge of somebody") << u"Vera"_s << u"2580"_s << u"2580"_s << u"NO-1"_s;
    }

    void whatIsMissingIsSaidInPlace()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, pin);
        QFETCH(const QString, again);
        QFETCH(const QString, badge);
        const QSignalSpy added{&*office, &OfficeWindow::operatorAddWanted};
        click(u"operatorAdd"_s);
        type(u"operatorName"_s, name);
        type(u"operatorPin"_s, pin);
        type(u"operatorPinAgain"_s, again);
        type(u"operatorBadge"_s, badge);
        click(u"operatorStore"_s);
        QCOMPARE(added.size(), 0);
        QVERIFY(find<QLabel>(u"operatorProblem"_s)->isVisible());
    }

    void aChangeLeavesThePinAsItIs()
    {
        const QSignalSpy changed{&*office, &OfficeWindow::operatorChangeWanted};
        find<TwoLineList>(u"operatorList"_s)->setCurrentRow(1);
        click(u"operatorChange"_s);
        type(u"operatorName"_s, u" Ivanova"_s);
        click(u"operatorStore"_s);
        const auto who = changed.last().first().value<Operator>();
        QCOMPARE(who.id, olga.id);
        QCOMPARE(who.name, u"Olga Ivanova"_s);
        QCOMPARE(who.role, Role::Organiser);
        QCOMPARE(who.badge, olga.badge);
        QCOMPARE(changed.last().last().toString(), QString{});
        QVERIFY(!find<TwoLineList>(u"operatorList"_s)->isVisible());
        office->showOperators({lea, who});
        QVERIFY(find<TwoLineList>(u"operatorList"_s)->isVisible());
    }

    void somebodyIsRemovedAfterAQuestion()
    {
        const QSignalSpy removed{&*office, &OfficeWindow::operatorRemoveWanted};
        click(u"operatorRemove"_s);
        QCOMPARE(removed.size(), 0);
        click(u"operatorRemoveYes"_s);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().value<Id<Operator>>(), lea.id);
    }

    void aSecondPersonAgreesInPlaceOfThePages()
    {
        const QSignalSpy given{&*office, &OfficeWindow::approvalGiven};
        const QSignalSpy dismissed{&*office, &OfficeWindow::approvalDismissed};
        const AuthoriseAct::Outcome needed = SecondPersonNeeded{Role::Organiser};
        office->askApproval(Act::ChangeOperators, needed, {lea, olga});
        QVERIFY(find<QWidget>(u"officeApproval"_s)->isVisible());
        type(u"pin"_s, u"2580"_s);
        QTest::keyClick(find<QLineEdit>(u"pin"_s), Qt::Key_Return);
        QCOMPARE(given.last().first().value<Credentials>().name, u"Olga"_s);
        QVERIFY(office->takes(u"BADGE-9"_s));
        QCOMPARE(given.last().first().value<Credentials>().pin, u"BADGE-9"_s);
        office->askApproval(Act::ChangeOperators, NotRecognised{4}, {lea, olga});
        QTest::keyClick(find<QLineEdit>(u"pin"_s), Qt::Key_Escape);
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(!find<QWidget>(u"officeApproval"_s)->isVisible());
        QVERIFY(office->isVisible());
    }

private:
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = office->findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    void type(const QString &field, const QString &text) const
    {
        QTest::keyClicks(find<QLineEdit>(field), text);
    }

    SpokenWording wording;
    std::optional<OfficeWindow> office;
};

QTEST_MAIN(OperatorsPageTest)
#include "tst_OperatorsPage.moc"
