// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"
#include "ui/studio/ColourField.h"
#include "ui/studio/FieldText.h"
#include "ui/studio/MmField.h"
#include "ui/studio/Segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QWidget>

#include <functional>

namespace lanyard::ui {

/// Some properties of an element, to be read and changed. One small form a kind of element.
class ElementForm : public QWidget
{
    Q_OBJECT

public:
    using Change = std::function<void(badge::Element &)>;

    static constexpr int labelWidth = 86; ///< pixels; the same in all forms of a panel

    explicit ElementForm(QWidget *parent = nullptr);

    [[nodiscard]] virtual bool fits(const badge::Element &element) const = 0;
    virtual void render(const badge::Element &element) = 0;
    virtual void retranslate() = 0;
    virtual void setFurtherFields(const QStringList &fields);

Q_SIGNALS:
    /// @p run: changes of one property that follow each other are one step.
    void changeWanted(const QString &run, const lanyard::ui::ElementForm::Change &change);

protected:
    void changeEvent(QEvent *event) override;

    void addRow(QWidget *field);
    void addWide(QWidget *field); ///< below its label
    void call(QWidget *field, const QString &label);
    void showRow(QWidget *field, bool shown);

    /// What is typed or chosen in a field goes into the element by @p assign.
    template<typename Assign>
    void bind(MmField &field, Assign assign)
    {
        connect(&field, &MmField::valueChanged, this, [this, &field, assign](double value) {
            want(field, [assign, value](badge::Element &element) { assign(element, value); });
        });
    }
    template<typename Assign>
    void bind(QLineEdit &field, Assign assign)
    {
        connect(&field, &QLineEdit::textEdited, this, [this, &field, assign](const QString &text) {
            want(field, [assign, text](badge::Element &element) { assign(element, text); });
        });
    }
    template<typename Assign>
    void bind(FieldText &field, Assign assign)
    {
        connect(&field, &FieldText::edited, this, [this, &field, assign](const QString &text) {
            want(field.line(), [assign, text](badge::Element &element) { assign(element, text); });
        });
    }
    template<typename Assign>
    void bind(QCheckBox &field, Assign assign)
    {
        connect(&field, &QCheckBox::clicked, this, [this, &field, assign](bool on) {
            want(field, [assign, on](badge::Element &element) { assign(element, on); });
        });
    }
    template<typename Assign>
    void bind(QComboBox &field, Assign assign)
    {
        connect(&field, &QComboBox::activated, this, [this, &field, assign](int row) {
            want(field, [assign, row](badge::Element &element) { assign(element, row); });
        });
    }
    template<typename Assign>
    void bind(Segments &field, Assign assign)
    {
        connect(&field, &Segments::chosen, this, [this, &field, assign](int choice) {
            want(field, [assign, choice](badge::Element &element) { assign(element, choice); });
        });
    }
    template<typename Assign>
    void bind(ColourField &field, Assign assign)
    {
        connect(&field, &ColourField::chosen, this, [this, &field, assign](const QString &colour) {
            want(field, [assign, colour](badge::Element &element) { assign(element, colour); });
        });
    }

private:
    void want(const QWidget &field, const Change &change);

    QFormLayout *m_rows;
};

/// A combo box as tall and as narrow as the other fields of a panel.
[[nodiscard]] QComboBox *narrowChoice(const QString &objectName);
/// Its entries in words, its choice kept.
void setWords(QComboBox &choice, const QStringList &words);

} // namespace lanyard::ui
