// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "tests/widgets/office/Clipping.h"
#include "ui/kit/Theme.h"
#include "ui/office/BadgesForm.h"
#include "ui/office/BadgesPage.h"

#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page of badges with its wishes noted down.
struct Badges
{
    Badges()
    {
        page.resize(640, 600);
        page.setEvent(anEvent());
        page.form().showTicketTypes({visitorTicket, speakerTicket, onlineTicket});
        page.form().showTemplates({{u"conference-a6"_s, u"Conference A6"_s, 105, 148}});
        page.form().showMedia({singleLabel(u"a6"_s, u"A6"_s, {105, 148}), fourOnASheet()});
        page.choosePrinter(u"zd421"_s);
        QObject::connect(&page, &BadgesPage::countWanted, &page, [this](const BadgeOrder &order) {
            counted.append(order);
        });
        QObject::connect(&page,
                         &BadgesPage::saveWanted,
                         &page,
                         [this](const BadgeOrder &order, const QString &path) {
                             saved.append({order, path});
                         });
        QObject::connect(&page,
                         &BadgesPage::printWanted,
                         &page,
                         [this](const BadgeOrder &order, const QString &printer) {
                             printed.append({order, printer});
                         });
        QObject::connect(&page, &BadgesPage::stopWanted, &page, [this] { ++stops; });
        page.show();
        page.showCounts(page.order(), {.badges = 1108, .alreadyPrinted = 20, .withoutBadge = 3});
    }
    static Medium fourOnASheet()
    {
        Medium sheet = singleLabel(u"a4-4-a6"_s, u"A4, four A6"_s, {210, 297});
        sheet.label = {105, 148};
        sheet.grids = {{.first = {}, .columns = 2, .rows = 2, .pitch = {105, 148.5}}};
        return sheet;
    }
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = page.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    void choose(const QString &name, const QVariant &key) const
    {
        auto *choice = find<QComboBox>(name);
        choice->setCurrentIndex(choice->findData(key));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    void click(const QString &name) const { find<QAbstractButton>(name)->click(); }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    bool isSeen(const QString &name) const { return find<QWidget>(name)->isVisible(); }

    BadgesPage page;
    QList<BadgeOrder> counted;
    QList<std::pair<BadgeOrder, QString>> saved;
    QList<std::pair<BadgeOrder, QString>> printed;
    int stops = 0;
};

} // namespace

class BadgesPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale{u"en_GB"_s});
        Theme::of(false).applyTo(*qApp);
    }

    void saysHowManyBadgesThatIsBeforeAnybodyPrints()
    {
        const Badges badges;
        QCOMPARE(badges.text(u"badgesSummary"_s),
                 u"1,108 badges · 20 left out: they have one already · "
                 u"3 left out: their ticket type has none"_s);
        QCOMPARE(badges.counted.size(), 1); // as soon as somebody looked
    }

    void everyChoiceIsCountedAnew()
    {
        const Badges badges;
        badges.choose(u"badgesWho"_s, QVariant::fromValue(GatherBadges::Who::Admitted));
        badges.choose(u"badgesType"_s, speakerTicket.name);
        badges.choose(u"badgesOrder"_s, QVariant::fromValue(GatherBadges::Order::Party));
        badges.choose(u"badgesTemplate"_s, u"conference-a6"_s);
        badges.click(u"badgesNotPrinted"_s);
        const BadgeOrder &order = badges.counted.constLast();
        QCOMPARE(order.who, GatherBadges::Who::Admitted);
        QCOMPARE(order.wish.ticketType, speakerTicket.name);
        QCOMPARE(order.wish.order, GatherBadges::Order::Party);
        QCOMPARE(order.wish.templateName, u"conference-a6"_s);
        QVERIFY(!order.wish.notPrinted);
        QVERIFY(!badges.find<QPushButton>(u"badgesSave"_s)->isEnabled()); // nobody knows yet
    }

    void anAnswerToAnEarlierChoiceIsNotBelieved()
    {
        Badges badges;
        const BadgeOrder before = badges.page.order();
        badges.click(u"badgesNotPrinted"_s);
        badges.page.showCounts(before, {.badges = 7});
        QVERIFY(!badges.text(u"badgesSummary"_s).contains(u'7'));
        badges.page.showCounts(badges.page.order(), {.badges = 9, .again = 2});
        QCOMPARE(badges.text(u"badgesSummary"_s), u"9 badges · 2 of them have one already"_s);
    }

    void whoeverWatchesOnlineHasNoBadge()
    {
        const Badges badges;
        QCOMPARE(badges.find<QComboBox>(u"badgesType"_s)->findData(onlineTicket.name), -1);
    }

    void aSheetAsksWhichLabelIsFree()
    {
        const Badges badges;
        QVERIFY(!badges.isSeen(u"badgesStart"_s));
        QVERIFY(!badges.isSeen(u"badgesCutLines"_s));
        badges.choose(u"badgesMedium"_s, u"a4-4-a6"_s);
        QVERIFY(badges.isSeen(u"badgesStart"_s));
        QCOMPARE(badges.find<QSpinBox>(u"badgesStart"_s)->maximum(), 4);
        badges.find<QSpinBox>(u"badgesStart"_s)->setValue(3);
        badges.click(u"badgesCutLines"_s);
        QCOMPARE(badges.page.order().start, 3);
        QVERIFY(badges.page.order().cutLines);
        badges.choose(u"badgesMedium"_s, u"a6"_s);
        QCOMPARE(badges.page.order().start, 1); // which is all that a single label has
    }

    void aFileIsWrittenWithProgressUntilItIsThere()
    {
        Badges badges;
        badges.page.saveTo(u"/home/badges.pdf"_s);
        QCOMPARE(badges.saved.size(), 1);
        QCOMPARE(badges.saved.first().second, u"/home/badges.pdf"_s);
        QVERIFY(!badges.page.unfinished().isEmpty());
        QVERIFY(badges.isSeen(u"badgesStop"_s));
        QVERIFY(!badges.find<QWidget>(u"badgesWho"_s)->isEnabled());
        badges.page.showProgress(300, 1108);
        QCOMPARE(badges.find<QProgressBar>(u"badgesBar"_s)->value(), 300);
        QCOMPARE(badges.text(u"badgesResult"_s), u"300 of 1,108"_s);
        badges.page.showSaved(u"/home/badges.pdf"_s, 1108, {u"Ada Lovelace"_s});
        QVERIFY(badges.text(u"badgesResult"_s).contains(u"badges.pdf"_s));
        QVERIFY(badges.text(u"badgesResult"_s).contains(u"Ada Lovelace"_s));
        QVERIFY(badges.page.unfinished().isEmpty());
        QVERIFY(!badges.isSeen(u"badgesStop"_s));
    }

    void printingIsAskedFirst()
    {
        const Badges badges;
        badges.click(u"badgesPrint"_s);
        badges.click(u"badgesPrintNo"_s);
        QVERIFY(badges.printed.isEmpty());
        badges.click(u"badgesPrint"_s);
        const auto yes = badges.page.findChildren<QPushButton *>(u"badgesPrintYes"_s);
        yes.constLast()->click();
        QCOMPARE(badges.printed.size(), 1);
        QCOMPARE(badges.printed.first().second, u"zd421"_s);
    }

    void aPrinterThatWaitsSaysWhatFor()
    {
        Badges badges;
        badges.page.saveTo(u"x.pdf"_s);
        badges.page.showTrouble(u"It is out of labels."_s);
        QVERIFY(badges.isSeen(u"badgesTrouble"_s));
        badges.page.showTrouble({});
        QVERIFY(!badges.isSeen(u"badgesTrouble"_s));
    }

    void stoppingIsAWishUntilItIsDone()
    {
        Badges badges;
        badges.page.saveTo(u"x.pdf"_s);
        badges.click(u"badgesStop"_s);
        QCOMPARE(badges.stops, 1);
        QVERIFY(badges.isSeen(u"badgesStop"_s));
        badges.page.showStopped(12, 1108);
        QCOMPARE(badges.text(u"badgesResult"_s), u"Stopped at 12 of 1,108."_s);
        QVERIFY(!badges.isSeen(u"badgesStop"_s));
        QCOMPARE(badges.counted.size(), 2); // who has a badge now is another question
    }

    void aFailureIsSaidOnceAndCountsStay()
    {
        Badges badges;
        badges.page.saveTo(u"/nowhere/x.pdf"_s);
        badges.page.showFailure(u"There is no folder."_s);
        QCOMPARE(badges.text(u"badgesResult"_s), u"There is no folder."_s);
        QVERIFY(badges.find<QPushButton>(u"badgesSave"_s)->isEnabled());
        QCOMPARE(badges.counted.size(), 1); // asking again would fail again
    }

    void withoutAPrinterOnlyAFileIsOffered()
    {
        Badges badges;
        badges.page.choosePrinter({});
        QVERIFY(badges.find<QPushButton>(u"badgesSave"_s)->isEnabled());
        QVERIFY(!badges.find<QPushButton>(u"badgesPrint"_s)->isEnabled());
    }

    void nothingIsCutOffOnASmallScreen()
    {
        Badges badges;
        badges.page.resize(560, 520);
        badges.choose(u"badgesMedium"_s, u"a4-4-a6"_s);
        badges.page.saveTo(u"x.pdf"_s);
        badges.page.showProgress(1000, 1108);
        QTest::qWait(1);
        QCOMPARE(clippedIn(badges.page), QStringList{});
    }
};

QTEST_MAIN(BadgesPageTest)
#include "tst_BadgesPage.moc"
