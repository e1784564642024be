// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/Files.h"
#include "resources/samples/generator/Plan.h"
#include "tests/unit/exchange/Reading.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QMap<Standing, int> standings(const Reading &reading, bool online)
{
    QMap<Standing, int> counts;
    for (const auto &[row, draft] : reading.drafts) {
        if (ticketTypeNamed(draft.ticketType).online == online)
            ++counts[draft.standing];
    }
    return counts;
}

} // namespace

class SampleEventTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsShapedLikeTheConference_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::newRow("as CSV") << u":/samples/registrations.csv"_s << u"CSV, GB18030, comma"_s;
        QTest::newRow("as XLSX") << u"" LANYARD_SOURCE_DIR "/resources/samples/registrations.xlsx"_s
                                 << u"XLSX"_s;
    }

    void itIsShapedLikeTheConference()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, format);

        const Reading reading = readFile(file);

        QVERIFY(reading.report);
        QCOMPARE(reading.report->format, format);
        QCOMPARE(reading.report->source, u"chinese-ticket-site"_s);
        QCOMPARE(reading.report->rows, 3634);
        QCOMPARE(reading.report->problems, {});
        QCOMPARE(standings(reading, true), (QMap<Standing, int>{{Standing::Confirmed, 2284}}));
        QCOMPARE(standings(reading, false),
                 (QMap<Standing, int>{{Standing::Confirmed, 1330},
                                      {Standing::Unpaid, 6},
                                      {Standing::Pending, 4},
                                      {Standing::Cancelled, 10}}));
    }

    void bothFilesSayTheSame()
    {
        const Reading csv = readFile(u":/samples/registrations.csv"_s);
        const Reading xlsx
            = readFile(u"" LANYARD_SOURCE_DIR "/resources/samples/registrations.xlsx"_s);
        QCOMPARE(csv.drafts.size(), xlsx.drafts.size());
        for (qsizetype i = 0; i < csv.drafts.size(); ++i) {
            const RegistrationDraft &a = csv.drafts[i].second;
            const RegistrationDraft &b = xlsx.drafts[i].second;
            QCOMPARE(csv.drafts[i].first, xlsx.drafts[i].first);
            QCOMPARE(a.code.text(), b.code.text());
            QCOMPARE(a.standing, b.standing);
            QCOMPARE((QStringList{a.name,
                                  a.company,
                                  a.jobTitle,
                                  a.email,
                                  a.phone,
                                  a.order,
                                  a.notes,
                                  a.ticketType}),
                     (QStringList{b.name,
                                  b.company,
                                  b.jobTitle,
                                  b.email,
                                  b.phone,
                                  b.order,
                                  b.notes,
                                  b.ticketType}));
            QCOMPARE(a.fields, b.fields);
        }
    }

    void everyTicketTypeIsRecognised_data()
    {
        QTest::addColumn<QString>("role");
        const QMap<QString, QString> roles{{u"标准票"_s, u"参会者"_s},
                                           {u"标准票（含晚宴）"_s, u"参会者"_s},
                                           {u"讲师票 Speaker"_s, u"讲师"_s},
                                           {u"志愿者"_s, u"志愿者"_s},
                                           {u"媒体票 Press"_s, u"媒体"_s},
                                           {u"赞助商票 Sponsor"_s, u"赞助商"_s},
                                           {u"社区伙伴票"_s, u"社区伙伴"_s}};
        for (const samples::PlannedType &type : samples::onSiteTypes())
            QTest::newRow(qPrintable(type.name)) << roles.value(type.name, u"动手营"_s);
        QTest::newRow(qPrintable(samples::onlineType())) << u"线上"_s;
    }

    void everyTicketTypeIsRecognised()
    {
        QFETCH(const QString, role);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(ticketTypeNamed(name).role, role);
        QCOMPARE(ticketTypeNamed(name).online, role == u"线上");
    }

    void everybodyWhoComesHasAConfirmedTicket()
    {
        QSet<QString> welcome;
        const Reading reading = readFile(u":/samples/registrations.csv"_s);
        for (const auto &[row, draft] : reading.drafts) {
            if (draft.standing == Standing::Confirmed && !ticketTypeNamed(draft.ticketType).online)
                welcome.insert(draft.code.text());
        }
        const QStringList lines = QString::fromUtf8(contentOf(u":/samples/arrivals.csv"_s))
                                      .split(u"\r\n"_s, Qt::SkipEmptyParts);
        QSet<QString> arrived;
        for (const QString &line : lines.sliced(1)) {
            arrived.insert(line.section(u',', 0, 0));
            QVERIFY(QDateTime::fromString(line.section(u',', 1), Qt::ISODate).isValid());
        }
        QCOMPARE(lines.size(), 1109);
        QCOMPARE(arrived.size(), 1108);
        QVERIFY(welcome.contains(arrived));
    }

    void theGeneratorStillWritesTheseBytes()
    {
        const Scratch scratch;
        const auto rows = samples::sampleRows();
        QVERIFY(samples::writeWorkbook(scratch.path(u"a.xlsx"_s), rows));
        QCOMPARE(samples::exportAsGb18030(rows), contentOf(u":/samples/registrations.csv"_s));
        QCOMPARE(samples::arrivalsAsCsv(samples::sampleArrivals(rows)),
                 contentOf(u":/samples/arrivals.csv"_s));
        QCOMPARE(samples::eventJson(), contentOf(u":/samples/event.json"_s));
        QCOMPARE(contentOf(scratch.path(u"a.xlsx"_s)),
                 contentOf(u":/samples/registrations.xlsx"_s));
    }
};

QTEST_GUILESS_MAIN(SampleEventTest)
#include "tst_SampleEvent.moc"
