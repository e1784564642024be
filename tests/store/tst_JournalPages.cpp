// SPDX-License-Identifier: Apache-2.0
#include "tests/store/StoreKit.h"

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using Kind = Deed::Kind;

class JournalPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder.emplace();
        file = folder->fresh();
        QVERIFY(file);
        LANYARD_VERIFY_DONE(
            import(*file, {aDraft(u"CODE-1"_s, u"Ada"_s), aDraft(u"CODE-2"_s, u"Bea"_s)}));
        door = firstDoor(*file);
        for (int minute = 0; minute < 3; ++minute) {
            write(Kind::Refusal, u"CODE-1"_s, minute);
            write(Kind::Admission, u"CODE-2"_s, minute);
        }
    }
    void cleanup()
    {
        file.reset();
        folder.reset();
    }

    void aPersonsRecordsAreTheirsOnly()
    {
        const auto records = chosen({.who = personWith(*file, u"CODE-1")->id});
        QCOMPARE(records.size(), 3);
        for (const JournalRecord &record : records)
            QCOMPARE(record.name, u"Ada"_s);
    }

    void recordsOfOneKindAreTheLatestInTheOrderOfWriting()
    {
        const auto records = chosen({.latest = 2, .kind = Kind::Refusal});
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.first().at, noon.addSecs(60));
        QCOMPARE(records.last().at, noon.addSecs(120));
    }

    void aListGoesOnWhereItEnded()
    {
        const auto all = chosen({});
        QCOMPARE(all.size(), 7); // the import, too
        const qint64 middle = all.at(3).position;
        QCOMPARE(positions(chosen({.before = middle})), positions(all.first(3)));
        QCOMPARE(positions(chosen({.after = middle})), positions(all.sliced(4)));
        QVERIFY(chosen({.after = all.last().position}).isEmpty());
    }

    void desksAreNamedOnce()
    {
        QCOMPARE(*file->journal().desks(), QStringList{mainDesk.desk});
        file.reset();
        auto other = folder->files().open(folder->path(), Access::Write, {u"Camp 1"_s, {}});
        LANYARD_VERIFY_DONE(other);
        file = *std::move(other);
        write(Kind::Exit, u"CODE-2"_s, 9);
        QCOMPARE(*file->journal().desks(), (QStringList{u"Camp 1"_s, mainDesk.desk}));
        QCOMPARE(chosen({.desk = u"Camp 1"_s}).size(), 1);
    }

private:
    void write(Kind kind, const QString &code, int minute)
    {
        LANYARD_VERIFY_DONE(file->journal().append(
            aDeed(kind, *personWith(*file, code), door, noon.addSecs(60 * minute))));
    }
    QList<JournalRecord> chosen(const RecordFilter &filter) const
    {
        QList<JournalRecord> records;
        const auto read = file->journal().forEachRecord(filter, [&](const JournalRecord &record) {
            records.append(record);
            return true;
        });
        return read ? records : QList<JournalRecord>{};
    }
    static QList<qint64> positions(const QList<JournalRecord> &records)
    {
        QList<qint64> positions;
        for (const JournalRecord &record : records)
            positions.append(record.position);
        return positions;
    }

    std::optional<EventFolder> folder;
    std::unique_ptr<EventFile> file;
    Door door;
};

QTEST_GUILESS_MAIN(JournalPagesTest)
#include "tst_JournalPages.moc"
