// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/exchange/Reading.h"

#include <QDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class SourcesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSourceIsRecognisedByItsHeaders_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("standing");

        const auto row = [](const char *sentence,
                            const char *text,
                            const QString &source,
                            const QString &code,
                            const QString &standing) {
            QTest::newRow(sentence) << QByteArray{text} << source << code << standing;
        };
        row("a Chinese ticket site; the code to scan is 签到码, not 票号",
            "序号,票号,签到码,姓名,手机,支付状态,审核状态\n1,T0001,00998877,张三丰,120,已支付,"
            "审核通过\n",
            u"chinese-ticket-site"_s,
            u"00998877"_s,
            u"confirmed"_s);
        row("pretix, where pending means unpaid",
            "Order code,Position ID,Status,Email,Product,Attendee name,Company,Ticket secret,"
            "Company\nABCDE,1,pending,a@example.org,Regular,Ann,X,kfndgffgyw4tdgca,Y\n",
            u"pretix"_s,
            u"kfndgffgyw4tdgca"_s,
            u"unpaid"_s);
        row("Eventbrite with barcodes",
            "Order #,Order Date,First Name,Last Name,Email,Ticket Type,Attendee #,Attendee "
            "Status,Barcode #\n99,x,Ann,Lund,a@example.org,VIP,7,Not Attending,"
            "0814847311126137001\n",
            u"eventbrite"_s,
            u"0814847311126137001"_s,
            u"cancelled"_s);
        row("Tito with a voided ticket",
            "Number,Ticket,Ticket Full Name,Ticket Email,Void Status,Ticket Reference,Order "
            "Reference\n1,Early,Ann,a@example.org,true,ABCD-1,ABCD\n",
            u"tito"_s,
            u"ABCD-1"_s,
            u"cancelled"_s);
        row("Luma, whose code is a parameter of an address",
            "\xEF\xBB\xBFguest_id,name,email,approval_status,qr_code_url,ticket_name\ngst-1,Ann,"
            "a@example.org,approved,https://lu.ma/check-in/evt-x?pk=g-Abc123,Std\n",
            u"luma"_s,
            u"g-Abc123"_s,
            u"confirmed"_s);
        row("our own export",
            "name,company,job_title,code,ticket_type,standing\nAnn,X,Y,AAA-1,Std,blocked\n",
            u"lanyard"_s,
            u"AAA-1"_s,
            u"blocked"_s);
        row("any table in German",
            "Ticketnummer,Vorname,Nachname,Zahlungsstatus\nT-1,Ann,Lund,unbezahlt\n",
            u"generic"_s,
            u"T-1"_s,
            u"unpaid"_s);
        row("any table in Japanese",
            "チケット番号,氏名,会社名,ステータス\nT-1,田中,X,キャンセル\n",
            u"generic"_s,
            u"T-1"_s,
            u"cancelled"_s);
    }

    void aSourceIsRecognisedByItsHeaders()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, source);
        QFETCH(const QString, code);
        QFETCH(const QString, standing);

        const Reading reading = readText(m_scratch, text);

        QVERIFY2(reading.report, qPrintable(u"%1"_s.arg(kindOf(reading))));
        QCOMPARE(reading.report->source, source);
        QCOMPARE(reading.report->problems, {});
        QCOMPARE(reading.first().code.text(), code);
        QCOMPARE(nameOf(reading.first().standing), standing);
        QVERIFY(!reading.first().name.isEmpty());
    }

    void everySourceKnowsFieldsThatExist()
    {
        const exchange::ExportReader reader;
        QVERIFY(reader.sources().size() >= 7);
        for (const ImportSource &source : reader.sources()) {
            QVERIFY(!source.name.isEmpty() && !source.title.isEmpty());
            QVERIFY(source.headers.contains(u"code"_s) || !source.codeMadeFrom.isEmpty());
            for (const QString &field : source.headers.keys())
                QVERIFY2(reader.fields().contains(field), qPrintable(field));
        }
    }

    void everySourceFileIsWithoutMistake()
    {
        const QDir folder{u"" LANYARD_SOURCE_DIR "/resources/sources"_s};
        const QStringList names = folder.entryList({u"*.json"_s});
        QVERIFY(names.size() >= 18);
        for (const QString &name : names) {
            QFile file{folder.filePath(name)};
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto profile = exchange::readSource(file.readAll());
            QVERIFY2(profile, qPrintable(name + (profile ? QString{} : profile.failure().detail)));
            QCOMPARE(QString{profile->source.name + u".json"}, name);
        }
    }

    void aMistakeInASourceFileIsFound_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("an unknown key") << QByteArray{R"("colour": "red")"};
        QTest::newRow("an unknown field") << QByteArray{R"("headers": {"shoe": ["Size"]})"};
        QTest::newRow("a list that is none") << QByteArray{R"("headers": {"code": "Code"})"};
        QTest::newRow("an unknown standing") << QByteArray{R"("status": {"maybe": ["x"]})"};
        QTest::newRow("a word of two standings")
            << QByteArray{R"("status": {"confirmed": ["Paid"], "unpaid": ["paid"]})"};
        QTest::newRow("a header of two fields")
            << QByteArray{R"("headers": {"code": ["Code"], "name": ["code"]})"};
        QTest::newRow("an unknown code rule") << QByteArray{R"("code": "guess")"};
        QTest::newRow("a code rule without its parameter") << QByteArray{R"("code": "query")"};
        QTest::newRow("a code made of an unknown field")
            << QByteArray{R"("made_from": [["shoe"]])"};
        QTest::newRow("no way to a code") << QByteArray{R"("ignored": ["x"])"};
    }

    void aMistakeInASourceFileIsFound()
    {
        QFETCH(const QByteArray, more);
        QVERIFY(
            exchange::readSource(R"({"name": "x", "title": "X", "headers": {"code": ["Code"]}})"));
        const QByteArray headers = more.contains("headers") || more.contains("ignored")
            ? ""
            : R"("headers": {"code": ["Code"]},)";
        QVERIFY(!exchange::readSource(R"({"name": "x", "title": "X",)" + headers + more + "}"));
    }

    void codesAreMadeWhereASourceHasNone()
    {
        const QByteArray header = "Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\n";
        const Reading first = readText(m_scratch, header + "Ann\t7001\t\tNo\tYes\t2\n");
        const Reading later
            = readText(m_scratch, header + "Bob\t7002\t\tNo\tNo\t0\nAnn B\t7001\t\tNo\tYes\t2\n");

        QVERIFY(first.report && later.report);
        QCOMPARE(first.report->source, u"meetup"_s);
        QVERIFY(first.report->codesMade);
        QVERIFY(first.first().code.text().startsWith(u"LY-"));
        QCOMPARE(later.drafts[1].second.code, first.first().code);
        QVERIFY(later.first().code != first.first().code);
        QCOMPARE(nameOf(later.first().standing), u"cancelled"_s);
        QCOMPARE(first.report->places, 2);
        QCOMPARE(first.drafts.size(), 3);
        QCOMPARE(first.drafts[2].second.name, u"Ann +2"_s);
    }

    void whatAPersonSaysGoesBeforeWhatTheSourceSays()
    {
        const Reading reading = readText(m_scratch,
                                         "票号,签到码,姓名,昵称\nT0001,99887766,张三丰,Sunny\n",
                                         {{}, {{u"code"_s, u"票号"_s}, {u"name"_s, u"昵称"_s}}});
        QVERIFY(reading.report);
        QCOMPARE(reading.first().code.text(), u"T0001"_s);
        QCOMPARE(reading.first().name, u"Sunny"_s);
        QCOMPARE(reading.report->columns.value(u"code"_s), u"票号"_s);
        QVERIFY(reading.report->otherColumns.contains(u"签到码"_s));
    }

    void aForcedSourceIsUsed()
    {
        const Reading reading
            = readText(m_scratch, "票号,签到码\nT0001,99887766\n", {u"generic"_s, {}});
        QVERIFY(reading.report);
        QCOMPARE(reading.report->source, u"generic"_s);
    }

    void whatCannotBeMappedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("subject");

        const QByteArray table = "code,name\nAAA-1,Ann\n";
        QTest::newRow("no column is a ticket code")
            << QByteArray{"name,email\nAnn,a@example.org\n"} << QString{} << QString{} << QString{}
            << numberOf(Failure::Kind::MissingColumn) << u"code"_s;
        QTest::newRow("a pretix list without secrets")
            << QByteArray{"Order code,Attendee name,Product\nABCDE,Ann,Regular\n"} << QString{}
            << QString{} << QString{} << numberOf(Failure::Kind::MissingColumn) << u"code"_s;
        QTest::newRow("a header that is not there")
            << table << QString{} << u"name"_s << u"Nickname"_s
            << numberOf(Failure::Kind::InvalidValue) << u"Nickname"_s;
        QTest::newRow("a field that does not exist")
            << table << QString{} << u"shoe_size"_s << u"name"_s
            << numberOf(Failure::Kind::InvalidValue) << u"shoe_size"_s;
        QTest::newRow("a source that does not exist")
            << table << u"telegraph"_s << QString{} << QString{}
            << numberOf(Failure::Kind::InvalidValue) << u"telegraph"_s;
    }

    void whatCannotBeMappedIsSaid()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, source);
        QFETCH(const QString, field);
        QFETCH(const QString, header);
        QFETCH(const int, kind);
        QFETCH(const QString, subject);

        ReadOptions options{source, {}};
        if (!field.isEmpty())
            options.columns.insert(field, header);
        const Reading reading = readText(m_scratch, text, options);

        QCOMPARE(kindOf(reading), kind);
        QCOMPARE(reading.report.failure().subject, subject);
        QVERIFY(reading.drafts.isEmpty());
    }

private:
    Scratch m_scratch;
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_Sources.moc"
