// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Theme.h"
#include "ui/office/LogPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <cstring>

using namespace lanyard;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often a sentence of the log is put into words.
struct Counting final : QTranslator
{
    mutable int sentences = 0;

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *, const char *, int) const override
    {
        sentences += std::strcmp(context, "lanyard::words::LogWords") == 0;
        return {};
    }
};

QList<LogEntry> entries()
{
    const QDateTime at{{2030, 5, 17}, {9, 0}, Qt::UTC};
    return {{at, LogEntry::Kind::PrinterTrouble, 0, u"paper"_s},
            {at, LogEntry::Kind::Started, 0, {}},
            {at, LogEntry::Kind::Imported, 1108, {}}};
}

} // namespace

class LogPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::bright().applyTo(*qApp); }

    void typingNarrowsTheLogDown()
    {
        LogPage page;
        page.showEntries(entries());
        const auto *rows = page.findChild<QTableView *>(u"logTable"_s)->model();
        QCOMPARE(rows->rowCount(), 3);
        page.findChild<QLineEdit *>(u"logSearch"_s)->setText(u"IMPORT"_s);
        QCOMPARE(rows->rowCount(), 1);
        QVERIFY(rows->index(0, 2).data().toString().contains(u"1,108"_s));
        page.findChild<QLineEdit *>(u"logSearch"_s)->setText(u"paper"_s);
        QCOMPARE(rows->rowCount(), 1);
    }

    void aKeyPutsNoSentenceIntoWordsAgain()
    {
        LogPage page;
        Counting words;
        QCoreApplication::installTranslator(&words);
        page.showEntries(entries());
        QVERIFY(words.sentences >= 3);
        words.sentences = 0;
        QTest::keyClicks(page.findChild<QLineEdit *>(u"logSearch"_s), u"program"_s);
        const auto *rows = page.findChild<QTableView *>(u"logTable"_s)->model();
        QCOMPARE(rows->rowCount(), 1);
        QVERIFY(rows->index(0, 2).data().toString().contains(u"started"_s));
        QCOMPARE(words.sentences, 0);
    }
};

QTEST_MAIN(LogPageTest)
#include "tst_LogPage.moc"
