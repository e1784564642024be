// SPDX-License-Identifier: Apache-2.0
#include "app/ports/Registrar.h"
#include "app/shell/Adapters.h"
#include "app/shell/EventDesk.h"
#include "app/shell/ListDesk.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

/// The office's lists of a real event file.
class ListDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_adapters = std::make_unique<Adapters>();
        m_desk = std::make_unique<EventDesk>(*m_adapters);
        const Event event{.id = QUuid::createUuid(),
                          .name = u"Lists"_s,
                          .starts = QDate::currentDate(),
                          .ends = QDate::currentDate(),
                          .timeZone = "UTC"};
        m_desk->create(path(), event, {u"Main"_s, {}});
        QVERIFY(m_desk->file());
        add(u"=1+2"_s);
        add(u"Ada"_s);
        m_lists = std::make_unique<ListDesk>(m_adapters->files, m_adapters->sheets);
        m_lists->open(path());
    }
    void cleanup()
    {
        m_lists.reset();
        m_desk.reset();
        m_adapters.reset();
    }

    void everyListCanBeRead()
    {
        for (const ListKind kind : everyList) {
            QSignalSpy loaded{m_lists.get(), &ListDesk::loaded};
            QSignalSpy failed{m_lists.get(), &ListDesk::failed};
            m_lists->load(kind, {}, m_lists->announce());
            QCOMPARE(failed.size(), 0);
            QCOMPARE(loaded.size(), 1);
            const auto list = loaded.first().first().value<std::shared_ptr<const OfficeList>>();
            for (const OfficeList::Row &row : list->rows)
                QCOMPARE(row.cells.size(), list->columns.size());
        }
    }

    void rowsComeInTheOrderThatIsAskedFor()
    {
        QSignalSpy arranged{m_lists.get(), &ListDesk::arranged};
        m_lists->load(ListKind::People, {u"ada"_s}, m_lists->announce());
        QCOMPARE(arranged.takeFirst().first().value<QList<int>>(), QList{1});
        m_lists->arrange({{}, 0, true}, m_lists->announce());
        QCOMPARE(arranged.takeFirst().first().value<QList<int>>().size(), 2);
    }

    void whatNobodyWaitsForIsNotMade()
    {
        QSignalSpy loaded{m_lists.get(), &ListDesk::loaded};
        const int number = m_lists->announce();
        m_lists->announce();
        m_lists->load(ListKind::People, {}, number);
        QCOMPARE(loaded.size(), 0);
    }

    void whatIsShownIsWrittenAndFormulasStayText()
    {
        m_lists->load(ListKind::People, {u"1+2"_s}, m_lists->announce());
        QSignalSpy exported{m_lists.get(), &ListDesk::exported};
        const QString csv = m_folder->filePath(u"people.csv"_s);
        m_lists->exportTo(csv, {});
        QCOMPARE(exported.size(), 1);
        QCOMPARE(exported.first().at(1).toLongLong(), 1);
        QFile file{csv};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"'=1+2"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Ada"_s)); // it was not shown
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        m_lists->load(ListKind::People, {}, m_lists->announce());
        QSignalSpy failed{m_lists.get(), &ListDesk::exportFailed};
        m_lists->exportTo(m_folder->filePath(u"nowhere/people.csv"_s), {});
        QCOMPARE(failed.size(), 1);
    }

private:
    QString path() const { return m_folder->filePath(u"event.lanyard"_s); }
    void add(const QString &name)
    {
        const auto who = m_desk->file()->registrar().add(
            {.name = name, .company = {}, .ticketType = u"Standard"_s}, m_adapters->clock.now());
        QVERIFY(bool(who));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Adapters> m_adapters;
    std::unique_ptr<EventDesk> m_desk;
    std::unique_ptr<ListDesk> m_lists;
};

QTEST_GUILESS_MAIN(ListDeskTest)
#include "tst_ListDesk.moc"
