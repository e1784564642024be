// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/RememberedEvents.h"
#include "tests/store/StoreKit.h"

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// Tickets of other events, as far as this computer has their files.
class RememberedEventsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder.emplace();
        for (const QString &name : {u"Spring"_s, u"Autumn"_s}) {
            Event event = anEvent();
            event.id = QUuid::createUuid();
            event.name = name;
            LANYARD_VERIFY_DONE(files().create(folder->path(name), event, doorPerDay(event)));
            const auto file = files().open(folder->path(name), Access::Write, mainDesk);
            LANYARD_VERIFY_DONE(file);
            LANYARD_VERIFY_DONE(import(**file, {aDraft(name + u"-0001"_s)}));
        }
    }

    void namesTheEventThatATicketIsFor()
    {
        const RememberedEvents others{files(), paths(), anEvent().id};
        QCOMPARE(others.eventWith(code(u"Spring-0001")), u"Spring"_s);
        QCOMPARE(others.eventWith(code(u"Autumn-0001")), u"Autumn"_s);
        QCOMPARE(others.eventWith(code(u"Winter-0001")), QString{});
    }

    void readsBesideADeskThatWorksThere()
    {
        const auto working = files().open(folder->path(u"Spring"_s), Access::Write, mainDesk);
        LANYARD_VERIFY_DONE(working);
        const RememberedEvents others{files(), paths(), anEvent().id};
        QCOMPARE(others.eventWith(code(u"Spring-0001")), u"Spring"_s);
        LANYARD_VERIFY_DONE(import(**working, {aDraft(u"Spring-0001"_s), aDraft(u"Late-0002"_s)}));
        QCOMPARE(others.eventWith(code(u"Late-0002")), u"Spring"_s);
    }

    void aCopyOfThisEventIsNoOtherEvent()
    {
        const auto spring = files().open(folder->path(u"Spring"_s), Access::Read, mainDesk);
        LANYARD_VERIFY_DONE(spring);
        const RememberedEvents others{files(), paths(), (*spring)->event().id};
        QCOMPARE(others.eventWith(code(u"Spring-0001")), QString{});
    }

    void whatIsGoneOrNoEventFileExplainsNothing()
    {
        QFile broken{folder->path(u"broken"_s)};
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no event file") > 0);
        broken.close();
        const QStringList there{
            folder->path(u"gone"_s), folder->path(u"broken"_s), folder->path(u"Autumn"_s)};
        const RememberedEvents others{files(), there, anEvent().id};
        QCOMPARE(others.eventWith(code(u"Autumn-0001")), u"Autumn"_s);
    }

private:
    const db::SqliteEventFiles &files()
    {
        if (!m_files)
            m_files.emplace(folder->cache());
        return *m_files;
    }
    QStringList paths() const { return {folder->path(u"Spring"_s), folder->path(u"Autumn"_s)}; }
    static TicketCode code(QStringView text) { return *TicketCode::parse(text); }

    std::optional<EventFolder> folder;
    std::optional<db::SqliteEventFiles> m_files;
};

QTEST_GUILESS_MAIN(RememberedEventsTest)
#include "tst_RememberedEvents.moc"
