// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lanyard::ui {

/// One step of the import: its part of the page, without the buttons that lead on.
class ImportStep : public QWidget
{
    Q_OBJECT

protected:
    explicit ImportStep(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// Sets every text anew; called on each change of language.
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace lanyard::ui
