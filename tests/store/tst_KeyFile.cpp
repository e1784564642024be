// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/KeyFile.h"
#include "db/sqlite/KeyFileMaker.h"
#include "db/sqlite/KeySort.h"
#include "db/sqlite/SearchPhone.h"
#include "db/sqlite/SearchTypos.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <thread>

using namespace lanyard;
using namespace lanyard::db;
using namespace Qt::StringLiterals;

class KeyFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreSortedByAllOfTheirText()
    {
        std::mt19937 random{1};
        std::string records;
        std::vector<KeySortEntry> keys;
        for (quint32 i = 0; i < 5000; ++i) {
            keys.push_back({0, {i, quint32(records.size())}});
            for (size_t length = random() % 30; length > 0; --length)
                records += "ab\xe5"[random() % 3];
            records += '\0';
        }
        records.append(8, '\0');
        sortKeys(keys, records);
        const auto textOf
            = [&](const KeySortEntry &key) { return QByteArray{records.data() + key.entry.at}; };
        QVERIFY(std::is_sorted(keys.begin(), keys.end(), [&](const auto &a, const auto &b) {
            return std::pair{textOf(a), a.entry.target} < std::pair{textOf(b), b.entry.target};
        }));
    }

    void oneErrorIsNear_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("near");
        QTest::newRow("as it is") << QByteArray{"lindqvist"} << true;
        QTest::newRow("not finished") << QByteArray{"lindq"} << true;
        QTest::newRow("a letter too many") << QByteArray{"linndqvist"} << true;
        QTest::newRow("too many at the end") << QByteArray{"lindqvistt"} << true;
        QTest::newRow("a letter missing") << QByteArray{"lindvist"} << true;
        QTest::newRow("the first letter missing") << QByteArray{"indqvist"} << true;
        QTest::newRow("another letter") << QByteArray{"lindkvist"} << true;
        QTest::newRow("another last letter") << QByteArray{"lindqviss"} << true;
        QTest::newRow("swapped") << QByteArray{"lidnqvist"} << true;
        QTest::newRow("swapped at the beginning") << QByteArray{"ilndqvist"} << true;
        QTest::newRow("swapped at the end") << QByteArray{"lindqvits"} << true;
        QTest::newRow("two letters missing") << QByteArray{"linvist"} << false;
        QTest::newRow("two other letters") << QByteArray{"lintkvist"} << false;
        QTest::newRow("two too many") << QByteArray{"lindqvisttt"} << false;
    }
    void oneErrorIsNear()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const bool, near);
        QCOMPARE(SearchTypos::isNear("lindqvist", typed), near);
    }

    void searchingForErrorsFindsWhatComparingFinds()
    {
        const auto keys = fileOf(namesFrom("aeinst", 4000));
        const KeySegment &segment = keys->segments().front();
        int found = 0;
        for (const QString &typed : namesFrom("aeinst", 60)) {
            const QByteArray word = typed.toLatin1();
            QList<QByteArray> near;
            for (const auto &run : SearchTypos{segment, KeyKind::Start}.near(word)) {
                for (const KeyEntry entry : run)
                    near.append(segment.textAt(entry.at).toByteArray());
            }
            QList<QByteArray> compared;
            for (const KeyEntry entry : segment.entries[size_t(KeyKind::Start)]) {
                const QByteArrayView key = segment.textAt(entry.at);
                if (SearchTypos::isNear(key, word) && !key.startsWith(word))
                    compared.append(key.toByteArray());
            }
            for (const QByteArray &key : compared)
                QVERIFY2(near.contains(key),
                         qPrintable(typed + u" and "_s + QString::fromUtf8(key)));
            for (const QByteArray &key : near)
                QVERIFY2(SearchTypos::isNear(key, word), key.constData());
            found += int(compared.size());
        }
        QVERIFY(found > 100);
    }

    void everyBeginningIsFoundWithTheHelpOfTheHeads()
    {
        const auto keys = fileOf(namesFrom("ab", 3000));
        const KeySegment &segment = keys->segments().front();
        const auto all = segment.entries[size_t(KeyKind::Start)];
        for (const QByteArray text :
             {"a", "b", "ab", "bbbbbbb", "aaaaaaaa", "ababababa", "c", "0"}) {
            const auto count = std::count_if(all.begin(), all.end(), [&](KeyEntry entry) {
                return segment.textAt(entry.at).startsWith(text);
            });
            QCOMPARE(segment.beginningWith(KeyKind::Start, text).size(), size_t(count));
            QCOMPARE(segment.beginningWith(all, text).size(), size_t(count));
        }
    }

    void peopleOfOneNameShareItsKeys()
    {
        const auto small = contentOf(QStringList{u"Zhang Wei"_s});
        const auto large = contentOf(QStringList(10'000, u"Zhang Wei"_s));
        QVERIFY(large.size() - small.size() < 10'000 * 80);
    }

    void peopleOfManySegmentsAreAllFound()
    {
        const auto maker = KeyFileMaker::inMemory();
        for (qint64 id = 1; id <= 60'001; ++id)
            maker->add(id, called(id % 30'000 == 1 ? u"Marker"_s : u"Crowd"_s));
        const auto keys = KeyFile::of(maker->finish());
        QVERIFY(bool(keys));
        QCOMPARE((*keys)->segments().size(), size_t{2});
        QList<qint64> found;
        for (const KeySegment &segment : (*keys)->segments()) {
            for (const KeyEntry entry : segment.beginningWith(KeyKind::Start, "marker"))
                segment.forEachPerson(entry, [&](quint32 person) {
                    found.append(segment.people[person].id);
                    return true;
                });
        }
        QCOMPARE(found, (QList<qint64>{1, 30'001, 60'001}));
    }

    void anotherThreadMayMakeTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"people.keys"_s);
        bool finished = false;
        std::thread{[&] {
            const auto maker = KeyFileMaker::inFolder(folder.path());
            maker->add(7, called(u"张伟"_s));
            finished = bool(maker->finishAs(path));
        }}.join();
        QVERIFY(finished);
        QCOMPARE(QDir{folder.path()}.entryList(QDir::Files), QStringList{u"people.keys"_s});
        const auto keys = KeyFile::open(path);
        QVERIFY(bool(keys));
        QCOMPARE((*keys)->segments().front().people.front().id, 7);
    }

    void whatIsNotFinishedLeavesNothing()
    {
        const QTemporaryDir folder;
        KeyFileMaker::inFolder(folder.path())->add(7, called(u"张伟"_s));
        QVERIFY(QDir{folder.path()}.isEmpty(QDir::Files));
    }

    void withoutAFolderFinishingSaysSo()
    {
        const auto maker = KeyFileMaker::inFolder(u"/proc/no-such-folder"_s);
        maker->add(7, called(u"张伟"_s));
        QVERIFY(!maker->finishAs(u"/proc/no-such-folder/people.keys"_s));
    }

    void phoneNumbersLoseWhatPeopleLeaveOut_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QByteArray>("national");
        const auto row = [](const QString &written, const char *country, const char *national) {
            QTest::newRow(qPrintable(written))
                << written << QByteArray{country} << QByteArray{national};
        };
        row(u"+86 138-0013-8000"_s, "86", "13800138000");
        row(u"8613800138000"_s, "86", "13800138000");
        row(u"0086 13800138000"_s, "86", "13800138000");
        row(u"13800138000"_s, "", "13800138000");
        row(u"0170 / 1234567"_s, "", "1701234567");
        row(u"+49 (0)170 1234567"_s, "49", "1701234567");
        row(u"+1 (555) 010-9999"_s, "1", "5550109999");
        row(u"+353 1 234"_s, "353", "1234");
        row(u"+7 495 123"_s, "7", "495123");
        row(u"＋８６１３８００１３８０００"_s, "86", "13800138000");
    }
    void phoneNumbersLoseWhatPeopleLeaveOut()
    {
        QFETCH(const QString, written);
        const auto phone = SearchPhone::parse(written);
        QVERIFY(phone);
        QTEST(phone->country, "country");
        QTEST(phone->national, "national");
    }

private:
    static Searchable called(const QString &name)
    {
        Searchable person;
        person.name = name;
        return person;
    }
    static QByteArray contentOf(const QStringList &names)
    {
        const auto maker = KeyFileMaker::inMemory();
        for (qsizetype i = 0; i < names.size(); ++i)
            maker->add(i, called(names[i]));
        return maker->finish();
    }
    static std::unique_ptr<KeyFile> fileOf(const QStringList &names)
    {
        auto keys = KeyFile::of(contentOf(names));
        return keys ? *std::move(keys) : nullptr;
    }
    static QStringList namesFrom(QByteArrayView letters, int count)
    {
        std::mt19937 random{unsigned(count)};
        QStringList names;
        for (int i = 0; i < count; ++i) {
            QString name;
            for (size_t length = 5 + random() % 5; length > 0; --length)
                name += QLatin1Char{letters[qsizetype(random() % size_t(letters.size()))]};
            names.append(name);
        }
        return names;
    }
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "tst_KeyFile.moc"
