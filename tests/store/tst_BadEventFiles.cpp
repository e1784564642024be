// SPDX-License-Identifier: Apache-2.0
#include "tests/store/StoreKit.h"

#include <QDir>

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lanyard::Failure::Kind)

class BadEventFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoEventFileIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Failure::Kind>("kind");
        const auto row = [](const char *what, const QByteArray &content, Failure::Kind kind) {
            QTest::newRow(what) << content << kind;
        };
        row("an empty file", {}, Failure::Kind::NotAnEventFile);
        row("text", "name,code\nAda,1\n", Failure::Kind::NotAnEventFile);
        row("one byte", "S", Failure::Kind::NotAnEventFile);
        row("binary rubbish", rubbish(), Failure::Kind::NotAnEventFile);
        row("another SQLite database", otherDatabase(), Failure::Kind::NotAnEventFile);
        row("another SQLite database with a log",
            otherDatabase("PRAGMA journal_mode = WAL;"),
            Failure::Kind::NotAnEventFile);
        row("a newer version", changed("PRAGMA user_version = 99"), Failure::Kind::NewerVersion);
        row("no version", changed("PRAGMA user_version = 0"), Failure::Kind::Damaged);
        row("no event", changed("DELETE FROM event"), Failure::Kind::Damaged);
        row("no table", changed("DROP TABLE event"), Failure::Kind::Damaged);
        row("half a file", truncated(0.5), Failure::Kind::Damaged);
        row("a file without its last byte", truncated(1), Failure::Kind::Damaged);
        row("only a header", whole().first(100), Failure::Kind::Damaged);
    }
    void whatIsNoEventFileIsLeftAlone()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const Failure::Kind, kind);
        for (const Access access : {Access::Read, Access::Write}) {
            const EventFolder folder;
            QVERIFY(folder.write(content));
            const auto opened = folder.open(access);
            QVERIFY2(failureIn(opened) == kind, why(opened).constData());
            QCOMPARE(opened.failure().subject, u"event.lanyard"_s);
            QCOMPARE(folder.bytes(), content);
            QVERIFY(!QFile::exists(folder.path() + u".lock"_s));
        }
    }

    void aMissingFileIsNotMade()
    {
        const EventFolder folder;
        for (const Access access : {Access::Read, Access::Write})
            QCOMPARE(failureIn(folder.open(access)), Failure::Kind::NotFound);
        QVERIFY(!QFile::exists(folder.path()));
    }

    void aFolderIsNoEventFile()
    {
        const EventFolder folder;
        QVERIFY(QDir{}.mkdir(folder.path()));
        for (const Access access : {Access::Read, Access::Write})
            QCOMPARE(failureIn(folder.open(access)), Failure::Kind::NotAnEventFile);
    }

    void awkwardPathsAreFine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("blanks") << u"my event.lanyard"_s;
        QTest::newRow("what URIs mean something by") << u"50%20?mode=ro#1&immutable=1.lanyard"_s;
        QTest::newRow("Chinese") << u"大会 2030.lanyard"_s;
        QTest::newRow("quotes") << u"o'clock \"x\".lanyard"_s;
    }
    void awkwardPathsAreFine()
    {
        QFETCH(const QString, name);
        const EventFolder folder;
        LANYARD_VERIFY_DONE(folder.files().create(folder.path(name), anEvent(), {}));
        QVERIFY(QFile::exists(folder.path(name)));
        for (const Access access : {Access::Read, Access::Write})
            LANYARD_VERIFY_DONE(folder.files().open(folder.path(name), access, mainDesk));
    }

    void aFileThatMayNotBeWrittenIsOnlyRead()
    {
        if (geteuid() == 0)
            QSKIP("the administrator may write everything");
        const EventFolder folder;
        LANYARD_VERIFY_DONE(folder.create());
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner));
        QCOMPARE(failureIn(folder.open(Access::Write)), Failure::Kind::ReadOnly);
        LANYARD_VERIFY_DONE(folder.open(Access::Read));
        QVERIFY(QFile::setPermissions(folder.path(), {}));
        QCOMPARE(failureIn(folder.open(Access::Read)), Failure::Kind::NotPermitted);
    }

    void aFolderThatCannotBeWrittenIsOnlyRead()
    {
        const EventFolder folder;
        {
            const auto file = folder.fresh();
            QVERIFY(file);
            LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s, u"Ada"_s)}));
        }
        switch (inReadOnlyFolder(folder)) {
        case 0: break;
        case 9: QSKIP("no file systems can be mounted here");
        case 1: QFAIL("opening to write did not answer ReadOnly");
        case 2: QFAIL("opening to read failed");
        case 3: QFAIL("reading found nobody");
        case 4: QFAIL("the audit found problems");
        default: QFAIL("the process ended otherwise");
        }
    }

private:
    static QByteArray whole()
    {
        const EventFolder folder;
        return folder.create() ? folder.bytes() : QByteArray{};
    }
    static QByteArray truncated(double part)
    {
        const QByteArray all = whole();
        return all.first(std::min(all.size() - 1, qsizetype(double(all.size()) * part)));
    }
    static QByteArray changed(const char *sql)
    {
        const EventFolder folder;
        return folder.create() && folder.tamper(sql) ? folder.bytes() : QByteArray{};
    }
    static QByteArray otherDatabase(const QByteArray &pragma = {})
    {
        const EventFolder folder;
        const QByteArray sql = pragma + "CREATE TABLE event (a); INSERT INTO event VALUES (1);";
        return folder.tamper(sql.constData()) ? folder.bytes() : QByteArray{};
    }
    static QByteArray rubbish()
    {
        QByteArray bytes;
        for (int i = 0; i < 20'000; ++i)
            bytes += char(i * i % 251);
        return bytes;
    }

    /// Opens the file in a process that sees its folder on a read-only medium; 0 if all is well.
    static int inReadOnlyFolder(const EventFolder &folder)
    {
        const pid_t child = fork();
        if (child == 0)
            _exit(lookAt(folder));
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    static int lookAt(const EventFolder &folder)
    {
        const QByteArray place = QFileInfo{folder.path()}.path().toUtf8();
        const char *here = place.constData();
        if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr)
            || mount(here, here, nullptr, MS_BIND, nullptr)
            || mount(nullptr, here, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr))
            return 9;
        if (failureIn(folder.open(Access::Write)) != Failure::Kind::ReadOnly)
            return 1;
        const auto file = folder.open(Access::Read);
        if (!file)
            return 2;
        if ((*file)->registrations().find(u"ada"_s, 5)->size() != 1)
            return 3;
        return problemsOf(**file).isEmpty() ? 0 : 4;
    }
};

QTEST_GUILESS_MAIN(BadEventFilesTest)
#include "tst_BadEventFiles.moc"
