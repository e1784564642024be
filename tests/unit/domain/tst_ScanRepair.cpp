// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ScanRepair.h"

#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr Keyboard us = Keyboard::Us;

/// The characters from ! to ~, each once.
QString everyPrintable()
{
    QString text;
    for (char16_t c = u'!'; c <= u'~'; ++c)
        text += QChar{c};
    return text;
}

/// The key by which a scanner types @p c; the first one, as its maker's tables have it. -1: none
/// alone or with Shift. A US scanner has no key between Shift and Z.
qsizetype keyFor(Keyboard scanner, QChar c)
{
    const QStringView keys = keysOf(scanner);
    const qsizetype row = keys.size() / 2;
    for (qsizetype at = 0; at < keys.size(); ++at) {
        const bool extra = at % row == 13 || at % row == 38 || at % row == row - 1;
        if (keys[at] == c && !(extra && scanner == us))
            return at;
    }
    return -1;
}

/// What a text field of the computer gets from the scanner's keys, dead keys composed as X11 does;
/// null where a dead key is lost.
QString typed(const ScanRepair::Mismatch &mismatch, const QString &read)
{
    const QStringView keys = keysOf(mismatch.computer);
    QString text;
    for (const QChar c : read) {
        const qsizetype key = keyFor(mismatch.scanner, c);
        if (key < 0 || keys[key] == u' ')
            return {};
        text += keys[key];
        if (text.size() > 1 && text[text.size() - 2].isMark())
            std::swap(text[text.size() - 1], text[text.size() - 2]);
    }
    return text.normalized(QString::NormalizationForm_C);
}

QString named(const ScanRepair::Mismatch &mismatch)
{
    return nameOf(mismatch.scanner) + u" scanner, "_s + nameOf(mismatch.computer) + u" computer"_s;
}

QStringList textsBehind(const QString &typed)
{
    QStringList texts;
    for (const ScanRepair &repair : repairsOf(typed))
        texts.append(repair.text);
    return texts;
}

} // namespace

class ScanRepairTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheScannerRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("repaired");
        const auto row = [](const char *name, QString typed, QString read, QString repaired) {
            QTest::newRow(name) << typed << read << repaired;
        };
        row("with Caps Lock on", u"grace-0001X"_s, u"GRACE-0001x"_s, u"caps_lock"_s);
        row("US scanner, German computer", u"LAYZßß7/8"_s, u"LAZY--7&8"_s, u"keyboard us german"_s);
        row("German scanner, US computer", u"LAYZ//7"_s, u"LAZY--7"_s, u"keyboard german us"_s);
        row("US scanner, French computer",
            u"GRQCE)àààà&"_s,
            u"GRACE-00001"_s,
            u"keyboard us french"_s);
        row("French scanner, US computer",
            u"GRQCE6)))!"_s,
            u"GRACE-0001"_s,
            u"keyboard french us"_s);
        row("US scanner, Russian computer",
            u"ПКФСУ-0001"_s,
            u"GRACE-0001"_s,
            u"keyboard us russian"_s);
        row("US scanner, Ukrainian computer",
            u"Іфтвк-1"_s,
            u"Sandr-1"_s,
            u"keyboard us ukrainian"_s);
        row("US scanner, Dvorak computer",
            u"IPAJ>[0001"_s,
            u"GRACE-0001"_s,
            u"keyboard us dvorak"_s);
        row("US scanner, Japanese computer",
            u"A)B*c^1"_s,
            u"A(B\"c=1"_s,
            u"keyboard us japanese"_s);
        row("US scanner, French computer, Caps Lock",
            u"grqce)ÀÀÀÀ&"_s,
            u"GRACE-00001"_s,
            u"keyboard us french, caps_lock"_s);
        row("US scanner, German computer, a dead key",
            u"ticket=áb"_s.replace(u'=', u'?'),
            u"ticket_=ab"_s,
            u"keyboard us german"_s);
        row("wide letters", u"ＧＲＡＣＥ－０００１"_s, u"GRACE-0001"_s, u"wide"_s);
        row("Chinese punctuation",
            u"a。b、c“d”e《f》g￥h……i——j"_s,
            u"a.b\\c\"d\"e<f>g$h^i_j"_s,
            u"wide"_s);
        row("wide letters with Caps Lock on",
            u"ｇｒａｃｅ－１"_s,
            u"GRACE-1"_s,
            u"caps_lock, wide"_s);
        row("marks of GS1", u"\x1dGRACE\x1d-0001\x1d"_s, u"GRACE-0001"_s, u"controls"_s);
        row("a mark of the symbology on a German computer",
            u"+Q1LAYZ"_s,
            u"]Q1LAZY"_s,
            u"keyboard us german"_s);
        row("with blanks and a line end", u"  grace-1 \r\n"_s, u"GRACE-1"_s, u"caps_lock"_s);
    }
    void findsWhatTheScannerRead()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, read);
        QFETCH(const QString, repaired);
        const QList<ScanRepair> repairs = repairsOf(typed);
        const auto found = std::ranges::find(repairs, read, &ScanRepair::text);
        QVERIFY2(found != repairs.end(), qPrintable(textsBehind(typed).join(u' ')));
        QCOMPARE(nameOf(*found), repaired);
    }

    /// Every printable character on every pair of keyboards comes back, except for those in the
    /// last column: they have no key of their own on the scanner, type nothing on the computer, or
    /// another one types the same.
    void restoresEveryCharacter_data()
    {
        QTest::addColumn<ScanRepair::Mismatch>("mismatch");
        QTest::addColumn<QString>("lost");
        const auto row = [](Keyboard scanner, Keyboard computer, const QString &lost) {
            const ScanRepair::Mismatch mismatch{scanner, computer};
            QTest::newRow(qPrintable(named(mismatch))) << mismatch << lost;
        };
        row(us, Keyboard::British, u""_s);
        row(us, Keyboard::German, u""_s);
        row(us, Keyboard::Swiss, u""_s);
        row(us, Keyboard::French, u""_s);
        row(us, Keyboard::Spanish, u""_s);
        row(us, Keyboard::Italian, u""_s);
        row(us, Keyboard::Dvorak, u""_s);
        row(us, Keyboard::Russian, u""_s);
        row(us, Keyboard::Ukrainian, u""_s);
        row(us, Keyboard::Japanese, uR"(+`~)"_s);
        row(Keyboard::British, us, uR"(\|)"_s);
        row(Keyboard::German, us, uR"(@[\]^`{|}~)"_s);
        row(Keyboard::Swiss, us, uR"(#@[\]^`{|}~)"_s);
        row(Keyboard::French, us, uR"(#@[\]^`{|})"_s);
        row(Keyboard::Spanish, us, uR"(#@[\]^`{|}~)"_s);
        row(Keyboard::Italian, us, uR"(#@[]`{}~)"_s);
        row(Keyboard::Dvorak, us, u""_s);
        row(Keyboard::Russian,
            us,
            uR"(#$&'/<>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^`abcdefghijklmnopqrstuvwxyz{|}~)"_s);
        row(Keyboard::Ukrainian,
            us,
            uR"(#$&/<>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^`abcdefghijklmnopqrstuvwxyz{|}~)"_s);
        row(Keyboard::Japanese, us, uR"(\_|)"_s);
    }
    void restoresEveryCharacter()
    {
        QFETCH(const ScanRepair::Mismatch, mismatch);
        QFETCH(const QString, lost);
        QString notRestored;
        for (const QChar c : everyPrintable()) {
            // Between letters that show which keyboards it was; a dead key changes the second one.
            const QString read = u"zq"_s + c + u"aZQ"_s;
            if (!restores(mismatch, read) && !restores(mismatch, QString{c}))
                notRestored += c;
        }
        QCOMPARE(notRestored, lost);
    }

    void nothingIsBehindWhatNoKeyboardTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString{};
        QTest::newRow("blanks") << u"   "_s;
        QTest::newRow("letters that no keyboard here has") << u"张伟张伟"_s;
        QTest::newRow("a megabyte") << QString(1 << 20, u'x');
    }
    void nothingIsBehindWhatNoKeyboardTypes()
    {
        QFETCH(const QString, typed);
        QCOMPARE(repairsOf(typed).size(), 0);
    }

    void theTextItselfIsNoneOfThemAndNoneComesTwice()
    {
        for (const QString &typed : {u"88123456"_s, u"GRACE-0001"_s, u"abc"_s, u"a\r\n"_s}) {
            QStringList texts = textsBehind(typed);
            QVERIFY(!texts.contains(typed.trimmed()));
            QCOMPARE(texts.removeDuplicates(), 0);
        }
    }

private:
    static bool restores(const ScanRepair::Mismatch &mismatch, const QString &read)
    {
        const QString arrived = typed(mismatch, read);
        if (arrived.isEmpty())
            return false;
        return arrived == read || textsBehind(arrived).contains(read);
    }
};

QTEST_GUILESS_MAIN(ScanRepairTest)
#include "tst_ScanRepair.moc"
