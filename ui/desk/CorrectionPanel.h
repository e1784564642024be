// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/ActionPanel.h"
#include "ui/desk/Subject.h"

#include <QMap>

class QLabel;
class QLineEdit;

namespace lanyard::ui {

/// Name and company as they will stand on the badge; beside each, what the import has.
class CorrectionPanel final : public ActionPanel
{
    Q_OBJECT

public:
    explicit CorrectionPanel(QWidget *parent = nullptr);

    void render(const Subject &subject);
    /// What the import says of @p code where a desk said otherwise: field → text.
    void showImported(const QString &code, const QMap<QString, QString> &texts);
    void takeKeyboard() override;

Q_SIGNALS:
    /// Only the fields that are to change: `name`, `company`.
    void correctionWanted(const QMap<QString, QString> &texts);

protected:
    void retranslate() override;

private:
    struct Row
    {
        QString field;
        QLabel *title;
        QLineEdit *edit;
        QLabel *imported;
        QString before;
    };
    void addRow(const QString &field);
    void correct();
    void showWhetherSomethingChanges();
    [[nodiscard]] QMap<QString, QString> changes() const;

    Subject m_subject;
    QList<Row> m_rows;
};

} // namespace lanyard::ui
