// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/HubScenes.h"
#include "tests/unit/words/SpokenWording.h"
#include "tests/widgets/office/Clipping.h"
#include "ui/kit/Theme.h"
#include "ui/office/HubPage.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/TwoLineList.h"

#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

class HubPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        Theme::bright().applyTo(*qApp);
    }
    void init()
    {
        page.emplace();
        page->resize(600, 500);
        page->show();
    }
    void cleanup() { page.reset(); }

    void anEventOnThisComputerOnlyCanBeShared()
    {
        render({});
        QVERIFY(seen(u"hubShare"_s));
        for (const auto &name : {u"hubDesks"_s, u"hubJoinShow"_s, u"hubExport"_s, u"hubDetach"_s})
            QVERIFY2(!seen(name), qPrintable(name));
        QSignalSpy wishes{&*page, &HubPage::shareRequested};
        click(u"hubShare"_s);
        QCOMPARE(wishes.size(), 0);
        QVERIFY(seen(u"hubShareFailure"_s));
        find<QLineEdit>(u"hubShareAddress"_s)->setText(u" postgresql://lead:secret@hub/camp "_s);
        click(u"hubShare"_s);
        QCOMPARE(wishes.takeFirst().first().toString(), u"postgresql://lead:secret@hub/camp"_s);
        QVERIFY(!page->unfinished().isEmpty());
        page->showSharing(500, 2000);
        QCOMPARE(find<QLabel>(u"hubShareProgressCount"_s)->text(), u"500 of 2,000 records"_s);
        page->showShareFailure(u"No database answers."_s);
        QCOMPARE(find<QLabel>(u"hubShareFailure"_s)->text(), u"No database answers."_s);
        QVERIFY(page->unfinished().isEmpty());
        click(u"hubShare"_s);
        render({.link = HubState::Link::Connected});
        QVERIFY(!seen(u"hubShare"_s));
        QVERIFY(find<QLineEdit>(u"hubShareAddress"_s)->text().isEmpty()); // it has a password in it
    }

    void theDesksStandInATable()
    {
        render(severalDesks());
        const QAbstractItemModel *model = find<QTableView>(u"hubDesks"_s)->model();
        QCOMPARE(model->rowCount(), 4);
        QStringList row;
        for (int column = 0; column < model->columnCount(); ++column)
            row << model->index(0, column).data().toString();
        QCOMPARE(row,
                 (QStringList{u"Basement"_s,
                              u"345 behind"_s,
                              u"19:56, 4 min ago"_s,
                              u"42 s behind"_s,
                              u"Main door"_s,
                              u"6.2"_s,
                              u"Put paper in."_s}));
        QVERIFY(find<QLabel>(u"hubClocks"_s)->text().contains(u"Basement"));
        QVERIFY(find<QLabel>(u"hubAgreement"_s)->text().contains(u"South 1"));
    }

    void aDeskIsRevokedAfterAQuestion()
    {
        render(severalDesks());
        QSignalSpy wishes{&*page, &HubPage::revokeRequested};
        auto *table = find<QTableView>(u"hubDesks"_s);
        QVERIFY(!find<QPushButton>(u"hubRevoke"_s)->isEnabled());
        table->selectRow(3);
        QVERIFY(!find<QPushButton>(u"hubRevoke"_s)->isEnabled()); // it is revoked already
        table->selectRow(2);
        click(u"hubRevoke"_s);
        QVERIFY(find<QLabel>(u"hubRevokeQuestion"_s)->text().contains(u"South 1"));
        QTest::keyClick(find<QPushButton>(u"hubRevokeNo"_s), Qt::Key_Escape);
        QVERIFY(!seen(u"hubRevokeYes"_s));
        QCOMPARE(wishes.size(), 0);
        click(u"hubRevoke"_s);
        HubState later = severalDesks();
        later.desks.removeFirst(); // rows move while it is asked
        render(later);
        click(u"hubRevokeYes"_s);
        QCOMPARE(wishes.takeFirst().first().toString(), u"South 1"_s);
        QCOMPARE(table->currentIndex().row(), 1); // who was chosen stays so
    }

    void theDeskThatTheKeyboardCameToIsMarked()
    {
        render(severalDesks());
        auto *table = find<QTableView>(u"hubDesks"_s);
        QItemSelectionModel *marked = table->selectionModel();
        marked->setCurrentIndex(table->model()->index(2, 0), QItemSelectionModel::NoUpdate);
        QVERIFY(marked->isRowSelected(2));
        QVERIFY(find<QPushButton>(u"hubRevoke"_s)->isEnabled());
    }

    void aConflictIsSeenToAndStaysAsAGreyLine()
    {
        render(withConflicts());
        QSignalSpy wishes{&*page, &HubPage::acknowledgeRequested};
        auto *list = find<TwoLineList>(u"hubConflicts"_s);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->currentRow(), 0); // the one that is open
        QCOMPARE(find<QLabel>(u"hubConflictsTitle"_s)->text(), u"Let in twice: 1 to see to"_s);
        click(u"hubSeenTo"_s);
        QCOMPARE(wishes.takeFirst().first().value<Conflict>(), withConflicts().conflicts[0]);
        HubState seenTo = withConflicts();
        seenTo.conflicts[0].acknowledgedBy = u"Olga"_s;
        seenTo.conflicts[0].acknowledged = noon;
        render(seenTo);
        QVERIFY(TwoLineList::explanationOf(*list->item(0)).contains(u"Olga"));
        QVERIFY(list->item(0)->foreground() != list->palette().brush(QPalette::Text));
        QVERIFY(!find<QPushButton>(u"hubSeenTo"_s)->isEnabled());
        list->setCurrentRow(1);
        QVERIFY(!find<QPushButton>(u"hubSeenTo"_s)->isEnabled());
        render({.link = HubState::Link::Connected});
        QVERIFY(!seen(u"hubConflicts"_s));
    }

    void anAttemptIsFinishedOrAbandoned()
    {
        render(withConflicts());
        QSignalSpy finished{&*page, &HubPage::finishRequested};
        QSignalSpy abandoned{&*page, &HubPage::abandonRequested};
        const OpenAttempt attempt = withConflicts().unfinished.constFirst();
        click(u"hubFinish"_s);
        QCOMPARE(finished.value(0).value(0).value<OpenAttempt>(), attempt);
        click(u"hubAbandon"_s);
        QCOMPARE(abandoned.value(0).value(0).value<OpenAttempt>(), attempt);
    }

    void theJoinCodeIsShownOnlyWhileSomebodyLooks()
    {
        render(severalDesks());
        QSignalSpy wishes{&*page, &HubPage::joinCodeRequested};
        QVERIFY(!seen(u"hubJoinPicture"_s));
        click(u"hubJoinShow"_s);
        QCOMPARE(wishes.size(), 1);
        QImage picture{53, 53, QImage::Format_RGB32};
        picture.fill(Qt::white);
        page->showJoinCode(u"LANYARD-JOIN:secret"_s, picture);
        const QSize shown = find<QLabel>(u"hubJoinPicture"_s)->pixmap().size();
        QCOMPARE(shown.width() % 53, 0); // modules are squares
        QVERIFY(shown.width() > 200);
        click(u"hubJoinCopy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"LANYARD-JOIN:secret"_s);
        page->hide();
        page->show();
        QVERIFY(!seen(u"hubJoinPicture"_s));
        QVERIFY(find<QLineEdit>(u"hubJoinCode"_s)->text().isEmpty());
    }

    void aDeskLeavesTheHubAfterAQuestion()
    {
        render(severalDesks());
        QSignalSpy wishes{&*page, &HubPage::detachRequested};
        click(u"hubDetach"_s);
        render(severalDesks()); // the question stays
        QVERIFY(seen(u"hubDetachYes"_s) && !seen(u"hubDetach"_s));
        click(u"hubDetachYes"_s);
        QCOMPARE(wishes.size(), 1);
        render({.link = HubState::Link::Detached});
        QVERIFY(!seen(u"hubDetach"_s) && !seen(u"hubJoinShow"_s));
        QVERIFY(seen(u"hubExport"_s) && seen(u"hubTakeIn"_s));
        QVERIFY(seen(u"hubTrouble"_s));
    }

    void nothingIsClipped()
    {
        HubState state = withConflicts();
        state.link = HubState::Link::Apart;
        state.trouble = apart().trouble;
        for (const HubState &shown :
             {HubState{}, state, HubState{.link = HubState::Link::Revoked}}) {
            render(shown);
            QTRY_COMPARE(clippedIn(*page), QStringList{});
        }
    }

    void theOfficeTellsItsPagesOfTheHub()
    {
        const SpokenWording wording;
        OfficeWindow office{wording};
        office.setEvent(anEvent());
        office.showDoors({aDoor()});
        office.showHub(withConflicts());
        office.open(OfficeWindow::Section::Hub);
        office.show();
        QCOMPARE(office.findChild<TwoLineList *>(u"hubConflicts"_s)->count(), 2);
        QVERIFY(office.findChild<TwoLineList *>(u"overviewProblems"_s)->count() > 0);
        office.open(OfficeWindow::Section::Doors);
        office.findChild<QPushButton *>(u"doorAdd"_s)->click();
        QVERIFY(office.findChild<QComboBox *>(u"doorWithoutHub"_s)->isVisible());
    }

private:
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = page->findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    bool seen(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    void render(const HubState &state)
    {
        page->render(viewOf(state, words::HubWords{anEvent(), QLocale{}, noon}));
    }

    std::optional<HubPage> page;
};

QTEST_MAIN(HubPageTest)
#include "tst_HubPage.moc"
