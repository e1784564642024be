// SPDX-License-Identifier: Apache-2.0
#include "tests/store/StoreKit.h"

#include <QDir>

#include <thread>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

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
        row("a joker", u"%"_s, {});
        row("SQL", u"' OR 1=1 --"_s, {});
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
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("no database") << QByteArray(5000, 'x');
    }
    void aDamagedCacheIsMadeAnew()
    {
        QFETCH(const QByteArray, content);
        QCOMPARE(cacheFiles().size(), 1);
        QFile cache{QDir{folder.cache()}.filePath(cacheFiles().first())};
        QVERIFY(cache.remove() && cache.open(QIODevice::WriteOnly));
        cache.write(content);
        cache.close();
        const auto reader = folder.open(Access::Read);
        LANYARD_VERIFY_DONE(reader);
        QCOMPARE(namesFor(**reader, u"zhangwei"_s), QStringList{u"张伟"_s});
        QVERIFY(cache.size() > 5000);
    }

    void aCacheThatBreaksOffInTheMiddleIsReplaced()
    {
        QCOMPARE(cacheFiles().size(), 1);
        QFile cache{QDir{folder.cache()}.filePath(cacheFiles().first())};
        QVERIFY(cache.resize(4096));
        const auto reader = folder.open(Access::Read);
        LANYARD_VERIFY_DONE(reader);
        QCOMPARE(namesFor(**reader, u"zhangwei"_s), QStringList{u"张伟"_s});
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
        for (const QString &name : {u"张伟"_s,
                                    u"吕布"_s,
                                    u"单雄信"_s,
                                    u"曾丽"_s,
                                    u"仇英"_s,
                                    u"尉迟恭"_s,
                                    u"Grace O'Brien"_s,
                                    u"José García"_s,
                                    u"Søren Łukasz"_s,
                                    u"Иван Петров"_s,
                                    u"澹台明"_s})
            all.append(aDraft(u"CODE-%1"_s.arg(all.size() + 1, 2, 10, QChar{u'0'}), name));
        all[0].company = u"腾云科技"_s;
        all[0].email = u"Wei@Example.org"_s;
        all[0].phone = u"+86 138-0013-8000"_s;
        all[6].company = u"The Navy"_s;
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
    QStringList cacheFiles() const { return QDir{folder.cache()}.entryList(QDir::Files); }

    const EventFolder folder;
    std::unique_ptr<EventFile> file;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_Search.moc"
