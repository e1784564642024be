// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ChooseTemplate.h"
#include "tests/kit/Builders.h"
#include "tests/kit/FakeTemplates.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class ChooseTemplateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketTypeWithoutAChoiceHasTheDesksTemplate()
    {
        const FakeTemplates book;
        QCOMPARE(**ChooseTemplate(book, u"label-62x100"_s)(visitorTicket), u"label-62x100"_s);
    }
    void aTicketTypeMayHaveItsOwn()
    {
        FakeTemplates book;
        book.chosen.insert(speakerTicket.name, OwnTemplate{u"stage"_s});
        QCOMPARE(**ChooseTemplate(book, u"label-62x100"_s)(speakerTicket), u"stage"_s);
        QCOMPARE(**ChooseTemplate(book, u"label-62x100"_s)(visitorTicket), u"label-62x100"_s);
    }
    void aTicketTypeMayGetNoBadge()
    {
        FakeTemplates book;
        book.chosen.insert(onlineTicket.name, NoBadge{});
        const auto chosen = ChooseTemplate{book, u"label-62x100"_s}(onlineTicket);
        QVERIFY(chosen);
        QVERIFY(!chosen->has_value());
    }
    void aBrokenEventFileIsNoAnswer()
    {
        FakeTemplates book;
        book.broken = Failure{Failure::Kind::Damaged, {}, {}};
        QVERIFY(!ChooseTemplate(book, u"label-62x100"_s)(visitorTicket));
    }
};

QTEST_GUILESS_MAIN(ChooseTemplateTest)
#include "tst_ChooseTemplate.moc"
