// SPDX-License-Identifier: Apache-2.0
#include "app/domain/RuleGrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qsizetype mostDigits = 9;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Full-width and other digits become those of ASCII.
QString withPlainDigits(const QString &typed)
{
    QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
    for (QChar &c : plain) {
        if (const int digit = c.digitValue(); c.isDigit() && digit >= 0)
            c = QChar{u'0' + digit};
    }
    return plain;
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.begin(), text.end(), isDigit);
}

std::optional<QString> wholeNumber(const QString &typed)
{
    const QString plain = withPlainDigits(typed);
    return areDigits(plain) ? std::optional{QString::number(plain.toInt())} : std::nullopt;
}

std::optional<QString> number(const QString &typed)
{
    const QString plain = withPlainDigits(typed);
    const bool isSigned = plain.startsWith(u'-') || plain.startsWith(u'+');
    const QStringView digits = QStringView{plain}.sliced(isSigned ? 1 : 0);
    const qsizetype point = digits.indexOf(u'.');
    const bool isNumber = point < 0
        ? areDigits(digits)
        : areDigits(digits.first(point)) && areDigits(digits.sliced(point + 1));
    if (!isNumber)
        return std::nullopt;
    return plain.startsWith(u'-') ? plain : digits.toString();
}

std::optional<QString> yesOrNo(const QString &typed)
{
    const QString word = typed.trimmed().toLower();
    return word == u"yes" || word == u"no" ? std::optional{word} : std::nullopt;
}

std::optional<QString> timeOfDay(const QString &typed)
{
    const QTime time = QTime::fromString(withPlainDigits(typed), u"H:mm"_s);
    return time.isValid() ? std::optional{time.toString(u"HH:mm"_s)} : std::nullopt;
}

/// Read in two halves: a QDateTime would mix in the summer time of the computer.
std::optional<QString> moment(const QString &typed)
{
    const QString plain = withPlainDigits(typed);
    const qsizetype middle = plain.indexOf(u'T', 0, Qt::CaseInsensitive);
    const QDate day = QDate::fromString(plain.left(middle), Qt::ISODate);
    const auto time = timeOfDay(plain.sliced(middle + 1));
    if (middle < 0 || !day.isValid() || day.year() < 1 || !time)
        return std::nullopt;
    return day.toString(Qt::ISODate) % u'T' % *time;
}

double secondsAt(const QString &value, const QTimeZone &zone)
{
    const QDate day = QDate::fromString(value.section(u'T', 0, 0), Qt::ISODate);
    const QTime time = QTime::fromString(value.section(u'T', 1), u"HH:mm"_s);
    return double(momentsOf(day, time, zone).front().toSecsSinceEpoch());
}

double minutesAt(const QString &value)
{
    return QTime::fromString(value, u"HH:mm"_s).msecsSinceStartOfDay() / 60'000.0;
}

} // namespace

QString nameOf(RuleSubject subject)
{
    switch (subject) {
    case RuleSubject::TicketType: return u"ticket_type"_s;
    case RuleSubject::Role: return u"role"_s;
    case RuleSubject::Time: return u"time"_s;
    case RuleSubject::TimeOfDay: return u"time_of_day"_s;
    case RuleSubject::Entries: return u"entries"_s;
    case RuleSubject::EntriesToday: return u"entries_today"_s;
    case RuleSubject::MinutesSinceEntry: return u"minutes_since_entry"_s;
    case RuleSubject::Inside: return u"inside"_s;
    case RuleSubject::Field: return u"field"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RuleSubject> ruleSubjectNamed(QStringView name)
{
    for (const RuleSubject subject : everyRuleSubject) {
        if (name.compare(nameOf(subject), Qt::CaseInsensitive) == 0)
            return subject;
    }
    return std::nullopt;
}

QString nameOf(RuleRelation relation)
{
    switch (relation) {
    case RuleRelation::Is: return u"is"_s;
    case RuleRelation::IsNot: return u"is not"_s;
    case RuleRelation::Contains: return u"contains"_s;
    case RuleRelation::AtLeast: return u"at least"_s;
    case RuleRelation::AtMost: return u"at most"_s;
    case RuleRelation::MoreThan: return u"more than"_s;
    case RuleRelation::LessThan: return u"less than"_s;
    }
    Q_UNREACHABLE();
}

bool goesWith(RuleSubject subject, RuleRelation relation)
{
    const bool same = relation == RuleRelation::Is || relation == RuleRelation::IsNot;
    const bool text = same || relation == RuleRelation::Contains;
    switch (subject) {
    case RuleSubject::TicketType:
    case RuleSubject::Role: return text;
    case RuleSubject::Time:
    case RuleSubject::TimeOfDay:
    case RuleSubject::MinutesSinceEntry: return !text;
    case RuleSubject::Entries:
    case RuleSubject::EntriesToday: return relation != RuleRelation::Contains;
    case RuleSubject::Inside: return relation == RuleRelation::Is;
    case RuleSubject::Field: return true;
    }
    Q_UNREACHABLE();
}

RuleValueKind valueKindOf(RuleSubject subject, RuleRelation relation)
{
    switch (subject) {
    case RuleSubject::TicketType:
    case RuleSubject::Role: return RuleValueKind::Text;
    case RuleSubject::Time: return RuleValueKind::Moment;
    case RuleSubject::TimeOfDay: return RuleValueKind::TimeOfDay;
    case RuleSubject::Entries:
    case RuleSubject::EntriesToday:
    case RuleSubject::MinutesSinceEntry: return RuleValueKind::WholeNumber;
    case RuleSubject::Inside: return RuleValueKind::YesNo;
    case RuleSubject::Field:
        return goesWith(RuleSubject::TicketType, relation) ? RuleValueKind::Text
                                                           : RuleValueKind::Number;
    }
    Q_UNREACHABLE();
}

bool takesSeveral(RuleSubject subject, RuleRelation relation)
{
    return subject != RuleSubject::Inside
        && (relation == RuleRelation::Is || relation == RuleRelation::IsNot);
}

std::optional<QString> ruleValue(RuleValueKind kind, const QString &typed)
{
    switch (kind) {
    case RuleValueKind::Text: return typed;
    case RuleValueKind::WholeNumber: return wholeNumber(typed);
    case RuleValueKind::Number: return number(typed);
    case RuleValueKind::YesNo: return yesOrNo(typed);
    case RuleValueKind::Moment: return moment(typed);
    case RuleValueKind::TimeOfDay: return timeOfDay(typed);
    }
    Q_UNREACHABLE();
}

std::optional<double> measureOf(RuleValueKind kind, const QString &value, const QTimeZone &zone)
{
    const auto written = ruleValue(kind, value);
    if (!written)
        return std::nullopt;
    switch (kind) {
    case RuleValueKind::Text: return std::nullopt;
    case RuleValueKind::WholeNumber:
    case RuleValueKind::Number: return written->toDouble(); // of the C locale
    case RuleValueKind::YesNo: return *written == u"yes" ? 1.0 : 0.0;
    case RuleValueKind::Moment: return secondsAt(*written, zone);
    case RuleValueKind::TimeOfDay: return minutesAt(*written);
    }
    Q_UNREACHABLE();
}

bool isWellFormed(const RuleCondition &condition)
{
    const auto &[subject, relation, field, values] = condition;
    if (!goesWith(subject, relation) || values.isEmpty())
        return false;
    if ((subject == RuleSubject::Field) == field.trimmed().isEmpty())
        return false;
    if (values.size() > 1 && !takesSeveral(subject, relation))
        return false;
    const RuleValueKind kind = valueKindOf(subject, relation);
    const bool needsText = relation == RuleRelation::Contains;
    return std::all_of(values.begin(), values.end(), [kind, needsText](const QString &value) {
        return ruleValue(kind, value) && !(needsText && value.trimmed().isEmpty());
    });
}

std::array<QDateTime, 2> momentsOf(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime wall{day, time, Qt::UTC};
    const QDateTime dayBefore = wall.addDays(-1);
    const int before = zone.offsetFromUtc(dayBefore);
    const int after = zone.offsetFromUtc(wall.addDays(1));
    const QDateTime first = wall.addSecs(-before);
    const QDateTime second = wall.addSecs(-after);
    const bool isFirst = zone.offsetFromUtc(first) == before;
    const bool isSecond = zone.offsetFromUtc(second) == after;
    if (isFirst || isSecond)
        return {isFirst ? first : second, isSecond ? second : first};
    const QDateTime skipped = zone.nextTransition(dayBefore).atUtc;
    return skipped.isValid() ? std::array{skipped, skipped} : std::array{first, first};
}

} // namespace lanyard
