// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/ImportStep.h"

class QPushButton;

namespace lanyard {
struct TablePreview;
}

namespace lanyard::ui {

class PlainLabel;
class TwoLineList;

/// Whether a person should look at how the text of this file was decoded.
[[nodiscard]] bool isEncodingDoubtful(const TablePreview &preview);

/// How the file writes its letters: every encoding with names of the file as they would read in
/// it. One quiet line where there is no doubt.
class ImportEncodings final : public ImportStep
{
    Q_OBJECT

public:
    explicit ImportEncodings(QWidget *parent = nullptr);

    void render(const TablePreview &preview);
    void close(); ///< another file comes: its letters may be in no doubt

Q_SIGNALS:
    void encodingWanted(const QString &encoding);

protected:
    void retranslate() override;

private:
    void renderList(const TablePreview &preview);
    void showList(bool shown);

    PlainLabel *m_title;
    QPushButton *m_notRight;
    TwoLineList *m_list;
    QString m_encoding;
    bool m_doubtful = false;
    bool m_open = false; ///< because a person wanted so
};

} // namespace lanyard::ui
