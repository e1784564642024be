// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/ConditionForm.h"

#include "ui/kit/WholeWords.h"
#include "ui/studio/FieldNames.h"

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using badge::Condition;
using Kind = Condition::Kind;

QStringList valuesIn(const QString &typed)
{
    QStringList values;
    for (const QString &value : QString{typed}.replace(u'，', u',').split(u',')) {
        if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
            values << trimmed;
    }
    return values;
}

bool comparesValues(Kind kind)
{
    return kind == Kind::OneOf || kind == Kind::NoneOf;
}

} // namespace

ConditionForm::ConditionForm(QWidget *parent)
    : ElementForm{parent}
    , m_kind{narrowChoice(u"conditionKind"_s)}
    , m_field{narrowChoice(u"conditionField"_s)}
    , m_values{new PlainLine{u"conditionValues"_s}}
{
    m_kind->addItems({{}, {}, {}, {}, {}});
    for (QWidget *field : QList<QWidget *>{m_kind, m_field, m_values})
        addRow(field);
    bindAll();
    ConditionForm::retranslate();
}

void ConditionForm::bindAll()
{
    bind(*m_kind, [](badge::Element &to, int row) {
        to.when.kind = static_cast<Kind>(row);
        if (to.when.kind == Kind::Always)
            to.when = {};
        else if (to.when.field.isEmpty())
            to.when.field = comparesValues(to.when.kind) ? u"type"_s : u"company"_s;
        if (!comparesValues(to.when.kind))
            to.when.values.clear();
    });
    bind(*m_field, [this](badge::Element &to, int row) {
        to.when.field = m_field->itemData(row).toString();
    });
    bind(*m_values,
         [](badge::Element &to, const QString &typed) { to.when.values = valuesIn(typed); });
}

void ConditionForm::render(const badge::Element &element)
{
    m_kind->setCurrentIndex(static_cast<int>(element.when.kind));
    renderFields(element.when.field);
    if (valuesIn(m_values->text()) != element.when.values) // a comma may just have been typed
        m_values->setQuietly(element.when.values.join(u", "_s));
    showRow(m_field, element.when.kind != Kind::Always);
    showRow(m_values, comparesValues(element.when.kind));
}

void ConditionForm::renderFields(const QString &chosen)
{
    m_field->clear();
    for (const FieldNames::Field &field : FieldNames::all())
        m_field->addItem(field.name, field.key);
    for (const QString &key : std::as_const(m_further))
        m_field->addItem(key, key);
    if (!chosen.isEmpty() && m_field->findData(chosen) < 0)
        m_field->addItem(chosen, chosen);
    m_field->setCurrentIndex(m_field->findData(chosen));
}

void ConditionForm::setFurtherFields(const QStringList &fields)
{
    m_further = fields;
    renderFields(m_field->currentData().toString());
}

void ConditionForm::retranslate()
{
    call(m_kind, tr("Shown"));
    setWords(*m_kind,
             {tr("Always"),
              tr("Only if filled in"),
              tr("Only if empty"),
              tr("Only for these"),
              tr("Not for these")});
    call(m_field, tr("Field"));
    call(m_values, tr("Values"));
    setHint(*m_values, tr("with commas"));
}

} // namespace lanyard::ui
