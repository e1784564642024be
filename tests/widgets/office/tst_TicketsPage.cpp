// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/office/Dropping.h"
#include "ui/office/TicketsPage.h"
#include "ui/office/TwoLineList.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <optional>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

class TicketsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        page.emplace();
        page->resize(800, 600);
        page->showKnown({.keys = {{u"0123456789abcdef"_s, TicketKey::Kind::Pretix}},
                         .revoked = 3,
                         .blocked = 1});
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*page));
    }
    void cleanup() { page.reset(); }

    void saysWhatTicketsAreCheckedWith()
    {
        const auto *keys = find<TwoLineList>(u"ticketKeys"_s);
        QCOMPARE(keys->count(), 1);
        QVERIFY(TwoLineList::explanationOf(*keys->item(0)).contains(u"0123456789abcdef"));
        QVERIFY(find<QLabel>(u"ticketsRecalled"_s)->text().contains(u'3'));
        QVERIFY(!find<QCheckBox>(u"ticketsUnlisted"_s)->isChecked());
    }

    void showsAChoiceOnlyOnceItIsStored()
    {
        const QSignalSpy chosen{&*page, &TicketsPage::unlistedChosen};
        auto *box = find<QCheckBox>(u"ticketsUnlisted"_s);
        box->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Unlisted>(), Unlisted::Admit);
        QVERIFY(!box->isChecked());
        page->showKnown({.keys = {}, .unlisted = Unlisted::Admit});
        QVERIFY(box->isChecked());
        QVERIFY(!find<QPushButton>(u"ticketKeyRemove"_s)->isVisible()); // nothing to remove
    }

    void saysWhatCamerasLookFor()
    {
        const QSignalSpy chosen{&*page, &TicketsPage::symbologiesChosen};
        auto *aztec = find<QCheckBox>(u"symbology-aztec"_s);
        QVERIFY(!aztec->isChecked());
        aztec->click();
        QCOMPARE(chosen.size(), 1);
        const Symbologies wanted = Symbologies{Symbology::QrCode} | Symbology::Aztec;
        QCOMPARE(chosen.first().first().value<Symbologies>(), wanted);
        QVERIFY(!aztec->isChecked()); // until it is stored
        page->showKnown({.keys = {}, .symbologies = wanted});
        QVERIFY(aztec->isChecked());
        QVERIFY(!find<QCheckBox>(u"symbology-code39"_s)->isChecked());
    }

    void removesAKeyOnlyAfterAsking()
    {
        const QSignalSpy removed{&*page, &TicketsPage::removeWanted};
        auto *remove = find<QPushButton>(u"ticketKeyRemove"_s);
        QVERIFY(!remove->isEnabled());
        find<TwoLineList>(u"ticketKeys"_s)->setCurrentRow(0);
        remove->click();
        QCOMPARE(removed.size(), 0);
        auto *yes = page->findChild<QPushButton *>(u"ticketKeyRemoveYes"_s);
        QVERIFY(yes);
        yes->click();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().toString(), u"0123456789abcdef"_s);
    }

    void takesADroppedFile()
    {
        const QSignalSpy given{&*page, &TicketsPage::fileGiven};
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/tmp/event.json"_s)});
        drop(*page, files);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().first().toString(), u"/tmp/event.json"_s);
    }

    void saysWhatBecameOfAFile_data()
    {
        using What = LearnTickets::Learned::What;
        QTest::addColumn<LearnTickets::Learned>("learned");
        QTest::addColumn<QString>("word");
        QTest::newRow("new keys") << LearnTickets::Learned{What::Keys, 2} << u"2"_s;
        QTest::newRow("known ones") << LearnTickets::Learned{What::Keys, 0} << u"already"_s;
        QTest::newRow("a series") << LearnTickets::Learned{What::Keys, 1, true} << u"series"_s;
        QTest::newRow("revoked") << LearnTickets::Learned{What::Revoked, 7} << u"7"_s;
        QTest::newRow("unclear") << LearnTickets::Learned{What::Unclear, 7} << u"Blocked"_s;
        QTest::newRow("something else") << LearnTickets::Learned{} << u"neither"_s;
    }
    void saysWhatBecameOfAFile()
    {
        QFETCH(const LearnTickets::Learned, learned);
        QFETCH(const QString, word);
        page->showLearned(learned);
        QVERIFY(find<QLabel>(u"ticketsResult"_s)->isVisible());
        QVERIFY(find<QLabel>(u"ticketsResult"_s)->text().contains(word));
    }

private:
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return page->findChild<Widget *>(name);
    }

    std::optional<TicketsPage> page;
};

QTEST_MAIN(TicketsPageTest)
#include "tst_TicketsPage.moc"
