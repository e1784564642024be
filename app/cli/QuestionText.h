// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Question.h"

#include <variant>

namespace lanyard::cli {

/// What is wrong with the text of a question, in words.
struct QuestionMistake
{
    QString sentence;
};

/// A question as --question writes it: `KEY=TEXT`, then parts after semicolons: `choices A, B`,
/// `consent`, `note TEXT`, `optional`.
[[nodiscard]] std::variant<Question, QuestionMistake> questionIn(const QString &text);

/// How such a text is written, for --help.
[[nodiscard]] QString howQuestionsAreWritten();

} // namespace lanyard::cli
