// SPDX-License-Identifier: Apache-2.0
#include "app/words/PersonName.h"
#include "tests/kit/Builders.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class PersonNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasANameIsCalledByIt()
    {
        QCOMPARE(words::personName(anAttendee().named(u" Grace Hopper\n"_s)), u"Grace Hopper"_s);
    }

    void whoHasNoneByTheTicketSoFarAsItMayBeShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString{};
        QTest::newRow("blanks") << u"  "_s;
        QTest::newRow("what is not seen") << u" \u202e "_s;
    }

    void whoHasNoneByTheTicketSoFarAsItMayBeShown()
    {
        QFETCH(QString, name);
        const Registration who = anAttendee().named(name);
        QCOMPARE(words::personName(who), who.code.redacted());
    }
};

QTEST_APPLESS_MAIN(PersonNameTest)
#include "tst_PersonName.moc"
