// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/ImportStep.h"

#include <QStringList>

namespace lanyard::ui {

class ColumnMapping;
class ImportFlow;
class PlainLabel;

/// The third step: which column is which field.
class ImportColumnsStep final : public ImportStep
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget *parent = nullptr);

    void setFields(const QStringList &fields);
    void render(const ImportFlow &flow);
    void takeFocus(const ImportFlow &flow);

Q_SIGNALS:
    void columnWanted(const QString &field, const QString &header);

protected:
    void retranslate() override;

private:
    void sayOthers(const ImportFlow &flow);

    PlainLabel *m_legend;
    PlainLabel *m_codesMade;
    PlainLabel *m_others;
    ColumnMapping *m_columns;
};

} // namespace lanyard::ui
