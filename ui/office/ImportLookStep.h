// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/ImportRegistrations.h"
#include "ui/office/ImportStep.h"

class QPushButton;

namespace lanyard::ui {

class Choice;
class ImportEncodings;
class PlainLabel;
class TextTableView;

/// The second step: what the file is taken for, and its first rows as they will be read.
class ImportLookStep final : public ImportStep
{
    Q_OBJECT

public:
    explicit ImportLookStep(QWidget *parent = nullptr);

    void setSources(const QList<ImportSource> &sources);
    void render(const ImportRegistrations::Preview &preview, const QString &fileName);

    void forget(); ///< another file comes

Q_SIGNALS:
    void sourceWanted(const QString &source);
    void encodingWanted(const QString &encoding);
    void readAfreshWanted();

protected:
    void retranslate() override;

private:
    void buildSource();
    void sayRemembered();

    PlainLabel *m_origin;
    PlainLabel *m_remembered;
    QPushButton *m_afresh;
    PlainLabel *m_sourceTitle;
    Choice *m_source;
    ImportEncodings *m_encodings;
    TextTableView *m_table;
    ReadOptions m_options; ///< that it was read with
    TablePreview m_preview;
};

} // namespace lanyard::ui
