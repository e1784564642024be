// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/usecases/TellPerson.h"

#include <QWidget>

class QGridLayout;

namespace lanyard::ui {

/// What is known of somebody, a line each; what is empty has none.
class PersonFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonFacts(QWidget *parent = nullptr);

    void render(const PersonFile &person, const Event &event);

private:
    void clear();
    void add(const QString &title, const QString &value);
    void addTicket(const Registration &who, const Event &event);

    QGridLayout *m_grid;
    int m_lines = 0;
};

} // namespace lanyard::ui
