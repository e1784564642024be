// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"

#include <QObject>

#include <functional>
#include <optional>

namespace lanyard::ui {

class Draft;
class QuestionBar;
class TemplateShelf;

/// Where templates go and come from: what comes with the program stays as it is, its changes become
/// a template of the event; nothing is lost unasked, and nothing is stored that could not be read
/// again.
class TemplateFiling final : public QObject
{
    Q_OBJECT

public:
    TemplateFiling(Draft &draft, TemplateShelf &shelf, QuestionBar &question);

    void leaveDraft(const std::function<void()> &then); ///< asks first if something would be lost
    void save();
    void saveThen(const std::function<void()> &then); ///< @p then: once it is saved
    void duplicate();
    void remove();
    void forgetSaving(); ///< it failed

    void showOwn(const QList<badge::Template> &own);
    void showSaved(const QString &name);
    void showFile(const QString &path, const QByteArray &json);

Q_SIGNALS:
    void saveWanted(const QString &name, const QByteArray &json);
    void removeWanted(const QString &name);
    void said(const QString &text, const QString &level);

private:
    struct Sent ///< on its way into the event
    {
        badge::Template how;
        bool ofDraft; ///< false: a copy or an import, to be worked on when it is there
        int step; ///< at which it was sent
    };

    void store(const badge::Template &how, bool ofDraft);

    Draft &m_draft;
    TemplateShelf &m_shelf;
    QuestionBar &m_question;
    QList<badge::Template> m_own;
    std::optional<Sent> m_sent;
    std::function<void()> m_afterSaving;
};

} // namespace lanyard::ui
