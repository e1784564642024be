// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace lanyard::ui {

/// Whose badge is shown: those who are hard on a template first, one key each (1 to 7), then
/// everybody; or those who were searched for.
class PeoplePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePanel(QWidget *parent = nullptr);

    void showPeople(const QList<Badge> &people);
    void showFound(const QList<Badge> &people); ///< answer to searchWanted
    [[nodiscard]] bool hasPeople() const { return !m_people.isEmpty(); }
    [[nodiscard]] const Badge *chosen() const;
    void chooseSample(int row); ///< as if its key had been pressed

    static constexpr int sampleKeys = 7;

Q_SIGNALS:
    void searchWanted(const QString &text);
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isSearching() const;
    void list(const QList<Badge> &people, const QStringList &notes);
    void listEverybody();
    void renderRows();
    void retranslate();

    QLineEdit *m_search;
    QListWidget *m_list;
    QList<Badge> m_people;
    QList<Badge> m_listed; ///< row by row
    QStringList m_notes; ///< the same
};

} // namespace lanyard::ui
