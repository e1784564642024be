// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Question.h"

using namespace Qt::StringLiterals;

namespace lanyard {

QString nameOf(Question::Kind kind)
{
    switch (kind) {
    case Question::Kind::Text: return u"text"_s;
    case Question::Kind::Choice: return u"choice"_s;
    case Question::Kind::Consent: return u"consent"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Question::Kind> questionKindNamed(QStringView name)
{
    for (const auto kind :
         {Question::Kind::Text, Question::Kind::Choice, Question::Kind::Consent}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

bool satisfies(const Question &question, const QString &answer)
{
    if (!question.required)
        return true;
    switch (question.kind) {
    case Question::Kind::Text: return !answer.trimmed().isEmpty();
    case Question::Kind::Choice:
        return question.choices.contains(answer.trimmed(), Qt::CaseInsensitive);
    case Question::Kind::Consent: return answer.trimmed().compare(u"yes", Qt::CaseInsensitive) == 0;
    }
    Q_UNREACHABLE();
}

QList<Question> openQuestions(const QList<Question> &questions, const Answers &answers)
{
    QList<Question> open;
    for (const Question &question : questions) {
        const auto answer = answers.constFind(question.key);
        if (answer == answers.cend() || !satisfies(question, *answer))
            open.append(question);
    }
    return open;
}

} // namespace lanyard
