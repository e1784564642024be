// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PersonText.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class PersonTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameCanBeSeenAndRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isName");
        QTest::addColumn<bool>("isText");
        const auto row = [](const char *sentence, const QString &text, bool isName, bool isText) {
            QTest::newRow(sentence) << text << isName << isText;
        };
        row("a name", u"Zoë 李"_s, true, true);
        row("one character", u"李"_s, true, true);
        row("a letter beyond the first plane", u"𠮷"_s, true, true);
        row("two hundred characters", QString{200, u'a'}, true, true);
        row("two hundred of them beyond the first plane", u"𠮷"_s.repeated(200), true, true);
        row("one more is no name", QString{201, u'a'}, false, true);
        row("five hundred", QString{500, u'a'}, false, true);
        row("endless", QString{501, u'a'}, false, false);
        row("nothing is no name", {}, false, true);
        row("blanks are none", u" \u3000"_s, false, true);
        row("what nobody sees is none", u"\u200b\u202e"_s, false, true);
        row("a bell", u"Ann\a"_s, false, false);
        row("a terminal sequence", u"\x1b[31mAnn"_s, false, false);
        row("two lines", u"Ann\nBea"_s, false, false);
        row("two lines in another way", u"Ann\u2028Bea"_s, false, false);
        row("half a character", QString{QChar{0xd842}}, false, false);
    }

    void aNameCanBeSeenAndRead()
    {
        QFETCH(const QString, text);
        QTEST(isPersonName(text), "isName");
        QTEST(isPersonText(text), "isText");
    }
};

QTEST_APPLESS_MAIN(PersonTextTest)
#include "tst_PersonText.moc"
