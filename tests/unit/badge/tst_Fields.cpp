// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Conditions.h"
#include "app/badge/Fields.h"
#include "app/badge/UnknownFields.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

Badge someone()
{
    Badge badge = badgeFor(u"Grace"_s);
    badge.order = u"HD2608"_s;
    badge.number = 7;
    badge.fields = {{u"Camp"_s, u"Rust "_s}, {u"T恤尺码"_s, u"M"_s}, {u"Diet"_s, {}}};
    return badge;
}

Template saying(const QString &text, const Condition &when = {})
{
    Element element;
    element.when = when;
    element.what = TextElement{.text = text};
    Template how;
    how.front = {element};
    return how;
}

} // namespace

class FieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsValuesIntoExpressions_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("says");
        QTest::newRow("a field of everybody") << u"{name}"_s << u"Grace"_s;
        QTest::newRow("words around it")
            << u"Order {order}, no. {number}"_s << u"Order HD2608, no. 7"_s;
        QTest::newRow("a column by its header") << u"{T恤尺码}"_s << u"M"_s;
        QTest::newRow("a column in another case") << u"{camp}"_s << u"Rust"_s;
        QTest::newRow("a default that is not needed") << u"{Camp|none}"_s << u"Rust"_s;
        QTest::newRow("a default for an empty value") << u"{Diet|eats all}"_s << u"eats all"_s;
        QTest::newRow("a default for no such column") << u"{Shoe|-}"_s << u"-"_s;
        QTest::newRow("nothing but empty fields") << u"Diet: {Diet}{Shoe}"_s << QString{};
        QTest::newRow("no field at all") << u"Hello"_s << u"Hello"_s;
        QTest::newRow("a day that nobody knows") << u"{day}"_s << QString{};
    }

    void putsValuesIntoExpressions()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, says);
        QCOMPARE(expand(expression, someone()), says);
    }

    void drawsOnlyForWhomItIsMeant_data()
    {
        using Kind = Condition::Kind;
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<bool>("draws");
        QTest::newRow("for everybody") << Condition{} << true;
        QTest::newRow("who booked a camp") << Condition{Kind::Filled, u"camp"_s, {}} << true;
        QTest::newRow("who said what they eat") << Condition{Kind::Filled, u"Diet"_s, {}} << false;
        QTest::newRow("who did not say") << Condition{Kind::Empty, u"Diet"_s, {}} << true;
        QTest::newRow("a column nobody has") << Condition{Kind::Empty, u"Shoe"_s, {}} << true;
        QTest::newRow("attendees and staff")
            << Condition{Kind::OneOf, u"role"_s, {u"STAFF"_s, u"attendee"_s}} << true;
        QTest::newRow("speakers") << Condition{Kind::OneOf, u"role"_s, {u"Speaker"_s}} << false;
        QTest::newRow("all but speakers")
            << Condition{Kind::NoneOf, u"role"_s, {u"Speaker"_s}} << true;
        QTest::newRow("all but attendees")
            << Condition{Kind::NoneOf, u"role"_s, {u"Attendee"_s}} << false;
    }

    void drawsOnlyForWhomItIsMeant()
    {
        QFETCH(const Condition, condition);
        QFETCH(const bool, draws);
        QCOMPARE(holds(condition, someone()), draws);
    }

    void namesColumnsThatNobodyHas()
    {
        const QList<Badge> both{badgeFor(u"Ada"_s), someone()};
        QCOMPARE(unknownFields(saying(u"{name} {Camp} {day}"_s), both), QStringList{});
        QCOMPARE(unknownFields(saying(u"{Shoe} {Camp} {Hat|none}"_s), both),
                 QStringList{u"Shoe"_s});
    }

    void namesColumnsOfConditionsOnlyWhenSeveralPeopleLackThem()
    {
        const Template how = saying(u"x"_s, {Condition::Kind::Filled, u"Shoe"_s, {}});
        QCOMPARE(unknownFields(how, {someone()}), QStringList{});
        QCOMPARE(unknownFields(how, {someone(), someone()}), QStringList{u"Shoe"_s});
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "tst_Fields.moc"
