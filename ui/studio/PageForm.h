// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace lanyard::ui {

class MmField;
class PlainLine;

/// What the template is printed on.
class PageForm final : public QWidget
{
    Q_OBJECT

public:
    using Change = std::function<void(badge::Template &)>;

    explicit PageForm(QWidget *parent = nullptr);

    void render(const badge::Template &how);

Q_SIGNALS:
    void changeWanted(const QString &run, const lanyard::ui::PageForm::Change &change);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(QWidget *field);
    void call(QWidget *field, const QString &label);
    void bind(MmField &field, void (*assign)(badge::Template &, double));
    void bindAll();
    void retranslate();

    QFormLayout *m_rows;
    PlainLine *m_title;
    MmField *m_width;
    MmField *m_height;
    QComboBox *m_back;
    QCheckBox *m_mono;
    QComboBox *m_dpi;
    MmField *m_bleed;
    MmField *m_left;
    MmField *m_top;
    MmField *m_right;
    MmField *m_bottom;
};

} // namespace lanyard::ui
