// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/ReadOptions.h"
#include "ui/office/ImportStep.h"

#include <QHash>

class QGridLayout;

namespace lanyard::ui {

class Choice;
class ImportFlow;
class PlainLabel;

/// The fourth step, where there is something that only a person knows: what status words mean, and
/// what becomes of several people on one row.
class ImportQuestionsStep final : public ImportStep
{
    Q_OBJECT

public:
    explicit ImportQuestionsStep(QWidget *parent = nullptr);

    void render(const ImportFlow &flow);
    void takeFocus(); ///< to the first question without an answer

Q_SIGNALS:
    void standingWanted(const QString &status, lanyard::Standing standing);
    void leftOutWanted(const QString &status);
    void placesWanted(lanyard::ReadOptions::Places places);

protected:
    void retranslate() override;

private:
    struct Line
    {
        QString status;
        PlainLabel *question;
        Choice *answer;
    };
    void ask(const ImportFlow &flow);
    void askStatus(const QString &status);
    void renderLine(const Line &line, const ImportFlow &flow) const;
    void renderPlaces(const ImportFlow &flow);

    PlainLabel *m_statusTitle;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    PlainLabel *m_unasked;
    PlainLabel *m_placesTitle;
    Choice *m_places;
};

} // namespace lanyard::ui
