// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Display.h"
#include "tests/kit/Program.h"

#include <QDate>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard::tests;

namespace {

constexpr int patience = 30000; // ms; machines are slow at times

} // namespace

/// The real program as a screen reader knows it, through AT-SPI.
class ScreenReaderTest final : public QObject
{
    Q_OBJECT

private:
    Program m_program;
    Display m_display;
    QProcess m_reader;
    QList<QJsonObject> m_told;

    void read(int wait)
    {
        m_reader.waitForReadyRead(wait);
        while (m_reader.canReadLine())
            m_told.append(QJsonDocument::fromJson(m_reader.readLine()).object());
    }
    /// Waits until something is read out that has @p words.
    bool hears(const QString &words)
    {
        QElapsedTimer waiting;
        waiting.start();
        while (waiting.elapsed() < patience) {
            for (const QJsonObject &each : m_told) {
                if (each[u"heard"_s].toString().contains(words))
                    return true;
            }
            read(100);
        }
        return false;
    }
    /// Everything that is seen now.
    QList<QJsonObject> tree()
    {
        m_told.clear();
        m_reader.write("tree\n");
        QElapsedTimer waiting;
        waiting.start();
        while (waiting.elapsed() < patience && !(m_told.size() && m_told.last().contains(u"end"_s)))
            read(100);
        return m_told;
    }
    static bool has(const QList<QJsonObject> &tree, const QString &role, const QString &name)
    {
        return std::any_of(tree.begin(), tree.end(), [&](const QJsonObject &node) {
            return node[u"role"_s].toString() == role && node[u"name"_s].toString().contains(name);
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_display.name().isEmpty(), "Xvfb does not start");
        const QDate today = QDate::currentDate();
        QCOMPARE(m_program
                     .run({u"create"_s,
                           u"--name"_s,
                           u"Journey"_s,
                           u"--starts"_s,
                           today.toString(Qt::ISODate),
                           u"--ends"_s,
                           today.addDays(1).toString(Qt::ISODate),
                           u"--timezone"_s,
                           u"UTC"_s})
                     .status,
                 0);
        QCOMPARE(m_program
                     .import("Ticket code,Name,Ticket type\nREAD-0001,Grace Hill,Visitor\n"
                             "READ-0002,欧阳明月,Visitor\n")
                     .status,
                 0);
        QProcess prepared;
        m_program.prepare(prepared, {});
        QProcessEnvironment environment = prepared.processEnvironment();
        environment.insert(u"DISPLAY"_s, m_display.name());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_reader.setProcessEnvironment(environment);
        m_reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_reader.start(u"dbus-run-session"_s,
                       {u"--"_s, QStringLiteral(SCREEN_READER), QStringLiteral(LANYARD_PROGRAM)});
        QVERIFY(m_reader.waitForStarted());
        QVERIFY(m_display.focus(u"Journey"_s));
    }
    void cleanupTestCase()
    {
        m_reader.closeWriteChannel();
        m_reader.waitForFinished(patience);
    }

    void theVerdictOfAScanIsReadOutAndStandsInTheTree()
    {
        QVERIFY2(hears(u"Search"_s), "where the focus is");
        QVERIFY(m_display.scan(u"READ-0001"_s));
        QVERIFY2(hears(u"Welcome. Grace Hill"_s), "word, name and what to do");
        const QList<QJsonObject> seen = tree();
        QVERIFY(has(seen, u"notification"_s, u"Welcome. Grace Hill. Let them in"_s));
        QVERIFY(has(seen, u"label"_s, u"Grace Hill"_s));
        QVERIFY(has(seen, u"push button"_s, u"Badge again"_s));
        QVERIFY(has(seen, u"text"_s, u"Search"_s));
        for (const QJsonObject &node : seen) {
            if (node[u"focusable"_s].toBool() && node[u"role"_s] != u"frame"_s)
                QVERIFY2(!node[u"name"_s].toString().isEmpty(),
                         QJsonDocument{node}.toJson(QJsonDocument::Compact).constData());
        }
    }

    void aRefusalAndANameInAnotherScriptAreReadOutToo()
    {
        QVERIFY(m_display.scan(u"NOBODY-77"_s));
        QVERIFY(hears(u"Not a ticket here"_s));
        QVERIFY(m_display.scan(u"READ-0002"_s));
        QVERIFY(hears(u"欧阳明月"_s));
    }
};

QTEST_GUILESS_MAIN(ScreenReaderTest)
#include "tst_ScreenReader.moc"
