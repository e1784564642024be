// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

/// Something that a door has to know before it lets somebody in.
struct Question
{
    enum class Kind {
        Text, ///< any text but none
        Choice, ///< one of the choices
        Consent, ///< `yes`; whoever says `no` is not let in
    };

    QString key; ///< what answers are kept under; unique at its door
    QString text; ///< as the guest is asked
    QString note; ///< for the volunteer; may be empty
    Kind kind = Kind::Text;
    QStringList choices; ///< for Kind::Choice
    bool required = true; ///< false: asked, but no answer is an answer

    friend bool operator==(const Question &, const Question &) = default;
};

/// `text`, `choice`, `consent`.
[[nodiscard]] QString nameOf(Question::Kind kind);
[[nodiscard]] std::optional<Question::Kind> questionKindNamed(QStringView name);

/// Answers by the keys of their questions.
using Answers = QMap<QString, QString>;

/// True if @p answer lets somebody in.
[[nodiscard]] bool satisfies(const Question &question, const QString &answer);

/// Those of @p questions that nothing satisfying was said to. One that is not required counts as
/// answered as soon as its key is there.
[[nodiscard]] QList<Question> openQuestions(const QList<Question> &questions,
                                            const Answers &answers);

} // namespace lanyard
