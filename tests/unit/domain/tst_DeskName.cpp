// SPDX-License-Identifier: Apache-2.0
#include "app/domain/DeskName.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class DeskNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatNobodyHasStays()
    {
        QCOMPARE(freeDeskName(u" Main  hall "_s, {}), u"Main hall"_s);
        QCOMPARE(freeDeskName(u"Main"_s, {u"North"_s}), u"Main"_s);
    }

    void aNameThatSomebodyHasGetsTheFirstFreeNumber()
    {
        QCOMPARE(freeDeskName(u"Main"_s, {u"main"_s}), u"Main 2"_s);
        QCOMPARE(freeDeskName(u"Main"_s, {u"Main"_s, u"Main 2"_s, u"Main 4"_s}), u"Main 3"_s);
        QCOMPARE(freeDeskName(u"签到处"_s, {u"签到处"_s}), u"签到处 2"_s);
    }

    void theNumberFindsRoomInALongName()
    {
        const QString longest(longestDeskName, u'x');
        QCOMPARE(freeDeskName(longest + u"yz"_s, {longest}), longest.chopped(2) + u" 2"_s);
    }
};

QTEST_APPLESS_MAIN(DeskNameTest)
#include "tst_DeskName.moc"
