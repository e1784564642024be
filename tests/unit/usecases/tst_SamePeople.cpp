// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/SamePeople.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

struct Guest
{
    QString name;
    QString email;
    QString phone;
    QString company;
};

} // namespace

class SamePeopleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleWhoStandThereTwiceAreNoticed_data()
    {
        QTest::addColumn<Guest>("first");
        QTest::addColumn<Guest>("second");
        QTest::addColumn<bool>("same");
        QTest::newRow("the same name and e-mail")
            << Guest{u"Ada"_s, u"a@b.c"_s, {}, {}} << Guest{u"ADA"_s, u"A@b.c"_s, {}, {}} << true;
        QTest::newRow("the same name and phone")
            << Guest{u"张伟"_s, {}, u"1380"_s, {}} << Guest{u"张伟"_s, {}, u"1380"_s, {}} << true;
        QTest::newRow("the same name and company, nothing else known")
            << Guest{u"Ada"_s, {}, {}, u"X"_s} << Guest{u"Ada"_s, {}, {}, u"X"_s} << true;
        QTest::newRow("in one company with two e-mails: two people")
            << Guest{u"Li Na"_s, u"a@x.cn"_s, {}, u"X"_s}
            << Guest{u"Li Na"_s, u"b@x.cn"_s, {}, u"X"_s} << false;
        QTest::newRow("the buyer's e-mail for two names: two people")
            << Guest{u"Ada"_s, u"a@b.c"_s, {}, {}} << Guest{u"Bea"_s, u"a@b.c"_s, {}, {}} << false;
        QTest::newRow("the same name alone: who knows")
            << Guest{u"张伟"_s, {}, {}, {}} << Guest{u"张伟"_s, {}, {}, {}} << false;
        QTest::newRow("no name, the same e-mail: group tickets")
            << Guest{{}, u"a@b.c"_s, {}, {}} << Guest{{}, u"a@b.c"_s, {}, {}} << false;
    }
    void peopleWhoStandThereTwiceAreNoticed()
    {
        QFETCH(const Guest, first);
        QFETCH(const Guest, second);
        QFETCH(const bool, same);
        SamePeople people;
        people.look(2, draftOf(first));
        people.look(3, draftOf({u"Zoe"_s, u"z@z.z"_s, {}, {}}));
        people.look(4, draftOf(second));
        const auto found = std::move(people).found();
        QCOMPARE(found, same ? (QList<SamePerson>{{4, 2}}) : QList<SamePerson>{});
    }

    void aRowIsNamedOnceWhateverItSharesWithTheOther()
    {
        SamePeople people;
        for (const qint64 row : {2, 3, 4})
            people.look(row, draftOf({u"Ada"_s, u"a@b.c"_s, u"1380"_s, {}}));
        QCOMPARE(std::move(people).found(), (QList<SamePerson>{{3, 2}, {4, 3}}));
    }

    void guestsOnOneRowAreNotCompared()
    {
        SamePeople people;
        people.look(2, draftOf({u"Ada"_s, u"a@b.c"_s, {}, {}}));
        people.look(2, draftOf({u"Ada"_s, u"a@b.c"_s, {}, {}}));
        QVERIFY(std::move(people).found().isEmpty());
    }

private:
    static RegistrationDraft draftOf(const Guest &guest)
    {
        return {.code = *TicketCode::parse(u"CODE-1"),
                .ticketType = {},
                .standing = Standing::Confirmed,
                .name = guest.name,
                .company = guest.company,
                .jobTitle = {},
                .email = guest.email,
                .phone = guest.phone,
                .order = {},
                .notes = {},
                .fields = {}};
    }
};

QTEST_GUILESS_MAIN(SamePeopleTest)
#include "tst_SamePeople.moc"
