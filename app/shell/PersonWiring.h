// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Operator.h"
#include "app/shell/DeskSession.h"
#include "ui/office/PersonDeed.h"

#include <QObject>

#include <functional>

namespace lanyard {

struct Registration;
class Wording;

namespace ui {
class OfficeWindow;
class PersonPage;
} // namespace ui

namespace shell {

class Approvals;
class DeskDeeds;
class Workers;

/// Connects the office's page of one person with what an EventDesk does to people. What takes a
/// second person is asked for as everything else in the office.
class PersonWiring final : public QObject
{
    Q_OBJECT

public:
    PersonWiring(ui::OfficeWindow &office,
                 Workers &workers,
                 const DeskSession &session,
                 Approvals &approvals,
                 const Wording &wording);

Q_SIGNALS:
    /// What is counted elsewhere is old.
    void peopleChanged();

private:
    using Deed = std::function<void(DeskDeeds &, const Credentials &)>;

    void wireReading();
    void wireDeeds();
    void wireOutcomes();
    [[nodiscard]] Deed deedOf(const QString &code, const ui::PersonWish &wish) const;
    [[nodiscard]] Deed admissionOf(const QString &code, const ui::PersonWish &wish) const;
    void attempt(const Deed &deed);
    void attemptWithAnother(Act act);
    void showDone(const Registration &who);

    ui::OfficeWindow &m_office;
    ui::PersonPage &m_page;
    Workers &m_workers;
    const DeskSession &m_session;
    Approvals &m_approvals;
    const Wording &m_wording;
    Deed m_deed; ///< the last one that was attempted
};

} // namespace shell
} // namespace lanyard
