// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Contact.h"
#include "app/ports/EventFile.h"
#include "app/ports/SheetWriter.h"
#include "app/shell/StopSign.h"
#include "app/usecases/ArrangeList.h"

#include <QLocale>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace lanyard::shell {

/// Makes the office's lists of an event file and puts them in order. Lives on a thread of its own
/// with a file of its own, so that neither a search nor a count waits for a long list.
class ListDesk final : public QObject
{
    Q_OBJECT

public:
    ListDesk(const EventFiles &files, const SheetWriter &sheets);
    ~ListDesk() override;

    void open(const QString &path);
    void close();

    /// May be called from any thread: what was asked for before needs no answer any more.
    int announce() { return ++m_latest; }

    void load(ListKind kind, const ArrangeList::Order &order, int number);
    void arrange(const ArrangeList::Order &order, int number);
    /// What arranged() told last, as a file; its ending chooses the format.
    void exportTo(const QString &path, const StopSign &stop);
    /// May be called from any thread: the program ends, long work is left as if it were stopped.
    void end() { m_ends = true; }

Q_SIGNALS:
    void loaded(const std::shared_ptr<const lanyard::OfficeList> &list);
    /// Rows of the list that was loaded last.
    void arranged(const QList<int> &rows, const lanyard::ArrangeList::Order &order);
    void exported(const QString &path, qint64 rows);
    void exportFailed(const lanyard::Failure &failure);
    void failed(const lanyard::Failure &failure);

private:
    [[nodiscard]] Result<Done> fill(OfficeList &list, int number);
    [[nodiscard]] Result<Done> fillPeople(OfficeList &list, int number);
    [[nodiscard]] Result<Done> fillRecords(OfficeList &list, int number);
    [[nodiscard]] Result<Done> fillBadges(OfficeList &list, int number);
    [[nodiscard]] Result<Done> fillDoors(OfficeList &list);
    [[nodiscard]] Result<Done> fillOperators(OfficeList &list);
    [[nodiscard]] bool isLatest(int number) const { return number == m_latest; }

    const EventFiles &m_files;
    const SheetWriter &m_sheets;
    QString m_path;
    std::unique_ptr<EventFile> m_file; ///< opened when the first list is asked for
    std::shared_ptr<const OfficeList> m_list;
    std::optional<ArrangeList> m_arrange; ///< of m_list
    QList<int> m_rows;
    std::atomic<int> m_latest = 0;
    std::atomic<bool> m_ends = false;
};

} // namespace lanyard::shell
