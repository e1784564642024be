// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/CellText.h"
#include "tests/unit/exchange/Reading.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QString folder = u"" LANYARD_SOURCE_DIR "/tests/fixtures/exports"_s;
const QString besides = u".expected.json"_s;

QStringList exportsThere()
{
    QStringList names = QDir{folder}.entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString &it) { return it.endsWith(besides) || it.endsWith(u".py"); });
    return names;
}

QJsonObject expectedOf(const QString &name)
{
    QFile file{folder + u'/' + name + besides};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject{};
}

ReadOptions optionsIn(const QJsonObject &expected)
{
    const QJsonObject said = expected[u"options"].toObject();
    ReadOptions options{.source = said[u"source"].toString(),
                        .encoding = said[u"encoding"].toString(),
                        .places = said[u"places"] == u"one"_s ? ReadOptions::Places::One
                                                              : ReadOptions::Places::Each};
    const QVariantMap columns = said[u"columns"].toObject().toVariantMap();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        options.columns.insert(it.key(), it.value().toString());
    const QVariantMap statuses = said[u"statuses"].toObject().toVariantMap();
    for (auto it = statuses.begin(); it != statuses.end(); ++it)
        options.statuses.insert(it.key(), standingNamed(it.value().toString()).value());
    return options;
}

Reading readFixture(const QString &name)
{
    return readFile(folder + u'/' + name, optionsIn(expectedOf(name)));
}

QString wordFor(ImportProblem::Kind kind)
{
    using Kind = ImportProblem::Kind;
    switch (kind) {
    case Kind::NoCode: return u"NoCode"_s;
    case Kind::CodeTooShort: return u"CodeTooShort"_s;
    case Kind::CodeDamagedByExcel: return u"CodeDamagedByExcel"_s;
    case Kind::RepeatedCode: return u"RepeatedCode"_s;
    case Kind::UnknownStatus: return u"UnknownStatus"_s;
    case Kind::TooFewCells: return u"TooFewCells"_s;
    case Kind::TooManyPlaces: return u"TooManyPlaces"_s;
    case Kind::UnclearPlaces: return u"UnclearPlaces"_s;
    case Kind::CodeIsAnotherValue: return u"CodeIsAnotherValue"_s;
    case Kind::UnreadableTime: return u"UnreadableTime"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray problemsIn(const ReadReport &report)
{
    QJsonArray problems;
    for (const ImportProblem &it : report.problems)
        problems.append(QJsonObject{{u"row"_s, it.row}, {u"kind"_s, wordFor(it.kind)}});
    return problems;
}

QJsonObject unknownStatusesIn(const ReadReport &report)
{
    QJsonObject words;
    for (auto it = report.unknownStatuses.begin(); it != report.unknownStatuses.end(); ++it)
        words.insert(it.key(), it.value());
    return words;
}

QJsonObject everythingOf(const RegistrationDraft &draft)
{
    QJsonObject fields;
    for (auto it = draft.fields.begin(); it != draft.fields.end(); ++it)
        fields.insert(it.key(), it.value());
    return {{u"code"_s, draft.code.text()},
            {u"name"_s, draft.name},
            {u"ticket_type"_s, draft.ticketType},
            {u"standing"_s, nameOf(draft.standing)},
            {u"company"_s, draft.company},
            {u"job_title"_s, draft.jobTitle},
            {u"email"_s, draft.email},
            {u"phone"_s, draft.phone},
            {u"order"_s, draft.order},
            {u"notes"_s, draft.notes},
            {u"valid_from"_s, draft.validFrom.toString(Qt::ISODate)},
            {u"valid_until"_s, draft.validUntil.toString(Qt::ISODate)},
            {u"source_id"_s, draft.sourceId.section(u':', 1)},
            {u"fields"_s, fields}};
}

/// Where @p draft is not as @p expected; empty if it is. Of further fields, those that are named.
QString differenceIn(const RegistrationDraft &draft, const QJsonObject &expected)
{
    QJsonObject got = everythingOf(draft);
    const QJsonObject fields = expected[u"fields"].toObject();
    QJsonObject named;
    for (const QString &field : fields.keys())
        named.insert(field, got[u"fields"].toObject()[field]);
    got[u"fields"_s] = named;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const bool made = it.key() == u"code" && it.value().isNull();
        if (made || it.key() == u"same_code_as" || got[it.key()] == it.value())
            continue;
        const QJsonDocument both{QJsonArray{QJsonObject{{it.key(), got[it.key()]}}, expected}};
        return QString::fromUtf8(both.toJson(QJsonDocument::Compact));
    }
    return {};
}

/// Two rows have the same code exactly where that is expected.
bool codesTellPeopleApart(const Reading &reading, const QJsonArray &expected)
{
    QHash<QString, int> firstWith;
    for (int i = 0; i < reading.drafts.size(); ++i) {
        const QString code = reading.drafts[i].second.code.text();
        const int first = firstWith.value(code, -1);
        if (first != expected[i][u"same_code_as"].toInt(-1))
            return false;
        if (first < 0)
            firstWith.insert(code, i);
    }
    return true;
}

} // namespace

class ExportFixturesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportBecomesTheRegistrationsBesideIt_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = exportsThere();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void anExportBecomesTheRegistrationsBesideIt()
    {
        QFETCH(const QString, name);
        const QJsonObject expected = expectedOf(name);
        QVERIFY2(!expected.isEmpty(), "nothing is written beside it");
        const Reading reading = readFixture(name);

        if (expected.contains(u"failure"_s)) {
            QCOMPARE(expected[u"failure"].toString(), u"MissingColumn"_s);
            QCOMPARE(kindOf(reading), numberOf(Failure::Kind::MissingColumn));
            QVERIFY(reading.drafts.isEmpty());
            return;
        }
        QVERIFY2(reading.report, qPrintable(u"failure %1"_s.arg(kindOf(reading))));
        QCOMPARE(reading.report->source, expected[u"source"].toString());
        QVERIFY2(reading.report->format.startsWith(expected[u"format"].toString()),
                 qPrintable(reading.report->format));
        QCOMPARE(problemsIn(*reading.report), expected[u"problems"].toArray());
        QCOMPARE(unknownStatusesIn(*reading.report), expected[u"unknown_statuses"].toObject());
        QCOMPARE(reading.report->rows, expected[u"rows"].toInteger());
        QCOMPARE(reading.report->places, expected[u"places"].toInteger());
        QCOMPARE(reading.report->codesMade, expected[u"codes_made"].toBool());

        const QJsonArray people = expected[u"registrations"].toArray();
        QCOMPARE(reading.drafts.size(), people.size());
        for (int i = 0; i < people.size(); ++i) {
            const QString difference = differenceIn(reading.drafts[i].second, people[i].toObject());
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
        QVERIFY(codesTellPeopleApart(reading, people));
    }

    void codesThatWeMakeStayTheSameWhenRowsMove()
    {
        QByteArray text;
        QFile file{folder + u"/indico.csv"_s};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray header = file.readLine();
        while (!file.atEnd())
            text.prepend(file.readLine());

        const Reading later = readText(m_scratch, header + text);
        const Reading first = readFixture(u"indico.csv"_s);

        QVERIFY(first.report && later.report && first.drafts.size() > 1);
        QCOMPARE(later.drafts.size(), first.drafts.size());
        for (int i = 0; i < first.drafts.size(); ++i) {
            const RegistrationDraft &moved = later.drafts[first.drafts.size() - 1 - i].second;
            QCOMPARE(moved.name, first.drafts[i].second.name);
            QCOMPARE(moved.code, first.drafts[i].second.code);
        }
    }

    void everySourceIsRecognisedWithoutBeingTold()
    {
        QSet<QString> recognised;
        const QStringList names = exportsThere();
        for (const QString &name : names) {
            const QJsonObject expected = expectedOf(name);
            if (optionsIn(expected).source.isEmpty() && !expected.contains(u"failure"_s))
                recognised.insert(expected[u"source"].toString());
        }
        const exchange::ExportReader reader;
        for (const ImportSource &source : reader.sources()) {
            const bool isRecognisable = source.name != u"guest-list";
            QVERIFY2(recognised.contains(source.name) == isRecognisable, qPrintable(source.name));
        }
    }

    void noSourceAdmitsOnAWordThatMeansLessAnywhereElse()
    {
        // Tito's column asks whether the ticket is void.
        const QSet<QString> exceptions{u"tito: no"_s};
        const exchange::ExportReader reader;
        const QList<ImportSource> sources = reader.sources();
        const auto generic = std::find_if(
            sources.begin(), sources.end(), [](const auto &it) { return it.name == u"generic"; });
        QVERIFY(generic != sources.end());
        QHash<QString, Standing> usual;
        for (auto it = generic->statuses.begin(); it != generic->statuses.end(); ++it)
            usual.insert(exchange::keyOf(it.key()), it.value());
        for (const ImportSource &source : sources) {
            for (auto it = source.statuses.begin(); it != source.statuses.end(); ++it) {
                const QString word = source.name + u": "_s + it.key();
                const Standing known = usual.value(exchange::keyOf(it.key()), it.value());
                if (it.value() == Standing::Confirmed && !exceptions.contains(word))
                    QVERIFY2(known == Standing::Confirmed, qPrintable(word));
            }
        }
    }

private:
    Scratch m_scratch;
};

QTEST_GUILESS_MAIN(ExportFixturesTest)
#include "tst_ExportFixtures.moc"
