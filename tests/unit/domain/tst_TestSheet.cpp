// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TestSheet.h"

#include <QSet>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class TestSheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersEveryCodeAndRepeatsNone()
    {
        QSet<QString> texts;
        for (const TestCode &code : testCodes()) {
            texts.insert(code.text);
            QCOMPARE(code.number, texts.size());
        }
        QCOMPARE(texts.size(), 12);
    }

    void knowsEachCode()
    {
        for (const TestCode &code : testCodes()) {
            const auto seen = testCodeBehind(code.text);
            QVERIFY(seen);
            QCOMPARE(seen->code.number, code.number);
            QVERIFY(!seen->repair);
            QCOMPARE(seen->missing, QString{});
        }
    }

    void tellsKeyboardsApart()
    {
        for (const Keyboard computer : everyKeyboard().sliced(1)) {
            const auto seen = testCodeBehind(typedOn(computer, testCodes().at(1).text));
            QVERIFY2(seen, qPrintable(nameOf(computer)));
            QCOMPARE(seen->code.number, 2);
            QVERIFY(seen->repair && seen->repair->mismatch);
            QCOMPARE(seen->repair->mismatch->computer, computer);
        }
    }

    void saysWhatDidNotArrive()
    {
        QString text = testCodes().at(1).text;
        text.removeIf([](QChar c) { return c == u'^' || c == u'`'; });
        const auto seen = testCodeBehind(text);
        QVERIFY(seen);
        QCOMPARE(seen->missing, u"^`"_s);
    }

    void takesNoTicketForACodeOfTheSheet()
    {
        QVERIFY(!testCodeBehind(u"GRACE-0001"_s));
        QVERIFY(!testCodeBehind(u"LANYARD-TEST"_s));
        QVERIFY(!testCodeBehind({}));
    }

private:
    /// By a US scanner; keys that type nothing, and dead ones, are lost.
    static QString typedOn(Keyboard computer, const QString &text)
    {
        const QStringView us = keysOf(Keyboard::Us);
        QString typed;
        for (const QChar c : text) {
            const bool extra = c == u'<' || c == u'>'; // stand twice; a US scanner types the second
            const QChar got
                = c == u' ' ? c : keysOf(computer)[extra ? us.lastIndexOf(c) : us.indexOf(c)];
            if (c == u' ' || (got != u' ' && !got.isMark()))
                typed += got;
        }
        return typed;
    }
};

QTEST_GUILESS_MAIN(TestSheetTest)
#include "tst_TestSheet.moc"
