// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace lanyard::ui {

/// A question in the window, above what it is about, that stops nobody: until it is answered,
/// nothing has happened.
class QuestionBar final : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString objectName;
        QString words;
        std::function<void()> work;
    };

    explicit QuestionBar(QWidget *parent = nullptr);

    /// The first answer is what Enter means.
    void ask(const QString &question, const QList<Choice> &answers);
    void dismiss();

private:
    QLabel *m_question;
    QHBoxLayout *m_answers;
};

} // namespace lanyard::ui
