// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationBook.h"
#include "ui/office/ImportStep.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace lanyard::ui {

class PlainLabel;

/// The first step: drop a file, choose it or type its path.
class ImportFileStep final : public ImportStep
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent = nullptr);

    void showCounts(const RegistrationCounts &counts);
    void showPath(const QString &path);
    void takeFocus();

Q_SIGNALS:
    void fileChosen(const QString &path);

protected:
    void retranslate() override;

private:
    void sayCounts();
    [[nodiscard]] QString known() const;

    PlainLabel *m_counts;
    PlainLabel *m_explanation;
    QLineEdit *m_path;
    QPushButton *m_look;
    QPushButton *m_choose;
    std::optional<RegistrationCounts> m_known;
};

} // namespace lanyard::ui
