// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Verdict.h"
#include "ui/kiosk/GuestScreen.h"

#include <QObject>
#include <QPointer>
#include <QTranslator>

#include <memory>

namespace lanyard::shell {

struct DeskSession;
class Workers;

/// Shows the guest who was let in last what their badge says. Whatever else happens at the desk
/// ends that: a refusal is nobody's business but the volunteer's.
class GuestScreenWiring final : public QObject
{
    Q_OBJECT

public:
    GuestScreenWiring(const Workers &workers, const DeskSession &session);

    /// As the settings say, beside @p desk, and only while that works on an event.
    void apply(const QWidget &desk);
    void hide();
    void showEvent();
    /// Behind a lock there is nobody, whatever is still on its way.
    void setLocked(bool locked);

Q_SIGNALS:
    void closedByHand();

private:
    void show(const Registration &who);
    void clear();
    /// Out of the way of the desk, where monitors come and go.
    void follow();

    const DeskSession &m_session;
    ui::GuestScreen m_screen;
    QTranslator m_words; ///< of the guest's language
    Id<Registration> m_shown;
    QPointer<const QWidget> m_desk;
    bool m_locked = false;
};

} // namespace lanyard::shell
