// SPDX-License-Identifier: Apache-2.0
#include "tests/store/StoreKit.h"

#include <QDir>

#include <thread>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

using Damage = void (*)(QByteArray &);

class SearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        file = folder.fresh();
        QVERIFY(file);
        LANYARD_VERIFY_DONE(import(*file, people()));
    }

    void peopleAreFoundByWhatTheySay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const QStringList mullers{u"Jörg Müller"_s, u"Petra Mueller"_s};
        const auto row = [](const char *what, const QString &text, const QStringList &names) {
            QTest::newRow(what) << text << names;
        };
        row("a surname", u"张"_s, {u"张伟"_s});
        row("a given name", u"伟"_s, {u"张伟"_s});
        row("a whole name", u"张伟"_s, {u"张伟"_s});
        row("a traditional form", u"張偉"_s, {u"张伟"_s});
        row("pinyin", u"zhangwei"_s, {u"张伟"_s});
        row("pinyin with a blank", u"zhang wei"_s, {u"张伟"_s});
        row("pinyin half typed", u"zhangw"_s, {u"张伟"_s});
        row("pinyin in the other order", u"wei zhang"_s, {u"张伟"_s});
        row("initials", u"zw"_s, {u"张伟"_s});
        row("full-width letters", u"ＺＷ"_s, {u"张伟"_s});
        row("a surname with a reading of its own, 单", u"shanxiongxin"_s, {u"单雄信"_s});
        row("a surname with a reading of its own, 曾", u"zengli"_s, {u"曾丽"_s});
        row("a surname with a reading of its own, 仇", u"qiuying"_s, {u"仇英"_s});
        row("a surname of two characters", u"yuchigong"_s, {u"尉迟恭"_s});
        row("a rare surname of two characters", u"tantaiming"_s, {u"澹台明"_s});
        row("lv for ü", u"lvbu"_s, {u"吕布"_s});
        row("lu for ü", u"lubu"_s, {u"吕布"_s});
        row("a first name", u"grace"_s, {u"Grace O'Brien"_s});
        row("a last name", u"brien"_s, {u"Grace O'Brien"_s});
        row("both in any order", u"o'br gra"_s, {u"Grace O'Brien"_s});
        row("Latin initials", u"jg"_s, {u"José García"_s});
        row("without the accents", u"jose garcia"_s, {u"José García"_s});
        row("with the accents", u"JOSÉ"_s, {u"José García"_s});
        row("letters that do not decompose", u"soren"_s, {u"Søren Łukasz"_s});
        row("Cyrillic", u"иван"_s, {u"Иван Петров"_s});
        row("Cyrillic in Latin letters", u"petrov"_s, {u"Иван Петров"_s});
        row("an e-mail address", u"wei@exa"_s, {u"张伟"_s});
        row("a phone number", u"1380013"_s, {u"张伟"_s});
        row("its last four digits", u"8000"_s, {u"张伟"_s});
        row("a company", u"腾云"_s, {u"张伟"_s});
        row("a company in pinyin", u"tengyun"_s, {u"张伟"_s});
        row("a word of a company", u"navy"_s, {u"Grace O'Brien"_s});
        row("a name and a company", u"grace navy"_s, {u"Grace O'Brien"_s});
        row("a name and another company", u"grace tengyun"_s, {});
        row("an order", u"order-77"_s, {u"Grace O'Brien"_s});
        row("a code", u"code-03"_s, {u"单雄信"_s});
        row("nobody", u"nobody at all"_s, {});
        row("nothing", u"  "_s, {});
        row("initials and more", u"zhang w"_s, {u"张伟"_s});
        row("a given name in pinyin", u"wei"_s, {u"张伟"_s, u"Uwe Weiß"_s});
        row("Chinese and Latin letters", u"张w"_s, {u"张伟"_s});
        row("another name of a known surname, 曾", u"ceng"_s, {});
        row("an umlaut", u"müller"_s, mullers);
        row("an umlaut in capitals", u"MÜLLER"_s, mullers);
        row("an umlaut as two letters", u"mueller"_s, mullers);
        row("an umlaut without its dots", u"muller"_s, mullers);
        row("an umlaut of two characters", u"mu\u0308ller"_s, mullers);
        row("ß", u"weiß"_s, {u"Uwe Weiß"_s});
        row("ss for ß", u"weiss"_s, {u"Uwe Weiß"_s});
        row("ø as oe", u"soeren"_s, {u"Søren Łukasz"_s});
        row("a dotless i", u"isik"_s, {u"Işık İnan"_s});
        row("an i with a dot", u"inan"_s, {u"Işık İnan"_s});
        row("a Turkish keyboard", u"IŞIK"_s, {u"Işık İnan"_s});
        row("an apostrophe left out", u"obrien"_s, {u"Grace O'Brien"_s});
        row("a blank for the apostrophe", u"o brien"_s, {u"Grace O'Brien"_s});
        row("another apostrophe", u"o’brien"_s, {u"Grace O'Brien"_s});
        row("Cyrillic in the letters of a passport", u"shcherbakov"_s, {u"Юрий Щербаков"_s});
        row("Hangul", u"철수"_s, {u"김철수"_s});
        row("Hangul in Latin letters", u"cheolsu"_s, {u"김철수"_s});
        row("kana", u"さくら"_s, {u"さくら"_s});
        row("kana in Latin letters", u"sakura"_s, {u"さくら"_s});
        row("Greek in Latin letters", u"giorgos"_s, {u"Γιώργος"_s});
        row("Arabic", u"محمد"_s, {u"محمد علي"_s});
        row("a letter too many", u"zhanggwei"_s, {u"张伟"_s});
        row("a letter missing", u"garca"_s, {u"José García"_s});
        row("another letter", u"garzia"_s, {u"José García"_s});
        row("two letters the wrong way round", u"zhagnwei"_s, {u"张伟"_s});
        row("an error in one of two words", u"garica jose"_s, {u"José García"_s});
        row("an error in the first letter", u"harcia"_s, {u"José García"_s});
        row("two errors", u"garzja"_s, {});
        row("an error in a short word", u"josw"_s, {});
        row("an e-mail address after the @", u"@example.org"_s, {u"张伟"_s});
        row("a whole e-mail address", u"wei@example.org"_s, {u"张伟"_s});
        row("a phone number with its country", u"8613800138000"_s, {u"张伟"_s});
        row("with a plus", u"+86 138"_s, {u"张伟"_s});
        row("with two zeros", u"0086-138-0013-8000"_s, {u"张伟"_s});
        row("a phone number as dialled at home", u"0170 / 123"_s, {u"Grace O'Brien"_s});
        row("a phone number as dialled abroad", u"+49 (0)170 1234567"_s, {u"Grace O'Brien"_s});
        row("a country code without a plus", u"49170123"_s, {u"Grace O'Brien"_s});
        row("a company with a place of two readings", u"chongqing"_s, {u"吕布"_s});
        row("the initials of a company", u"cqyh"_s, {u"吕布"_s});
        row("an order without its dash", u"order77"_s, {u"Grace O'Brien"_s});
        row("a joker", u"%"_s, {});
        row("a picture", u"🎉"_s, {});
        row("a zero byte", QString{QChar{0}}, {});
        row("half a character", QString{QChar{0xd83c}}, {});
        row("a very long text", QString{100'000, u'x'}, {});
        row("SQL", u"'; DROP TABLE registration; --"_s, {});
    }
    void peopleAreFoundByWhatTheySay()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, names);
        QCOMPARE(namesFor(*file, text), names);
    }

    void exactComesFirstThenBeginningsOfNames()
    {
        const EventFolder other;
        const auto ranked = other.fresh();
        QVERIFY(ranked);
        RegistrationDraft employee = aDraft(u"CODE-1"_s, u"Zoe"_s);
        employee.company = u"Linde"_s;
        LANYARD_VERIFY_DONE(import(*ranked,
                                   {employee,
                                    aDraft(u"CODE-2"_s, u"Linda"_s),
                                    aDraft(u"CODE-3"_s, u"Ann Lindberg"_s),
                                    aDraft(u"CODE-4"_s, u"Lin"_s),
                                    aDraft(u"CODE-5"_s, u"Lina"_s)}));
        QCOMPARE(namesFor(*ranked, u"lin"_s),
                 (QStringList{u"Lin"_s, u"Lina"_s, u"Linda"_s, u"Ann Lindberg"_s, u"Zoe"_s}));
        const auto two = ranked->registrations().find(u"lin"_s, 2);
        LANYARD_VERIFY_DONE(two);
        QCOMPARE(two->size(), 2);
        QCOMPARE(two->last().who.name, u"Lina"_s);
    }

    void aWholeSyllableComesBeforeItsBeginning()
    {
        const EventFolder other;
        const auto ranked = other.fresh();
        QVERIFY(ranked);
        LANYARD_VERIFY_DONE(import(*ranked,
                                   {aDraft(u"CODE-1"_s, u"程安"_s),
                                    aDraft(u"CODE-2"_s, u"陈伟"_s),
                                    aDraft(u"CODE-3"_s, u"Lina Abel"_s),
                                    aDraft(u"CODE-4"_s, u"Lin Zhou"_s)}));
        QCOMPARE(codesFor(*ranked, u"chen"_s), (QStringList{u"CODE-2"_s, u"CODE-1"_s}));
        QCOMPARE(codesFor(*ranked, u"lin"_s), (QStringList{u"CODE-4"_s, u"CODE-3"_s}));
    }

    void shortNamesComeBeforeLongOnesThatHaveMore()
    {
        const EventFolder other;
        const auto ranked = other.fresh();
        QVERIFY(ranked);
        LANYARD_VERIFY_DONE(import(*ranked,
                                   {aDraft(u"CODE-1"_s, u"Ann Zoe Berg van der Marlowe"_s),
                                    aDraft(u"CODE-2"_s, u"Zoe Berg"_s),
                                    aDraft(u"CODE-3"_s, u"Ann Bergmann"_s),
                                    aDraft(u"CODE-4"_s, u"Zara Berg"_s)}));
        QCOMPARE(codesFor(*ranked, u"berg zoe"_s), (QStringList{u"CODE-2"_s, u"CODE-1"_s}));
        QCOMPARE(codesFor(*ranked, u"berg"_s),
                 (QStringList{u"CODE-4"_s, u"CODE-2"_s, u"CODE-3"_s, u"CODE-1"_s}));
    }

    void whoIsNotAdmittedYetComesFirstAndBesideThemWhoHasTheSameName()
    {
        const EventFolder other;
        const auto ranked = other.fresh();
        QVERIFY(ranked);
        LANYARD_VERIFY_DONE(import(*ranked,
                                   {aDraft(u"CODE-1"_s, u"Adam Ant"_s),
                                    aDraft(u"CODE-2"_s, u"Adam Bee"_s),
                                    aDraft(u"CODE-3"_s, u"Adam Cat"_s),
                                    aDraft(u"CODE-4"_s, u"Adam Bee"_s),
                                    aDraft(u"CODE-5"_s, u"Adam"_s),
                                    aDraft(u"CODE-6"_s, u"Zoe Adam"_s)}));
        admit(*ranked, u"CODE-1");
        admit(*ranked, u"CODE-4");
        admit(*ranked, u"CODE-5");
        QCOMPARE(
            codesFor(*ranked, u"adam"_s),
            (QStringList{
                u"CODE-5"_s, u"CODE-2"_s, u"CODE-4"_s, u"CODE-3"_s, u"CODE-1"_s, u"CODE-6"_s}));
        admit(*ranked, u"CODE-2");
        QCOMPARE(codesFor(*ranked, u"adam b"_s), (QStringList{u"CODE-2"_s, u"CODE-4"_s}));
        QCOMPARE(codesFor(*ranked, u"adam"_s).at(1), u"CODE-3"_s);
    }

    void typingErrorsComeLast()
    {
        const EventFolder other;
        const auto ranked = other.fresh();
        QVERIFY(ranked);
        RegistrationDraft employee = aDraft(u"CODE-1"_s, u"Zoe"_s);
        employee.company = u"Marlin Boats"_s;
        LANYARD_VERIFY_DONE(import(*ranked,
                                   {aDraft(u"CODE-2"_s, u"Martin"_s),
                                    employee,
                                    aDraft(u"CODE-3"_s, u"Ann Marlin"_s),
                                    aDraft(u"CODE-4"_s, u"Marlina"_s),
                                    aDraft(u"CODE-5"_s, u"Marlin"_s)}));
        QCOMPARE(namesFor(*ranked, u"marlin"_s),
                 (QStringList{u"Marlin"_s, u"Marlina"_s, u"Ann Marlin"_s, u"Zoe"_s, u"Martin"_s}));
    }

    void onlyNameAndEmailMakePeopleAlike_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("alike");
        QTest::newRow("the same name") << u"Mia Lin"_s << QStringList{u"Mia Lindgren"_s};
        QTest::newRow("the other order") << u"Lindgren Mia"_s << QStringList{u"Mia Lindgren"_s};
        QTest::newRow("one typing error") << u"Mia Lidngren"_s << QStringList{u"Mia Lindgren"_s};
        QTest::newRow("in pinyin") << u"Jiang Miao"_s << QStringList{u"蒋淼"_s};
        QTest::newRow("the e-mail") << u"Otto Sander"_s << QStringList{u"O. S."_s};
        QTest::newRow("a company is no name") << u"Linyuan"_s << QStringList{};
        QTest::newRow("nor is half of one") << u"Miao Linyuan"_s << QStringList{};
    }

    void onlyNameAndEmailMakePeopleAlike()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, alike);
        const EventFolder other;
        const auto event = other.fresh();
        QVERIFY(event);
        RegistrationDraft jiang = aDraft(u"ALIKE-1"_s, u"蒋淼"_s);
        jiang.company = u"林源科技 Linyuan"_s;
        RegistrationDraft sander = aDraft(u"ALIKE-2"_s, u"O. S."_s);
        sander.email = u"otto.sander@example.org"_s;
        LANYARD_VERIFY_DONE(
            import(*event, {jiang, sander, aDraft(u"ALIKE-3"_s, u"Mia Lindgren"_s)}));
        if (name.contains(u"Linyuan"_s))
            QCOMPARE(event->registrations().find(name, 5)->size(), 1); // or it tests nothing
        const auto found = event->registrations().alikes(name, 5);
        QVERIFY(found);
        QStringList names;
        for (const FoundPerson &person : *found)
            names.append(person.who.name);
        QCOMPARE(names, alike);
    }

    void namesOfAnyKindAreOnlyText()
    {
        const EventFolder other;
        const auto odd = other.fresh();
        QVERIFY(odd);
        const QString longName = QString{10'000, u'z'};
        const QStringList names{u"🎉 Anna 🎉"_s,
                                u"50% Bruno"_s,
                                QString{u"Carla\0Null"_s},
                                u"\u202eDora"_s,
                                u"𠮷野"_s,
                                longName};
        QList<RegistrationDraft> drafts;
        for (const QString &name : names)
            drafts.append(aDraft(u"CODE-%1"_s.arg(drafts.size()), name));
        LANYARD_VERIFY_DONE(import(*odd, drafts));
        QCOMPARE(codesFor(*odd, u"anna"_s), QStringList{u"CODE-0"_s});
        QCOMPARE(codesFor(*odd, u"🎉 anna"_s), QStringList{u"CODE-0"_s});
        QCOMPARE(codesFor(*odd, u"50% b"_s), QStringList{u"CODE-1"_s});
        QCOMPARE(codesFor(*odd, u"carla"_s), QStringList{u"CODE-2"_s});
        QCOMPARE(codesFor(*odd, u"dora"_s), QStringList{u"CODE-3"_s});
        QCOMPARE(codesFor(*odd, u"𠮷"_s), QStringList{u"CODE-4"_s});
        QCOMPARE(codesFor(*odd, u"ye"_s), QStringList{u"CODE-4"_s});
        QCOMPARE(codesFor(*odd, u"zz"_s), QStringList{u"CODE-5"_s});
        QCOMPARE(codesFor(*odd, longName), QStringList{u"CODE-5"_s});
    }

    void whoIsAdmittedIsMarked()
    {
        const auto who = *personWith(*file, u"CODE-07");
        QVERIFY(!file->registrations().find(u"grace"_s, 1)->first().admitted);
        LANYARD_VERIFY_DONE(
            file->journal().append(aDeed(Deed::Kind::Admission, who, firstDoor(*file))));
        LANYARD_VERIFY_DONE(file->journal().append(aDeed(Deed::Kind::Exit, who, firstDoor(*file))));
        QVERIFY(file->registrations().find(u"grace"_s, 1)->first().admitted);
    }

    void anImportIsFoundAtOnce()
    {
        QCOMPARE(namesFor(*file, u"newcomer"_s), QStringList{});
        auto all = people();
        all.append(aDraft(u"CODE-99"_s, u"Nia Newcomer"_s));
        LANYARD_VERIFY_DONE(import(*file, all));
        QCOMPARE(namesFor(*file, u"newcomer"_s), QStringList{u"Nia Newcomer"_s});
        QCOMPARE(cacheFiles().size(), 1);
    }

    void theCacheMayGoAtAnyTime()
    {
        QCOMPARE(cacheFiles().size(), 1);
        QVERIFY(QDir{folder.cache()}.removeRecursively());
        QCOMPARE(namesFor(*file, u"zhangwei"_s), QStringList{u"张伟"_s});
        const auto reader = folder.open(Access::Read);
        LANYARD_VERIFY_DONE(reader);
        QCOMPARE(namesFor(**reader, u"zhangwei"_s), QStringList{u"张伟"_s});
        QCOMPARE(cacheFiles().size(), 1);
    }

    void aDamagedCacheIsMadeAnew_data()
    {
        QTest::addColumn<Damage>("damage");
        const auto row = [](const char *what, Damage damage) { QTest::newRow(what) << damage; };
        row("empty", [](QByteArray &bytes) { bytes.clear(); });
        row("something else", [](QByteArray &bytes) { bytes.fill('x', 5000); });
        row("broken off", [](QByteArray &bytes) { bytes.truncate(bytes.size() / 2 / 8 * 8); });
        row("without its last byte", [](QByteArray &bytes) { bytes.chop(1); });
        row("longer than it was", [](QByteArray &bytes) { bytes += "more of it"; });
        row("zeros at the beginning",
            [](QByteArray &bytes) { bytes.replace(0, 64, QByteArray(64, '\0')); });
        row("one bit in the middle", [](QByteArray &bytes) { bytes[bytes.size() / 2] ^= 4; });
        row("one bit at the end", [](QByteArray &bytes) { bytes.back() ^= 4; });
    }
    void aDamagedCacheIsMadeAnew()
    {
        QFETCH(const Damage, damage);
        QCOMPARE(cacheFiles().size(), 1);
        const QString path = QDir{folder.cache()}.filePath(cacheFiles().first());
        QFile cache{path};
        QVERIFY(cache.open(QIODevice::ReadOnly));
        const QByteArray before = cache.readAll();
        cache.close();
        QByteArray damaged = before;
        damage(damaged);
        QVERIFY(cache.remove() && cache.open(QIODevice::WriteOnly));
        QCOMPARE(cache.write(damaged), damaged.size());
        cache.close();

        const auto reader = folder.open(Access::Read);
        LANYARD_VERIFY_DONE(reader);
        QCOMPARE(namesFor(**reader, u"zhangwei"_s), QStringList{u"张伟"_s});
        QVERIFY(cache.open(QIODevice::ReadOnly));
        QCOMPARE(cache.readAll(), before);
    }

    void aCacheThatGetsShorterWhileItIsReadIsReplaced()
    {
        const auto reader = folder.open(Access::Read);
        LANYARD_VERIFY_DONE(reader);
        QCOMPARE(namesFor(**reader, u"zhangwei"_s), QStringList{u"张伟"_s});
        QCOMPARE(cacheFiles().size(), 1);
        QFile cache{QDir{folder.cache()}.filePath(cacheFiles().first())};
        QVERIFY(cache.resize(0));
        QCOMPARE(namesFor(**reader, u"zhangwei"_s), QStringList{u"张伟"_s});
        QVERIFY(cache.size() > 0);
    }

    void withoutAFolderTheKeysStayInMemory()
    {
        const db::SqliteEventFiles elsewhere{u"/proc/no-such-folder"_s};
        const auto reader = elsewhere.open(folder.path(), Access::Read, mainDesk);
        LANYARD_VERIFY_DONE(reader);
        QCOMPARE(namesFor(**reader, u"zhangwei"_s), QStringList{u"张伟"_s});
    }

    void anotherThreadSearchesWhileTheDeskWrites()
    {
        const auto who = *personWith(*file, u"CODE-01");
        const Door door = firstDoor(*file);
        int found = 0;
        std::thread searcher{[this, &found] {
            const auto reader = folder.open(Access::Read);
            for (int i = 0; reader && i < 100; ++i)
                found += int(namesFor(**reader, u"zhangwei"_s).size());
        }};
        for (int i = 0; i < 50; ++i)
            LANYARD_VERIFY_DONE(file->journal().append(
                aDeed(i % 2 ? Deed::Kind::Exit : Deed::Kind::Admission, who, door)));
        LANYARD_VERIFY_DONE(import(*file, people()));
        searcher.join();
        QCOMPARE(found, 100);
    }

private:
    static QList<RegistrationDraft> people()
    {
        QList<RegistrationDraft> all;
        for (const QString &name :
             {u"张伟"_s,          u"吕布"_s,        u"单雄信"_s,        u"曾丽"_s,
              u"仇英"_s,          u"尉迟恭"_s,      u"Grace O'Brien"_s, u"José García"_s,
              u"Søren Łukasz"_s,  u"Иван Петров"_s, u"澹台明"_s,        u"Jörg Müller"_s,
              u"Petra Mueller"_s, u"Uwe Weiß"_s,    u"Işık İnan"_s,     u"Юрий Щербаков"_s,
              u"김철수"_s,        u"さくら"_s,      u"Γιώργος"_s,       u"محمد علي"_s})
            all.append(aDraft(u"CODE-%1"_s.arg(all.size() + 1, 2, 10, QChar{u'0'}), name));
        all[0].company = u"腾云科技"_s;
        all[0].email = u"Wei@Example.org"_s;
        all[0].phone = u"+86 138-0013-8000"_s;
        all[1].company = u"重庆银行"_s;
        all[6].company = u"The Navy"_s;
        all[6].phone = u"+49 (0) 170 1234567"_s;
        all[6].order = u"ORDER-77"_s;
        return all;
    }
    static QStringList namesFor(EventFile &file, const QString &text)
    {
        const auto found = file.registrations().find(text, 20);
        if (!found)
            return {QString::fromUtf8(why(found))};
        QStringList names;
        for (const FoundPerson &person : *found)
            names.append(person.who.name);
        return names;
    }
    static QStringList codesFor(EventFile &file, const QString &text)
    {
        const auto found = file.registrations().find(text, 20);
        if (!found)
            return {QString::fromUtf8(why(found))};
        QStringList codes;
        for (const FoundPerson &person : *found)
            codes.append(person.who.code.text());
        return codes;
    }
    static void admit(EventFile &file, QStringView code)
    {
        LANYARD_VERIFY_DONE(file.journal().append(
            aDeed(Deed::Kind::Admission, *personWith(file, code), firstDoor(file))));
    }
    QStringList cacheFiles() const { return QDir{folder.cache()}.entryList(QDir::Files); }

    const EventFolder folder;
    std::unique_ptr<EventFile> file;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_Search.moc"
