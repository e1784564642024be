// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintQueue.h"

#include <QWidget>

namespace lanyard::ui {

class Choice;

/// A printer from the list of this computer's, or one that is typed as an address.
class PrinterChoice final : public QWidget
{
    Q_OBJECT

public:
    /// @p objectName is that of the field.
    explicit PrinterChoice(const QString &objectName, QWidget *parent = nullptr);

    /// The entry that means no printer.
    void setNone(const QString &words);
    void showPrinters(const QList<Printer> &printers);
    void choose(const QString &printer);
    [[nodiscard]] const QString &printer() const { return m_chosen; }

Q_SIGNALS:
    void changed(); ///< by a person

private:
    void fill();
    void take();

    Choice *m_field;
    QString m_none;
    QString m_chosen;
    QList<Printer> m_printers;
};

/// What people call it; where nobody said, its name or address.
[[nodiscard]] QString titleOf(const Printer &printer);

} // namespace lanyard::ui
