// SPDX-License-Identifier: Apache-2.0
#include "app/cli/QuestionText.h"

#include "app/cli/Output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuestionText)
};

QStringList choicesIn(const QString &text)
{
    QStringList choices;
    for (const QString &choice : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString name = choice.simplified(); !name.isEmpty() && !choices.contains(name))
            choices.append(name);
    }
    return choices;
}

/// Puts one part into @p question; false if it means nothing.
bool take(const QString &part, Question &question)
{
    const QString word = part.section(u' ', 0, 0);
    const QString rest = part.section(u' ', 1).simplified();
    if (word == u"choices") {
        question.kind = Question::Kind::Choice;
        question.choices = choicesIn(rest);
        return question.choices.size() > 1;
    }
    if (word == u"note") {
        question.note = rest;
        return !rest.isEmpty();
    }
    if (part == u"consent")
        question.kind = Question::Kind::Consent;
    else if (part == u"optional")
        question.required = false;
    return part == u"consent" || part == u"optional";
}

} // namespace

QString howQuestionsAreWritten()
{
    return Words::tr("KEY=TEXT, and after semicolons what else is so: “choices A, B, C” (one of "
                     "them), “consent” (yes or no; a no is not let in), “note TEXT” (for the "
                     "volunteer), “optional”. As in: "
                     "size=Which T-shirt?; choices S, M, L; note Boxes behind you; optional");
}

std::variant<Question, QuestionMistake> questionIn(const QString &text)
{
    const QStringList parts = text.split(u';');
    const QString &head = parts.constFirst();
    Question question{.key = head.section(u'=', 0, 0).simplified(),
                      .text = head.section(u'=', 1).simplified(),
                      .note = {},
                      .choices = {}};
    if (question.key.isEmpty() || question.text.isEmpty())
        return QuestionMistake{Words::tr("“%1” has no key or no text. A question is written %2")
                                   .arg(shown(head), howQuestionsAreWritten())};
    for (const QString &part : parts.mid(1)) {
        if (!take(part.simplified(), question))
            return QuestionMistake{Words::tr("“%1” is not understood. A question is written %2")
                                       .arg(shown(part.simplified()), howQuestionsAreWritten())};
    }
    return question;
}

} // namespace lanyard::cli
