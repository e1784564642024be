// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QApplication;
class QWidget;

namespace lanyard::ui {

/// Puts the style sheet on windows when they are shown instead of on the application: there it
/// would be matched with every widget of every window that nobody has opened, for most of the
/// program's start.
class WindowSheet final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static WindowSheet &of(QApplication &application);

    void use(const QString &sheet);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit WindowSheet(QApplication &application);

    void dress(QWidget &window) const;

    QString m_sheet;
};

} // namespace lanyard::ui
