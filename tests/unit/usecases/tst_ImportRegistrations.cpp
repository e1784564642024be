// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ImportRegistrations.h"
#include "tests/kit/Fakes.h"

#include <QSet>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

/// Three rows, the third repeats the first; row 5 had no code.
struct FakeReader final : RegistrationReader
{
    std::optional<Failure> broken;
    mutable QTimeZone zone; ///< that it was asked to read with

    Result<ReadReport>
    read(const QString &, const ReadOptions &options, const Take &take) const override
    {
        zone = options.zone;
        const QStringList codes{u"AAA1"_s, u"AAA2"_s, u"AAA1"_s};
        for (qint64 row = 0; row < codes.size(); ++row) {
            if (!take(row + 2, draftOf(codes[row])))
                break;
        }
        if (broken)
            return *broken;
        ReadReport report;
        report.rows = 4;
        report.problems = {{5, ImportProblem::Kind::NoCode, {}}};
        return report;
    }
    Result<QStringList> headers(const QString &, const ReadOptions &) const override
    {
        return QStringList{};
    }
    Result<TablePreview> preview(const QString &, const ReadOptions &) const override
    {
        return TablePreview{};
    }
    QStringList encodings() const override { return {}; }
    QList<ImportSource> sources() const override { return {}; }
    QStringList fields() const override { return {}; }

private:
    static RegistrationDraft draftOf(const QString &code)
    {
        return {*TicketCode::parse(code),
                {},
                Standing::Confirmed,
                u"Ada"_s,
                {},
                {},
                {},
                {},
                {},
                {},
                {}};
    }
};

struct Shelf
{
    int committed = 0;
    int begun = 0;
    Intake::Missing missing = Intake::Missing::Cancel;
    ReadOptions options;
    std::optional<ReadOptions> remembered;
};

struct FakeIntake final : Intake
{
    explicit FakeIntake(Shelf &shelf)
        : m_shelf{shelf}
    {
    }
    Result<Taken> take(const RegistrationDraft &draft) override
    {
        if (m_seen.contains(draft.code.text()))
            return Taken{Fate::Repeated};
        m_seen.insert(draft.code.text());
        return Taken{Fate::Added};
    }
    Result<Settled> settle(const QString &) override
    {
        IntakeCounts counts;
        counts.added = m_seen.size();
        return Settled{counts, {}, {}};
    }
    Result<Done> commit(const Origin &origin, Missing missing) override
    {
        m_shelf.missing = missing;
        m_shelf.options = origin.options;
        ++m_shelf.committed;
        return Done{};
    }

private:
    Shelf &m_shelf;
    QSet<QString> m_seen;
};

struct FakeIntakes final : RegistrationIntake
{
    Shelf shelf;
    Result<std::unique_ptr<Intake>> begin(Aim) override
    {
        ++shelf.begun;
        return std::unique_ptr<Intake>{std::make_unique<FakeIntake>(shelf)};
    }
    Result<std::optional<ReadOptions>> remembered(const QStringList &) const override
    {
        return shelf.remembered;
    }
};

} // namespace

class ImportRegistrationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        reader = {};
        intakes = {};
    }

    void accountsForEveryRow()
    {
        const auto report = import(u"people.csv"_s, {});
        QVERIFY(report);
        QCOMPARE(report->taken, 2);
        QCOMPARE(report->skipped, 2);
        QCOMPARE(report->taken + report->skipped, report->file.rows);
        QCOMPARE(report->repeatedCodes, 1);
        QCOMPARE(report->file.problems.first().row, 4);
        QCOMPARE(report->file.problems.first().kind, ImportProblem::Kind::RepeatedCode);
        QVERIFY(report->stored);
        QCOMPARE(intakes.shelf.committed, 1);
    }

    void cancelsNobodyWhoseRowCouldNotBeRead()
    {
        const auto report
            = import(u"people.csv"_s, {.options = {}, .missing = Intake::Missing::Cancel});
        QVERIFY(report); // row 5 had no code: who was it?
        QVERIFY(!report->missingCancelled);
        QCOMPARE(int(intakes.shelf.missing), int(Intake::Missing::Keep));
        QVERIFY(!mayCancelMissing(*report));
        QVERIFY(!mayCancelMissing(ImportReport{}));
    }

    void storesNothingOnADryRun()
    {
        const auto report = import(u"people.csv"_s, {.options = {}, .dryRun = true});
        QVERIFY(report && !report->stored);
        QCOMPARE(report->counts.added, 2);
        QCOMPARE(intakes.shelf.committed, 0);
    }

    void storesNothingOfAFileThatBreaksOffHalfWay()
    {
        reader.broken = Failure{Failure::Kind::Truncated, {}, {}};
        const auto report = import(u"people.csv"_s, {});
        QVERIFY(!report);
        QCOMPARE(report.failure().kind, Failure::Kind::Truncated);
        QCOMPARE(intakes.shelf.committed, 0);
    }

    void timesWithoutAZoneAreThoseOfTheEvent()
    {
        QVERIFY(import(u"people.csv"_s, {}));
        QCOMPARE(reader.zone, QTimeZone{"Asia/Shanghai"});
        QCOMPARE(intakes.shelf.options, ReadOptions{});
    }

    void readsAfreshWhereThatIsWanted()
    {
        intakes.shelf.remembered = ReadOptions{.source = u"luma"_s};
        const auto remembering = import(u"people.csv"_s, {});
        QVERIFY(remembering && remembering->asRemembered);
        QCOMPARE(remembering->options.source, u"luma"_s);
        const auto afresh = import(u"people.csv"_s, {.afresh = true});
        QVERIFY(afresh && !afresh->asRemembered);
        QCOMPARE(intakes.shelf.options, ReadOptions{});
    }

private:
    FakeReader reader;
    FakeIntakes intakes;
    FixedClock clock;
    ImportRegistrations import{reader, intakes, clock, QTimeZone{"Asia/Shanghai"}};
};

QTEST_GUILESS_MAIN(ImportRegistrationsTest)
#include "tst_ImportRegistrations.moc"
