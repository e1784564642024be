// SPDX-License-Identifier: Apache-2.0
#include "app/ports/RegistrationBook.h"
#include "app/shell/Adapters.h"
#include "app/usecases/CheckBadge.h"
#include "tests/kit/Program.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// What is printed, in the dots of a label printer, read by our own reader: the PDF of all 1,108
/// who came, and the label of all 3,634 who are registered.
class BadgesReadBackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Run demo = program.run({u"demo"_s, u"--directory"_s, program.path(u"demo"_s)});
        QVERIFY2(demo.status == 0, demo.err.constData());
    }

    void everyCodeReadsBack_data()
    {
        QTest::addColumn<QString>("pdf");
        QTest::newRow("A6") << u"badges-conference-a6.pdf"_s;
        QTest::newRow("label") << u"badges-label-62x100.pdf"_s;
    }

    void everyCodeReadsBack()
    {
        QFETCH(const QString, pdf);
        const QDir pages{program.path(pdf + u".pages"_s)};
        QVERIFY(pages.mkpath(u"."_s));
        const int drawn = QProcess::execute(u"pdftoppm"_s,
                                            {u"-r"_s,
                                             u"203"_s,
                                             u"-mono"_s,
                                             program.path(u"demo/"_s + pdf),
                                             pages.filePath(u"page"_s)});
        QCOMPARE(drawn, 0);

        QStringList decode{u"decode"_s};
        for (const QString &page : pages.entryList({u"*.pbm"_s}))
            decode.append(pages.filePath(page));
        QCOMPARE(decode.size() - 1, 1108);
        const Run decoded = program.json(decode);
        QCOMPARE(decoded.status, 0);

        QSet<QString> read;
        for (const QJsonObject &line : decoded.lines())
            read.insert(line.value(u"text").toString());
        QCOMPARE(read, admitted());
    }

    void everyRegistrationsLabelReadsBack()
    {
        const shell::Adapters adapters{QStringLiteral(LANYARD_PROGRAM)};
        const auto file = adapters.files.open(
            program.path(u"demo/sample.lanyard"_s), EventFiles::Access::Read, {});
        QVERIFY(file);
        const CheckBadge check{adapters.badges, adapters.pictures};
        QStringList unread;
        int people = 0;
        const auto asked = (*file)->registrations().forEach([&](const Registration &who) {
            ++people;
            const auto findings = check(badgeOf(who, u"Sample"_s), u"label-62x100"_s);
            if (!findings || findings->codes != QStringList{who.code.text()} || !findings->scans())
                unread << who.code.text();
            return true;
        });
        QVERIFY(asked);
        QCOMPARE(people, 3634);
        QCOMPARE(unread, QStringList{});
    }

    void theCommandLineSaysWhoseBadgeScans()
    {
        const QStringList three = admitted().values().mid(0, 3);
        QStringList words{u"--event"_s,
                          program.path(u"demo/sample.lanyard"_s),
                          u"badge"_s,
                          u"--check"_s,
                          u"--template"_s,
                          u"label-62x100"_s};
        const Run checked = program.json(words + three);
        QVERIFY2(checked.status == 0, checked.err.constData());
        QCOMPARE(checked.lines().last(), (QJsonObject{{u"badges"_s, 3}, {u"scan"_s, 3}}));

        QCOMPARE(program.run(words + three + QStringList{u"-o"_s, u"x.pdf"_s}).status, 2);
    }

private:
    QSet<QString> admitted() const
    {
        QSet<QString> codes;
        QFile arrivals{u"" LANYARD_SOURCE_DIR "/resources/samples/arrivals.csv"_s};
        if (!arrivals.open(QIODevice::ReadOnly))
            return codes;
        const QList<QByteArray> lines = arrivals.readAll().split('\n');
        for (const QByteArray &line : lines.mid(1)) {
            if (line.contains(','))
                codes.insert(QString::fromUtf8(line.left(line.indexOf(','))));
        }
        return codes;
    }

    Program program;
};

QTEST_MAIN(BadgesReadBackTest)
#include "tst_BadgesReadBack.moc"
