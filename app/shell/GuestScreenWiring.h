// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Verdict.h"
#include "ui/kiosk/GuestScreen.h"

#include <QObject>
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

Q_SIGNALS:
    void closedByHand();

private:
    void show(const Registration &who);
    void clear();

    const DeskSession &m_session;
    ui::GuestScreen m_screen;
    QTranslator m_words; ///< of the guest's language
    Id<Registration> m_shown;
};

} // namespace lanyard::shell
