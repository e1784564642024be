// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ShortCode.h"

#include <QTest>

#include <limits>

#include <rapidcheck.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView letters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QString codeOf(qint64 number)
{
    return ShortCode::of(Id<Registration>{number}).text();
}

std::optional<qint64> numberIn(const QString &typed)
{
    const auto code = ShortCode::parse(typed);
    return code ? std::optional{code->who().value()} : std::nullopt;
}

qint64 anyNumber()
{
    const int magnitude = *rc::gen::inRange(1, 63);
    return *rc::gen::inRange<qint64>(1, std::numeric_limits<qint64>::max() >> (63 - magnitude));
}

} // namespace

class ShortCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAsShortAsTheNumberAllows()
    {
        QCOMPARE(codeOf(31).size(), 2);
        QCOMPARE(codeOf(32).size(), 3);
        QCOMPARE(codeOf(1'023).size(), 3);
        QCOMPARE(codeOf(32'767).size(), 4);
        QCOMPARE(codeOf(1'048'575).size(), 5);
    }

    void everyNumberIsReadBack()
    {
        QVERIFY(rc::check("what is printed is read back", [] {
            const qint64 number = anyNumber();
            RC_ASSERT(numberIn(codeOf(number)) == number);
        }));
        const qint64 largest = std::numeric_limits<qint64>::max();
        QCOMPARE(numberIn(codeOf(largest)), largest);
    }

    void oneWrongCharacterIsAlwaysNoticed()
    {
        QVERIFY(rc::check("any other character at any place", [] {
            const QString code = codeOf(anyNumber());
            for (qsizetype place = 0; place < code.size(); ++place) {
                for (const QChar letter : letters) {
                    QString wrong = code;
                    wrong[place] = letter;
                    RC_ASSERT(wrong == code || !ShortCode::parse(wrong));
                }
            }
        }));
    }

    void neighboursThatChangedPlacesAreAlwaysNoticed()
    {
        QVERIFY(rc::check("any two neighbours", [] {
            const QString code = codeOf(anyNumber());
            for (qsizetype place = 1; place < code.size(); ++place) {
                QString wrong = code;
                wrong[place] = code[place - 1];
                wrong[place - 1] = code[place];
                RC_ASSERT(wrong == code || !ShortCode::parse(wrong));
            }
        }));
    }

    void whatPeopleTypeIsForgiven()
    {
        QVERIFY(rc::check("small letters, look-alikes, blanks and hyphens", [] {
            const qint64 number = anyNumber();
            QString typed;
            for (const QChar c : codeOf(number)) {
                const QChar letter = c == u'0' ? *rc::gen::element(u'0', u'O', u'o')
                    : c == u'1'                ? *rc::gen::element(u'1', u'I', u'l', u'L', u'i')
                                               : *rc::gen::element(c, c.toLower());
                typed += letter;
                typed += *rc::gen::element(u""_s, u" "_s, u"-"_s, u"\u2013"_s);
            }
            RC_ASSERT(numberIn(typed) == number);
        }));
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("a check character alone") << u"0"_s;
        QTest::newRow("the number nought") << u"00"_s;
        QTest::newRow("a letter that is never printed") << codeOf(5'000).replace(1, 1, u'U');
        QTest::newRow("a nought before a code") << QString{u'0' + codeOf(5'000)};
        QTest::newRow("more than a number holds") << QString(40, u'Z');
        QTest::newRow("another script") << u"一二三"_s;
    }

    void whatIsNoneIsRefused()
    {
        QFETCH(const QString, typed);
        QVERIFY(!ShortCode::parse(typed));
    }
};

QTEST_APPLESS_MAIN(ShortCodeTest)
#include "tst_ShortCode.moc"
