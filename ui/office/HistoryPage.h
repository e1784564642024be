// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/RegistrationBook.h"
#include "app/usecases/TellHistory.h"
#include "ui/office/Page.h"

#include <optional>

class QLineEdit;
class QPushButton;
class QTimer;

namespace lanyard::ui {

class BarChart;
class Choice;
class PlainLabel;
class TwoLineList;

/// What happened: to one person or to all, at one desk or at all, the latest first; or what was
/// refused, put together. Goes on by itself while it is looked at.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    void setEvent(const Event &event);

    /// How many records are asked for at once.
    static constexpr int pageSize = 100;

public Q_SLOTS:
    void showDesks(const QStringList &desks);
    void showPeople(const QList<lanyard::FoundPerson> &people, const QString &text);
    void showRecords(const lanyard::RecordFilter &filter, const lanyard::TellHistory::Page &page);
    void showRefused(const lanyard::RecordFilter &filter, const lanyard::RefusedScans &scans);
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void desksWanted();
    void personWanted(const QString &code);
    void peopleWanted(const QString &text);
    void recordsWanted(const lanyard::RecordFilter &filter);
    void refusedWanted(const lanyard::RecordFilter &filter);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildFilter();
    void buildLists();
    void search();
    void choose(const Registration &who);
    void chooseEverybody();
    void beginAgain();
    void look();
    void lookFurther();
    void want(RecordFilter filter);
    void append(const QList<JournalRecord> &records);
    void putOnTop(const QList<JournalRecord> &records);
    [[nodiscard]] bool asksForRefused() const;
    [[nodiscard]] RecordFilter filter() const;
    void renderPerson();
    void renderRefused();

    Event m_event;
    std::optional<Registration> m_who;
    QList<Registration> m_found;
    RefusedScans m_scans;
    std::optional<RecordFilter> m_asked; ///< not answered yet
    qint64 m_newest = 0; ///< position of the latest record that is shown
    qint64 m_oldest = 0;
    bool m_more = false;
    QTimer *m_pulse;

    QLineEdit *m_search;
    Choice *m_desk;
    Choice *m_what;
    PlainLabel *m_failure;
    PlainLabel *m_person;
    QPushButton *m_everybody;
    QPushButton *m_open;
    TwoLineList *m_people;
    PlainLabel *m_nothing;
    TwoLineList *m_records;
    BarChart *m_reasons;
    TwoLineList *m_groups;
};

} // namespace lanyard::ui
