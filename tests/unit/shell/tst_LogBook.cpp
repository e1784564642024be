// SPDX-License-Identifier: Apache-2.0
#include "app/shell/LogBook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10000; // ms

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

class LogBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { folder = std::make_unique<QTemporaryDir>(); }

    void whatIsNotedIsListedNewestFirst()
    {
        LogBook book{path()};
        note(LogEntry::Kind::Started);
        note(LogEntry::Kind::Imported, 3472);
        note(LogEntry::Kind::PrinterTrouble, 0, u"paper"_s);
        const QList<LogEntry> entries = listed(book);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[0].kind, LogEntry::Kind::PrinterTrouble);
        QCOMPARE(entries[0].word, u"paper"_s);
        QCOMPARE(entries[1].number, 3472);
        QCOMPARE(entries[2].kind, LogEntry::Kind::Started);
    }

    void theNextRunSeesTheOneBefore()
    {
        {
            LogBook book{path()};
            note(LogEntry::Kind::Started);
        }
        LogBook book{path()};
        note(LogEntry::Kind::StartedAgain);
        QCOMPARE(listed(book).size(), 2);
    }

    void whatOthersSayIsNeverWrittenDown_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addRow("a file named after somebody") << u"cannot open /home/li/张伟.png"_s;
        QTest::addRow("a code") << u"T26001007922 is damaged"_s;
        QTest::addRow("several lines") << u"Grace\tHopper\n2026-11-28"_s;
    }
    void whatOthersSayIsNeverWrittenDown()
    {
        QFETCH(const QString, said);
        LogBook book{path()};
        const QLoggingCategory other{"qt.gui.imageio"};
        qCWarning(other).noquote() << said;
        const QLoggingCategory ours{logCategory};
        qCInfo(ours).noquote() << said;
        const QList<LogEntry> entries = listed(book);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].kind, LogEntry::Kind::Library);
        QCOMPARE(entries[0].word, u"qt.gui.imageio"_s);
        QVERIFY(!contentOf(path()).contains(said.first(5).toUtf8()));
    }

    void aWordThatIsNotPlainIsLeftOut()
    {
        LogBook book{path()};
        note(LogEntry::Kind::PrinterTrouble, 0, u"张伟's printer"_s);
        QCOMPARE(listed(book).value(0).word, QString{});
    }

    void aLineThatSomebodyChangedIsPassedOver()
    {
        QVERIFY(QDir{}.mkpath(folder->filePath(u"state"_s)));
        QFile file{path()};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2026-11-28T09:30:00.000Z\tStarted\t0\t\n"
                   "2026-11-28T09:30:00.000Z\tNothing\t0\t\n"
                   "yesterday\tStarted\t0\t\n"
                   "2026-11-28T09:30:00.000Z\tStarted\tmany\t\n"
                   "2026-11-28T09:30:00.000Z\tStarted\t0\tGrace Hopper\n"
                   "\xff\xfe\n");
        file.close();
        LogBook book{path()};
        QCOMPARE(listed(book).size(), 1);
    }

    void itKeepsTheNewestAndDoesNotGrow()
    {
        constexpr qint64 most = 4096;
        LogBook book{path(), most};
        for (int i = 0; i < 500; ++i)
            note(LogEntry::Kind::Imported, i);
        const QList<LogEntry> entries = listed(book);
        QVERIFY(QFileInfo{path()}.size() <= most);
        QVERIFY(entries.size() > 20);
        for (qsizetype i = 0; i < entries.size(); ++i)
            QCOMPARE(entries[i].number, 499 - i);
    }

    void aLogThatCannotBeWrittenStopsNothing()
    {
        LogBook book{u"/proc/none/log.txt"_s};
        note(LogEntry::Kind::Started);
        QCOMPARE(listed(book), QList<LogEntry>{});
    }

private:
    QString path() const { return folder->filePath(u"state/log.txt"_s); }

    static QList<LogEntry> listed(LogBook &book)
    {
        QList<LogEntry> seen;
        bool answered = false;
        const auto connection
            = connect(&book, &LogBook::listed, &book, [&](const QList<LogEntry> &entries) {
                  seen = entries;
                  answered = true;
              });
        book.list();
        if (!QTest::qWaitFor([&answered] { return answered; }, patience))
            qFatal("the log does not answer");
        disconnect(connection);
        return seen;
    }

    std::unique_ptr<QTemporaryDir> folder;
};

QTEST_GUILESS_MAIN(LogBookTest)
#include "tst_LogBook.moc"
