// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TicketType.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class TicketTypeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesRoleAndPlaceFromTheName_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("online");

        QTest::newRow("Early bird") << u"Attendee"_s << false;
        QTest::newRow("普通票") << u"参会者"_s << false;
        QTest::newRow("Keynote speaker") << u"Speaker"_s << false;
        QTest::newRow("讲师票") << u"讲师"_s << false;
        QTest::newRow("Volunteer") << u"Volunteer"_s << false;
        QTest::newRow("线上直播票") << u"线上"_s << true;
        QTest::newRow("Online only") << u"Online"_s << true;
        QTest::newRow("ONLINE speaker") << u"Online"_s << true;
    }

    void guessesRoleAndPlaceFromTheName()
    {
        QFETCH(const QString, role);
        QFETCH(const bool, online);

        const TicketType type = ticketTypeNamed(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(type.role, role);
        QCOMPARE(type.online, online);
        QCOMPARE(type.colour.size(), 7);
    }
};

QTEST_GUILESS_MAIN(TicketTypeTest)
#include "tst_TicketType.moc"
