// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/PersonView.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace lanyard::ui {

class FittedLabel;

/// Who was found, one large row a person. People of the same name are marked, and what tells them
/// apart is shown.
class ResultList final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultList(QWidget *parent = nullptr);

    void show(const QList<PersonView> &people, const QString &searched);
    void step(int rows);

    /// The person of the chosen row; nullptr if nobody was found.
    [[nodiscard]] const PersonView *current() const;
    [[nodiscard]] const QList<PersonView> &people() const noexcept { return m_people; }

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const PersonView &person);
    void retranslate();

    QListWidget *m_list;
    FittedLabel *m_nobody;
    QLabel *m_keys;
    QList<PersonView> m_people;
    QString m_searched;
};

} // namespace lanyard::ui
