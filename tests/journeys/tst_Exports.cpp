// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ShortCode.h"
#include "app/exchange/CellText.h"
#include "app/exchange/SheetFileWriter.h"
#include "app/usecases/ExportAttendance.h"
#include "app/words/ReportWords.h"
#include "tests/store/StoreKit.h"
#include "tests/unit/exchange/Reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <rapidcheck.h>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using What = ExportAttendance::What;

namespace {

/// What an import can have stored, and what spreadsheets are known to spoil.
QString anyText()
{
    const auto letters = *rc::gen::container<std::u16string>(
        rc::gen::elementOf(std::u16string{u"=+-@'\"\t,;\n 0019aE.＝＠王é✓"}));
    const QString text = QString::fromStdU16String(letters);
    return exchange::cleaned(text.toUtf8());
}

RegistrationDraft anybody(int number)
{
    RegistrationDraft draft
        = aDraft((*rc::gen::element(u"0%1"_s, u"LY-%1"_s, u"8148473111261370%1"_s))
                     .arg(number, 3, 10, QChar{u'0'})
                 + u'7'); // long numbers that end in noughts count as spoilt by a spreadsheet
    draft.ticketType = *rc::gen::element(u"Standard"_s, u"讲师票 Speaker"_s);
    draft.standing = *rc::gen::elementOf(everyStanding);
    draft.name = anyText();
    draft.company = anyText();
    draft.jobTitle = anyText();
    draft.email = u"a@example.org"_s;
    draft.phone = *rc::gen::element(u"+4930123"_s, u"008613800138000"_s, u""_s);
    draft.order = anyText();
    draft.notes = anyText();
    for (const QString &header : {u"T-shirt"_s, u"=SUM(A1)"_s, u"Desk"_s, u"备用"_s}) {
        if (const QString value = anyText(); !value.isEmpty())
            draft.fields[header] = value;
    }
    return draft;
}

/// Without what every file numbers for itself.
Registration unnumbered(Registration who)
{
    who.id = {};
    who.type.id = {};
    return who;
}

QList<Registration> everybodyIn(EventFile &file)
{
    QList<Registration> people;
    const auto read = file.registrations().forEach([&](const Registration &who) {
        people.append(unnumbered(who));
        return true;
    });
    return read ? people : QList<Registration>{};
}

void admitEverybody(EventFile &file)
{
    QList<Registration> people;
    RC_ASSERT(bool(file.registrations().forEach([&people](const Registration &who) {
        people.append(who);
        return true;
    })));
    qint64 seconds = 0;
    for (const Registration &who : std::as_const(people)) {
        RC_ASSERT(bool(file.journal().append(
            aDeed(Deed::Kind::Override, who, firstDoor(file), noon.addSecs(++seconds)))));
    }
}

QString textOf(const QString &pdf, int page)
{
    QProcess process;
    const QString number = QString::number(page);
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s});
    process.waitForFinished();
    // Fonts have one glyph for a letter and its look-alikes; which one is read back is chance.
    return QString::fromUtf8(process.readAllStandardOutput())
        .normalized(QString::NormalizationForm_KC);
}

} // namespace

class ExportsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=25"); } // each makes two event files
    void init() { m_folder = std::make_unique<EventFolder>(); }

    void whatIsExportedIsImportedAgainWithoutLoss_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("as CSV") << u".csv"_s;
        QTest::newRow("as a workbook") << u".xlsx"_s;
    }

    void whatIsExportedIsImportedAgainWithoutLoss()
    {
        QFETCH(const QString, ending);
        QVERIFY(rc::check("the same people with all that the first import said", [&] {
            const EventFolder folder;
            const auto file = folder.fresh();
            QList<RegistrationDraft> drafts;
            for (int i = 0; i < *rc::gen::inRange(1, 8); ++i)
                drafts.append(anybody(i));
            RC_ASSERT(bool(import(*file, drafts)));
            admitEverybody(*file);
            const QString path = folder.path(u"people"_s + ending);
            RC_ASSERT(bool(write(*file, {.path = path, .with = {ExportAttendance::everyColumn}})));

            const Reading reading = readFile(path);
            RC_ASSERT(bool(reading.report));
            RC_ASSERT(reading.report->source == u"lanyard"_s);
            RC_ASSERT(reading.report->problems.isEmpty());
            const EventFolder other;
            const auto second = other.fresh();
            QList<RegistrationDraft> read;
            for (const auto &[row, draft] : reading.drafts)
                read.append(draft);
            RC_ASSERT(bool(import(*second, read)));

            QList<Registration> expected = everybodyIn(*file);
            for (Registration &who : expected) { // a column of ours has that title
                if (const QString desk = who.fields.take(u"Desk"_s); !desk.isEmpty())
                    who.fields[u"Desk (imported)"_s] = desk;
            }
            RC_ASSERT(everybodyIn(*second) == expected);
        }));
    }

    void aColumnThatNobodyHasIsNamed()
    {
        const auto file = withPeople();
        const auto written
            = write(*file, {.path = m_folder->path(u"a.csv"_s), .with = {u"Shoe size"_s}});
        QVERIFY(!written);
        QCOMPARE(written.failure().kind, Failure::Kind::NotFound);
        QCOMPARE(written.failure().subject, u"Shoe size"_s);
    }

    void onlyTheColumnsAskedForAreCarriedAlong()
    {
        const auto file = withPeople();
        const QString path = m_folder->path(u"a.json"_s);
        LANYARD_VERIFY_DONE(write(*file, {.path = path, .with = {u"T-shirt"_s}}));
        const QJsonObject person = json(path).first().toObject();
        QCOMPARE(person.value(u"T-shirt"_s).toString(), u"M"_s);
        QVERIFY(!person.contains(u"Diet"_s));
    }

    void aDoorIsARow()
    {
        const auto file = withPeople();
        const QString path = m_folder->path(u"doors.json"_s);
        const auto rows = write(*file, {.path = path, .what = What::Doors});
        LANYARD_VERIFY_DONE(rows);
        QCOMPARE(*rows, 2);
        const QJsonObject door = json(path).first().toObject();
        QCOMPARE(door.value(u"people"_s).toInt(), 1);
        QCOMPARE(door.value(u"peak"_s).toInt(), 1);
        QCOMPARE(door.value(u"inside"_s).toInt(), 1);
    }

    void theReportBeginsWithOnePageOfFigures()
    {
        const auto file = withPeople();
        const QString path = m_folder->path(u"report.pdf"_s);
        LANYARD_VERIFY_DONE(write(*file, {.path = path}));
        const QString front = textOf(path, 1);
        for (const QString &words : {u"Sample Conference"_s,
                                     u"people came"_s,
                                     u"did not come"_s,
                                     u"Arrivals per 10 minutes"_s,
                                     u"People by ticket type"_s,
                                     u"People by door"_s,
                                     u"Page 1 of 2"_s})
            QVERIFY2(front.contains(words), qPrintable(words));
        QVERIFY(!front.contains(u"李雨桐"_s));
        QVERIFY(textOf(path, 2).contains(u"李雨桐"_s));
    }

    void theListHasWhoeverIsNotInWithTheirShortCodes()
    {
        const auto file = withPeople();
        const QString path = m_folder->path(u"list.pdf"_s);
        LANYARD_VERIFY_DONE(write(*file, {.path = path, .what = What::List}));
        const QString list = textOf(path, 1);
        const auto codeOf = [&file](QStringView code) {
            return ShortCode::of(personWith(*file, code)->id).text();
        };
        QVERIFY(!list.contains(u"李雨桐"_s)); // she is in
        QVERIFY(list.contains(u"Ada Berg"_s) && list.contains(codeOf(u"LY-2"_s)));
        QVERIFY(list.contains(u"UNPAID"_s) && list.contains(codeOf(u"LY-3"_s)));
        QVERIFY(list.contains(u"2030-05-17 20:30"_s)); // when it was printed, in Shanghai
        QVERIFY(list.indexOf(u"Ada Berg"_s) < list.indexOf(u"张伟"_s)); // Berg before Zhang
    }

    void aLongListFillsItsPages()
    {
        const auto file = m_folder->fresh();
        QVERIFY(file);
        QList<RegistrationDraft> drafts;
        for (int i = 0; i < 200; ++i)
            drafts.append(aDraft(u"LY-%1"_s.arg(i), u"Ada Berg%1"_s.arg(i)));
        LANYARD_VERIFY_DONE(import(*file, drafts));
        const QString path = m_folder->path(u"list.pdf"_s);
        LANYARD_VERIFY_DONE(write(*file, {.path = path, .what = What::List}));
        QString all;
        for (int page = 1; page <= 4; ++page)
            all += textOf(path, page);
        for (int i = 0; i < 200; ++i)
            QVERIFY(all.contains(u"Berg%1 "_s.arg(i)));
        QVERIFY(all.contains(u"Page 4 of 4"_s));
    }

private:
    [[nodiscard]] Result<qint64> write(EventFile &file, const ExportAttendance::Order &order) const
    {
        const words::ReportWords wording{file.event(), noon.addSecs(1800), QLocale::c()};
        return ExportAttendance{file, m_writer, wording}(order);
    }

    /// One is in, one is not, one has not paid, one is cancelled.
    [[nodiscard]] std::unique_ptr<EventFile> withPeople() const
    {
        auto file = m_folder->fresh();
        QList<RegistrationDraft> drafts{aDraft(u"LY-1"_s, u"李雨桐"_s),
                                        aDraft(u"LY-2"_s, u"Ada Berg"_s),
                                        aDraft(u"LY-3"_s, u"张伟"_s),
                                        aDraft(u"LY-4"_s, u"Cid Cole"_s)};
        drafts[0].fields = {{u"T-shirt"_s, u"M"_s}, {u"Diet"_s, u"vegan"_s}};
        drafts[2].standing = Standing::Unpaid;
        drafts[3].standing = Standing::Cancelled;
        const bool set = import(*file, drafts)
            && file->journal().append(
                aDeed(Deed::Kind::Admission, *personWith(*file, u"LY-1"), firstDoor(*file)));
        return set ? std::move(file) : nullptr;
    }

    static QJsonArray json(const QString &path)
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                              : QJsonArray{};
    }

    std::unique_ptr<EventFolder> m_folder;
    exchange::SheetFileWriter m_writer;
};

QTEST_MAIN(ExportsTest)
#include "tst_Exports.moc"
