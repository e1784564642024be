// SPDX-License-Identifier: Apache-2.0
#include "app/ports/Journal.h"
#include "app/ports/Operators.h"
#include "app/ports/Registrar.h"
#include "app/ports/RegistrationBook.h"
#include "app/shell/Adapters.h"
#include "app/shell/OfficeWiring.h"
#include "app/shell/Workers.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/OverviewPage.h"
#include "ui/office/PersonPage.h"

#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

using ui::PersonDeed;

/// What the office does to people, from its window to a real event file and back.
class PersonWiringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_adapters = std::make_unique<Adapters>();
        m_session = {};
        m_session.event = {.id = QUuid::createUuid(),
                           .name = u"Office"_s,
                           .starts = QDate::currentDate(),
                           .ends = QDate::currentDate(),
                           .timeZone = "UTC"};
        m_session.doors = doorPerDay(m_session.event);
        QVERIFY(bool(m_adapters->files.create(path(), m_session.event, m_session.doors)));
    }
    void cleanup()
    {
        m_wiring.reset();
        m_workers.reset();
        m_office.reset();
        m_adapters.reset();
    }

    void everyDeedIsDoneAndSaid()
    {
        enrol();
        openOffice();
        const QList<ui::PersonWish> wishes{
            {.deed = PersonDeed::Note, .text = u"VIP"_s},
            {.deed = PersonDeed::Correct, .corrected = {{u"company"_s, u"Navy"_s}}},
            {.deed = PersonDeed::Swap, .ticketType = u"Speaker"_s},
            {.deed = PersonDeed::Block, .text = u"stolen"_s},
            {.deed = PersonDeed::Unblock, .text = u"found"_s},
            {.deed = PersonDeed::Admit, .door = Id<Door>{1}},
            {.deed = PersonDeed::Undo, .door = Id<Door>{1}, .text = u"mistake"_s},
            {.deed = PersonDeed::Reissue, .text = u"lost"_s}};
        for (const ui::PersonWish &wish : wishes) {
            wishFor(wish);
            QVERIFY2(isSaid(u"personDone"_s), qPrintable(QString::number(int(wish.deed))));
        }
        QCOMPARE(facts().filter(u"Navy"_s).size(), 1);
        QCOMPARE(facts().filter(u"Speaker"_s).size(), 1);
    }

    void aRefusalIsSaidAndAReasonSetsItAside()
    {
        enrol();
        openOffice();
        wishFor({.deed = PersonDeed::Block, .text = u"stolen"_s});
        QVERIFY(isSaid(u"personDone"_s));
        wishFor({.deed = PersonDeed::Admit, .door = Id<Door>{1}});
        QVERIFY(isSaid(u"personFailure"_s));
        wishFor({.deed = PersonDeed::Admit, .door = Id<Door>{1}, .text = u"the chair says so"_s});
        QVERIFY(isSaid(u"personDone"_s));
        QTRY_VERIFY(facts().contains(u"blocked"_s));
    }

    void withoutAPrinterThereIsNoBadge()
    {
        enrol();
        openOffice();
        wishFor({.deed = PersonDeed::Print});
        QVERIFY(isSaid(u"personFailure"_s));
    }

    void whatTakesALeadTakesOneHereToo()
    {
        enrol();
        hire();
        openOffice();
        Workers::post(m_workers->operators, [](OperatorDesk &desk) {
            desk.signIn({u"Vic"_s, u"2222"_s});
        });
        QSignalSpy asked{&m_wiring->approvals(), &Approvals::needed};
        wishFor({.deed = PersonDeed::Block, .text = u"stolen"_s});
        QVERIFY(asked.wait());
        QVERIFY(!m_office->person().isVisible());
        Q_EMIT m_office->approvalGiven({u"Olga"_s, u"1111"_s});
        QVERIFY(isSaid(u"personDone"_s));
        QVERIFY(m_office->person().isVisible());
        QVERIFY(text(u"personDone"_s).contains(u"Olga"_s));
    }

    void theOverviewComesByItself()
    {
        enrol();
        openOffice();
        QSignalSpy told{&m_workers->history, &HistoryView::overviewTold};
        m_office->open(ui::OfficeWindow::Section::Overview);
        QTRY_VERIFY(!told.isEmpty());
        QTRY_COMPARE(m_office->overview().findChild<QLabel *>(u"overviewPeopleNumber"_s)->text(),
                     u"0"_s);
    }

private:
    QString path() const { return m_folder->filePath(u"event.lanyard"_s); }

    std::unique_ptr<EventFile> toWrite() const
    {
        auto file = m_adapters->files.open(path(), EventFiles::Access::Write, {u"Main"_s, {}});
        return file ? std::move(*file) : nullptr;
    }
    void enrol()
    {
        const auto file = toWrite();
        const auto who = file->registrar().add(
            {.name = u"Grace"_s, .company = {}, .ticketType = u"Standard"_s},
            m_adapters->clock.now());
        QVERIFY(bool(who));
        m_code = who->code.text();
    }
    void hire() const
    {
        const auto file = toWrite();
        const QDateTime now = m_adapters->clock.now();
        QVERIFY(bool(file->operators().add({{}, u"Olga"_s, Role::Organiser, {}}, u"1111"_s, now)));
        QVERIFY(bool(file->operators().add({{}, u"Vic"_s, Role::Volunteer, {}}, u"2222"_s, now)));
    }
    void openOffice()
    {
        m_office = std::make_unique<ui::OfficeWindow>(m_adapters->wording);
        m_workers = std::make_unique<Workers>(*m_adapters);
        m_wiring = std::make_unique<OfficeWiring>(*m_office, *m_workers, m_session, *m_adapters);
        QSignalSpy opened{&m_workers->desk, &EventDesk::opened};
        Workers::post(m_workers->desk, [path = path()](EventDesk &desk) {
            desk.open(path, {u"Main"_s, {}});
        });
        Workers::post(m_workers->view, [path = path()](EventView &view) { view.open(path); });
        QTRY_VERIFY(!opened.isEmpty()); // may have happened already: it is another thread's
        m_office->setEvent(m_session.event);
        m_office->show();
        m_office->openPerson(m_code);
        QTRY_VERIFY(!facts().isEmpty());
    }
    void wishFor(const ui::PersonWish &wish)
    {
        for (const QString &name : {u"personDone"_s, u"personFailure"_s})
            m_office->findChild<QLabel *>(name)->hide();
        Q_EMIT m_office->person().deedWanted(m_code, wish);
    }
    bool isSaid(const QString &name) const
    {
        return QTest::qWaitFor(
            [&] { return m_office->findChild<QLabel *>(name)->isVisibleTo(m_office.get()); },
            20'000);
    }
    QString text(const QString &name) const { return m_office->findChild<QLabel *>(name)->text(); }
    QStringList facts() const
    {
        QStringList texts;
        for (const QLabel *fact : m_office->person().findChildren<QLabel *>(u"fact"_s))
            texts << fact->text();
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Adapters> m_adapters;
    DeskSession m_session;
    QString m_code;
    std::unique_ptr<ui::OfficeWindow> m_office;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<OfficeWiring> m_wiring;
};

QTEST_MAIN(PersonWiringTest)
#include "tst_PersonWiring.moc"
