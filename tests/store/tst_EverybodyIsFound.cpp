// SPDX-License-Identifier: Apache-2.0
// Everybody of the sample event says what people say at a door, and has to be on the screen: among
// the first ten, unless all ten fit as well by the beginnings of their names.
#include "db/sqlite/SearchSpelling.h"
#include "db/sqlite/SearchTypos.h"
#include "resources/samples/generator/Registrations.h"
#include "tests/store/StoreKit.h"

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class EverybodyIsFoundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        file = folder.fresh();
        QVERIFY(file);
        QList<RegistrationDraft> drafts;
        for (const samples::SampleRow &row : rows) {
            RegistrationDraft draft = aDraft(row.code, row.name);
            draft.company = row.company;
            draft.email = row.email;
            draft.phone = row.phone;
            draft.order = row.order;
            drafts.append(draft);
        }
        QCOMPARE(drafts.size(), 3634);
        LANYARD_VERIFY_DONE(import(*file, drafts));
    }

    void everybodyIsFound_data()
    {
        QTest::addColumn<Saying>("saying");
        const auto row = [](const char *how, Saying saying) { QTest::newRow(how) << saying; };
        row("by name", [](const auto &who) { return who.name; });
        row("in pinyin or plain letters", &latinName);
        row("in pinyin, a blank after each syllable", &latinWords);
        row("in pinyin, last name last", [](const auto &who) { return turned(latinWords(who)); });
        row("without the last letter", [](const auto &who) { return latinName(who).chopped(1); });
        row("in capitals", [](const auto &who) { return latinName(who).toUpper(); });
        row("last name last", [](const auto &who) { return turned(who.name); });
        row("by name and company",
            [](const auto &who) -> QString { return who.name % u' ' % who.company.left(4); });
        row("by e-mail", [](const auto &who) { return who.email; });
        row("by phone", [](const auto &who) { return who.phone; });
        row("by phone with its country", [](const auto &who) -> QString {
            return u"+86 " % who.phone.left(3) % u'-' % who.phone.mid(3);
        });
        row("by the last four digits", [](const auto &who) { return who.phone.right(4); });
        row("by order", [](const auto &who) { return who.order; });
        row("by code", [](const auto &who) { return who.code; });
        row("by code in small letters", [](const auto &who) { return who.code.toLower(); });
        row("with a letter left out of a long name",
            [](const auto &who) { return mistyped(latinName(who)); });
    }
    void everybodyIsFound()
    {
        QFETCH(const Saying, saying);
        QStringList missed;
        for (const samples::SampleRow &who : rows) {
            if (!isFound(who, saying(who)))
                missed.append(saying(who));
        }
        QVERIFY2(missed.isEmpty(),
                 qPrintable(QString::number(missed.size()) % u": "_s
                            % missed.first(std::min<qsizetype>(5, missed.size())).join(u", ")));
    }

private:
    using Saying = QString (*)(const samples::SampleRow &);

    static db::SearchSpelling latinOf(const QString &name)
    {
        static db::SearchSpeller speller;
        return speller.latin(db::charactersOf(name), db::SearchSpeller::Reading::Name);
    }
    static QString latinName(const samples::SampleRow &who)
    {
        return QString::fromUtf8(latinOf(who.name).text());
    }
    static QString latinWords(const samples::SampleRow &who)
    {
        const auto spelling = latinOf(who.name);
        QString words = QString::fromUtf8(spelling.text());
        for (qsizetype i = spelling.parts().size() - 1; i > 0; --i)
            words.insert(spelling.parts()[i], u' ');
        return words;
    }
    static QString turned(const QString &words)
    {
        QStringList turned = words.split(u' ', Qt::SkipEmptyParts);
        if (turned.size() > 1)
            turned.move(0, turned.size() - 1);
        return turned.join(u' ');
    }
    static QString mistyped(const QString &word)
    {
        constexpr qsizetype isLong = 10; // what is left of shorter ones are often other names
        return word.size() >= isLong ? QString{word}.remove(2, 1) : word;
    }

    bool isFound(const samples::SampleRow &who, const QString &text)
    {
        const auto found = file->registrations().find(text, 10);
        if (!found)
            return false;
        bool othersFit = true;
        const QByteArray typed = latinOf(text).text().toByteArray();
        for (const FoundPerson &person : *found) {
            if (person.who.code.text() == who.code)
                return true;
            othersFit
                = othersFit && db::SearchTypos::isNear(latinOf(person.who.name).text(), typed);
        }
        return found->size() == 10 && othersFit;
    }

    const QList<samples::SampleRow> rows = samples::sampleRows();
    const EventFolder folder;
    std::unique_ptr<EventFile> file;
};

QTEST_GUILESS_MAIN(EverybodyIsFoundTest)
#include "tst_EverybodyIsFound.moc"
