// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationBook.h"
#include "app/usecases/TellHistory.h"
#include "app/usecases/TellOverview.h"
#include "app/usecases/TellPerson.h"

#include <QObject>

namespace lanyard::shell {

class EventView;

/// Reads the journal in the file that an EventView has open. Lives on its thread.
class HistoryView final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryView(EventView &view);

    void listDesks();
    void find(const QString &text);
    void tell(const RecordFilter &filter); ///< a page of filter.latest records
    void tellRefused(const RecordFilter &filter);

    void tellPerson(const QString &code);
    void tellOverview();

Q_SIGNALS:
    void desksListed(const QStringList &desks);
    void found(const QList<lanyard::FoundPerson> &people, const QString &text);
    void told(const lanyard::RecordFilter &filter, const lanyard::TellHistory::Page &page);
    void refusedTold(const lanyard::RecordFilter &filter, const lanyard::RefusedScans &scans);
    void personTold(const std::optional<lanyard::PersonFile> &person);
    void overviewTold(const lanyard::Overview &overview);
    void overviewFailed(const lanyard::Failure &failure);
    void personFailed(const lanyard::Failure &failure);
    void failed(const lanyard::Failure &failure);

private:
    EventView &m_view;
};

} // namespace lanyard::shell
