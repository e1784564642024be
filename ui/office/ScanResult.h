// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/ScanResultView.h"

#include <QWidget>

namespace lanyard::ui {

class PlainLabel;

/// What the scanner test says about the last scan; nothing before the first.
class ScanResult final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanResult(QWidget *parent = nullptr);

    void render(const ScanResultView &view);

private:
    PlainLabel *m_headline;
    PlainLabel *m_facts;
    PlainLabel *m_advice;
    PlainLabel *m_text;
    PlainLabel *m_bytes;
};

} // namespace lanyard::ui
