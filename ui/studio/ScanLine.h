// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/ScanCheck.h"

#include <QWidget>

class QLabel;

namespace lanyard::ui {

/// Whether the badge scans, and what is wrong with it.
class ScanLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanLine(QWidget *parent = nullptr);

    void render(const ScanCheck::Answer &answer, const QStringList &complaints);
    void renderPending(); ///< something changed: what is said may not hold any more
    void renderNote(const QString &note); ///< about who is shown; empty: nothing

private:
    void renderVerdict(const ScanCheck::Answer &answer);

    QLabel *m_icon;
    QLabel *m_verdict;
    QLabel *m_warnings;
    QLabel *m_note;
};

} // namespace lanyard::ui
