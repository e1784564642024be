// SPDX-License-Identifier: Apache-2.0
#include "app/cli/QuestionText.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::cli;
using namespace Qt::StringLiterals;

class QuestionTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPart_data()
    {
        using Kind = Question::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Question>("question");
        QTest::newRow("a text") << u"host=Who invited you?"_s
                                << Question{u"host"_s, u"Who invited you?"_s, {}, Kind::Text, {}};
        QTest::newRow("a choice with a note, not required")
            << u" size = Which T-shirt? ; choices S, M,, L ; note Boxes behind you; optional"_s
            << Question{u"size"_s,
                        u"Which T-shirt?"_s,
                        u"Boxes behind you"_s,
                        Kind::Choice,
                        {u"S"_s, u"M"_s, u"L"_s},
                        false};
        QTest::newRow("a consent, with an equals sign in the text")
            << u"photos=Photos = fine?; consent"_s
            << Question{u"photos"_s, u"Photos = fine?"_s, {}, Kind::Consent, {}};
    }
    void readsEveryPart()
    {
        QFETCH(const QString, text);
        QFETCH(const Question, question);
        const auto read = questionIn(text);
        QVERIFY(std::holds_alternative<Question>(read));
        QCOMPARE(std::get<Question>(read), question);
    }

    void saysHowItIsWrittenInstead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString{};
        QTest::newRow("no key") << u"=Which?"_s;
        QTest::newRow("no text") << u"size="_s;
        QTest::newRow("a part that means nothing") << u"size=Which?; maybe"_s;
        QTest::newRow("one choice only") << u"size=Which?; choices M"_s;
    }
    void saysHowItIsWrittenInstead()
    {
        QFETCH(const QString, text);
        const auto read = questionIn(text);
        QVERIFY(std::holds_alternative<QuestionMistake>(read));
        QVERIFY(std::get<QuestionMistake>(read).sentence.contains(u"choices S, M, L"));
    }
};

QTEST_GUILESS_MAIN(QuestionTextTest)
#include "tst_QuestionText.moc"
