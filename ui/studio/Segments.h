// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace lanyard::ui {

/// A few choices beside each other, of which one holds.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    /// @p icons: one a choice; an empty name is a choice in words.
    Segments(const QString &objectName, const QStringList &icons, QWidget *parent = nullptr);

    void setWords(const QStringList &words); ///< shown beside no icon, spoken with one
    void setQuietly(int choice);
    [[nodiscard]] int choice() const;

Q_SIGNALS:
    void chosen(int choice);

private:
    QButtonGroup *m_group;
    QList<QToolButton *> m_buttons;
};

} // namespace lanyard::ui
