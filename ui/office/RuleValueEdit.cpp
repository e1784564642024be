// SPDX-License-Identifier: Apache-2.0
#include "ui/office/RuleValueEdit.h"

#include "app/domain/RuleGrammar.h"
#include "app/domain/UnknownReason.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/DateFormats.h"
#include "ui/office/TickBox.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int largest = 999'999'999;
constexpr int boxColumns = 2;

/// The names that @p subject can be, those of @p values included that no ticket has any more.
QStringList namesFor(RuleSubject subject, const RuleChoices &choices, const QStringList &values)
{
    QStringList names;
    for (const TicketType &type : choices.types)
        names << (subject == RuleSubject::Role ? type.role : type.name);
    names << values;
    names.removeAll(QString{});
    names.removeDuplicates();
    return names;
}

/// As wide as there is room: names may be long.
TickBox *boxFor(const QString &name, bool isTicked)
{
    auto *box = new TickBox{u"ruleName"_s};
    box->setText(excerptOf(name).replace(u'&', u"&&"_s));
    box->setToolTip(excerptOf(name).toHtmlEscaped());
    box->setProperty("name", name);
    box->setChecked(isTicked);
    box->setMinimumWidth(fingerHeight);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return box;
}

QStringList tickedIn(const QList<TickBox *> &boxes)
{
    QStringList names;
    for (const TickBox *box : boxes)
        if (box->isChecked())
            names << box->property("name").toString();
    return names;
}

/// Writes 18 as 18, not as 18.00.
class NumberEdit final : public QDoubleSpinBox
{
protected:
    [[nodiscard]] QString textFromValue(double value) const override
    {
        return locale().toString(value, 'f', QLocale::FloatingPointShortest);
    }
};

} // namespace

RuleValueEdit::RuleValueEdit(QWidget *parent)
    : QWidget{parent}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
}

QStringList RuleValueEdit::values() const
{
    return m_values ? m_values() : QStringList{};
}

void RuleValueEdit::render(const RuleCondition &condition, const RuleChoices &choices)
{
    const RuleValueKind kind = valueKindOf(condition.subject, condition.relation);
    const bool several = takesSeveral(condition.subject, condition.relation);
    const QString value = condition.values.value(0);
    if (several && kind == RuleValueKind::Text && condition.subject != RuleSubject::Field)
        return showNames(namesFor(condition.subject, choices, condition.values), condition.values);
    if (several && (kind == RuleValueKind::Text || condition.values.size() > 1))
        return showLines(condition.values);
    switch (kind) {
    case RuleValueKind::Text: return showText(value);
    case RuleValueKind::WholeNumber: return showCount(value);
    case RuleValueKind::Number: return showNumber(value);
    case RuleValueKind::YesNo: return showYesNo(value);
    case RuleValueKind::Moment: return showMoment(value, choices.zone);
    case RuleValueKind::TimeOfDay: return showTime(value);
    }
}

void RuleValueEdit::put(QWidget *field, std::function<QStringList()> values)
{
    delete std::exchange(m_field, field);
    m_values = std::move(values);
    layout()->addWidget(field);
    field->show();
}

void RuleValueEdit::showNames(const QStringList &names, const QStringList &ticked)
{
    auto *field = new QWidget;
    field->setObjectName(u"ruleNames"_s);
    auto *grid = new QGridLayout{field};
    grid->setContentsMargins(0, 0, 0, 0);
    QList<TickBox *> boxes;
    for (const QString &name : names) {
        auto *box = boxFor(name, ticked.contains(name));
        grid->addWidget(box, int(boxes.size()) / boxColumns, int(boxes.size()) % boxColumns);
        connect(box, &TickBox::toggled, this, &RuleValueEdit::changed);
        boxes << box;
    }
    put(field, [boxes] { return tickedIn(boxes); });
}

void RuleValueEdit::showLines(const QStringList &values)
{
    auto *lines = touch(new QPlainTextEdit, u"ruleLines"_s);
    lines->setAccessibleName(tr("One of these, one a line"));
    lines->setPlaceholderText(tr("one a line"));
    lines->setTabChangesFocus(true);
    lines->setPlainText(values.join(u'\n'));
    lines->setFixedHeight(2 * fingerHeight);
    connect(lines, &QPlainTextEdit::textChanged, this, &RuleValueEdit::changed);
    put(lines, [lines] {
        QStringList typed;
        for (const QString &line : lines->toPlainText().split(u'\n', Qt::SkipEmptyParts))
            typed << line.trimmed();
        return typed;
    });
}

void RuleValueEdit::showText(const QString &value)
{
    auto *line = touch(new QLineEdit{value}, u"ruleText"_s);
    line->setAccessibleName(tr("What it contains"));
    connect(line, &QLineEdit::textChanged, this, &RuleValueEdit::changed);
    put(line, [line] { return QStringList{line->text()}; });
}

void RuleValueEdit::showCount(const QString &value)
{
    auto *spin = touch(new QSpinBox, u"ruleCount"_s);
    spin->setAccessibleName(tr("Number"));
    spin->setRange(0, largest);
    spin->setValue(value.toInt());
    connect(spin, &QSpinBox::valueChanged, this, &RuleValueEdit::changed);
    put(spin, [spin] { return QStringList{QString::number(spin->value())}; });
}

void RuleValueEdit::showNumber(const QString &value)
{
    auto *spin = touch(new NumberEdit, u"ruleNumber"_s);
    spin->setAccessibleName(tr("Number"));
    spin->setDecimals(int(qMax(qsizetype{2}, value.section(u'.', 1).size())));
    spin->setRange(-largest, largest);
    spin->setValue(value.toDouble());
    connect(spin, &QDoubleSpinBox::valueChanged, this, &RuleValueEdit::changed);
    put(spin, [spin] {
        return QStringList{QString::number(spin->value(), 'f', QLocale::FloatingPointShortest)};
    });
}

void RuleValueEdit::showYesNo(const QString &value)
{
    auto *choice = new Choice{u"ruleYesNo"_s};
    choice->setAccessibleName(tr("Yes or no"));
    choice->addItem(tr("yes"), u"yes"_s);
    choice->addItem(tr("no"), u"no"_s);
    choice->choose(value);
    connect(choice, &QComboBox::currentIndexChanged, this, &RuleValueEdit::changed);
    put(choice, [choice] { return QStringList{choice->currentData().toString()}; });
}

void RuleValueEdit::showMoment(const QString &value, const QTimeZone &zone)
{
    auto *edit = touch(new QDateTimeEdit, u"ruleMoment"_s);
    edit->setAccessibleName(tr("Date and time"));
    edit->setDisplayFormat(momentFormat());
    edit->setCalendarPopup(true);
    edit->setTimeSpec(Qt::UTC); // carries the event's wall clock, so that no summer time interferes
    const QDateTime here = QDateTime::currentDateTimeUtc().toTimeZone(zone);
    const QDate day = QDate::fromString(value.section(u'T', 0, 0), Qt::ISODate);
    const QTime time = QTime::fromString(value.section(u'T', 1), u"HH:mm"_s);
    edit->setDateTime(day.isValid() ? QDateTime{day, time, Qt::UTC}
                                    : QDateTime{here.date(), {here.time().hour(), 0}, Qt::UTC});
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &RuleValueEdit::changed);
    put(edit, [edit] {
        return QStringList{edit->date().toString(Qt::ISODate)
                           + edit->time().toString(u"'T'HH:mm"_s)};
    });
}

void RuleValueEdit::showTime(const QString &value)
{
    auto *edit = touch(new QTimeEdit, u"ruleTime"_s);
    edit->setAccessibleName(tr("Time of day"));
    edit->setDisplayFormat(u"HH:mm"_s);
    const QTime time = QTime::fromString(value, u"HH:mm"_s);
    edit->setTime(time.isValid() ? time : QTime{9, 0});
    connect(edit, &QTimeEdit::timeChanged, this, &RuleValueEdit::changed);
    put(edit, [edit] { return QStringList{edit->time().toString(u"HH:mm"_s)}; });
}

} // namespace lanyard::ui
