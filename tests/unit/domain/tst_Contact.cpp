// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Contact.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class ContactTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskSeesEnoughToCompare_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        const auto phone = [](const QString &text) { return phoneFor(Contacts::Masked, text); };
        const auto email = [](const QString &text) { return emailFor(Contacts::Masked, text); };
        QTest::newRow("the last four digits") << phone(u"+86 138 0013 8000"_s) << u"••• 8000"_s;
        QTest::newRow("of any spelling") << phone(u"(030) 12-34-56"_s) << u"••• 3456"_s;
        QTest::newRow("nothing of a short number") << phone(u"123456"_s) << u"•••"_s;
        QTest::newRow("no number, no dots") << phone({}) << QString{};
        QTest::newRow("first letter and domain")
            << email(u"wei.zhang@example.org"_s) << u"w•••@example.org"_s;
        QTest::newRow("a letter beyond the first plane is kept whole")
            << email(u"𠮷@example.org"_s) << u"𠮷•••@example.org"_s;
        QTest::newRow("nothing of what is no address") << email(u"wei"_s) << u"•••"_s;
        QTest::newRow("nor of one without a name") << email(u"@example.org"_s) << u"•••"_s;
    }
    void aDeskSeesEnoughToCompare()
    {
        QFETCH(const QString, shown);
        QFETCH(const QString, expected);
        QCOMPARE(shown, expected);
    }

    void theOrganiserMayShowOrHideThem()
    {
        QCOMPARE(phoneFor(Contacts::Shown, u"12345678"_s), u"12345678"_s);
        QCOMPARE(emailFor(Contacts::Shown, u"a@b.c"_s), u"a@b.c"_s);
        QCOMPARE(phoneFor(Contacts::Hidden, u"12345678"_s), QString{});
        QCOMPARE(emailFor(Contacts::Hidden, u"a@b.c"_s), QString{});
    }

    void everyChoiceHasAName()
    {
        for (const Contacts contacts : everyContacts)
            QCOMPARE(contactsNamed(nameOf(contacts)), contacts);
        QVERIFY(!contactsNamed(u"secret"));
    }
};

QTEST_GUILESS_MAIN(ContactTest)
#include "tst_Contact.moc"
