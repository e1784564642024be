// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/TemplateFiling.h"

#include "app/badge/TemplateReader.h"
#include "app/badge/TemplateWriter.h"
#include "ui/kit/PlainText.h"
#include "ui/studio/Draft.h"
#include "ui/studio/PlaceChecks.h"
#include "ui/studio/QuestionBar.h"
#include "ui/studio/TemplateShelf.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

TemplateFiling::TemplateFiling(Draft &draft, TemplateShelf &shelf, QuestionBar &question)
    : m_draft{draft}
    , m_shelf{shelf}
    , m_question{question}
{
}

void TemplateFiling::forgetSaving()
{
    m_sent.reset();
    m_afterSaving = {};
}

void TemplateFiling::leaveDraft(const std::function<void()> &then)
{
    if (!m_draft.isChanged()) {
        then();
        return;
    }
    m_question.ask(tr("%1 has changes that are not saved.").arg(isolated(m_draft.stored().title)),
                   {{u"studioKeep"_s, tr("Save"), [this, then] { saveThen(then); }},
                    {u"studioDiscard"_s,
                     tr("Do not save"),
                     [this, then] {
                         if (const auto *how = m_shelf.named(m_draft.stored().name))
                             m_draft.load(badge::Template{*how});
                         then();
                     }},
                    {u"studioGoOn"_s, tr("Go on working"), {}}});
}

/// What comes with the program stays as it is: its changes become a template of the event.
void TemplateFiling::save()
{
    saveThen({});
}

void TemplateFiling::saveThen(const std::function<void()> &then)
{
    m_afterSaving = then;
    if (!m_draft.isChanged())
        return;
    badge::Template how = m_draft.stored();
    if (m_shelf.isBuiltIn(how.name)) {
        const badge::Template *from = m_shelf.named(how.name);
        if (how.title == from->title)
            how.title = tr("My %1").arg(how.title);
        how.name = m_shelf.freeName(u"my-"_s + how.name);
    }
    store(how, true);
}

void TemplateFiling::duplicate()
{
    badge::Template copy = m_draft.stored();
    m_afterSaving = {};
    copy.name = m_shelf.freeName(copy.name + u"-copy"_s);
    copy.title = tr("%1 (copy)").arg(copy.title);
    store(copy, false);
}

void TemplateFiling::remove()
{
    const badge::Template &how = m_draft.stored();
    m_question.ask(
        tr("Delete %1 from this event? This cannot be taken back.").arg(isolated(how.title)),
        {{u"studioRemoveNo"_s, tr("Keep it"), {}},
         {u"studioRemoveYes"_s, tr("Delete"), [this, name = how.name] {
              Q_EMIT removeWanted(name);
          }}});
}

/// Nothing is stored that could not be read again.
void TemplateFiling::store(const badge::Template &how, bool ofDraft)
{
    const QByteArray json = badge::writeTemplate(how);
    if (const auto again = badge::readTemplate(json); !again) {
        const QStringList complaints = PlaceChecks::of(how);
        m_afterSaving = {};
        Q_EMIT said(complaints.isEmpty()
                        ? tr("This cannot be saved yet. %1: %2")
                              .arg(again.failure().subject, again.failure().detail)
                        : tr("This cannot be saved yet. %1").arg(complaints.first()),
                    u"trouble"_s);
        return;
    }
    m_sent = Sent{how, ofDraft, m_draft.steps().index()};
    Q_EMIT saveWanted(how.name, json);
}

void TemplateFiling::showSaved(const QString &name)
{
    if (!m_sent || m_sent->how.name != name)
        return;
    const Sent sent = *std::exchange(m_sent, {});
    m_own.removeIf([&name](const badge::Template &how) { return how.name == name; });
    m_own << sent.how;
    m_shelf.setOwn(m_own);
    if (sent.ofDraft)
        m_draft.adopt(name, sent.how.title, sent.step);
    else
        m_draft.load(sent.how);
    Q_EMIT said(tr("%1 is saved in this event.").arg(isolated(sent.how.title)), u"good"_s);
    if (const auto then = std::exchange(m_afterSaving, {}))
        then();
}

void TemplateFiling::showOwn(const QList<badge::Template> &own)
{
    m_own = own;
    m_shelf.setOwn(m_own);
    const bool isGone = !m_shelf.named(m_draft.stored().name);
    const badge::Template *another = m_shelf.named(m_shelf.firstName());
    if (isGone && another && !m_draft.isChanged())
        m_draft.load(*another);
}

void TemplateFiling::showFile(const QString &path, const QByteArray &json)
{
    const QString file = isolated(QFileInfo{path}.fileName());
    const auto read = badge::readTemplate(json);
    if (!read) {
        Q_EMIT said(
            read.failure().kind == Failure::Kind::NewerVersion
                ? tr("%1 was made with a newer version of this program. Update this one first.")
                      .arg(file)
                : tr("%1 cannot be used. %2: %3")
                      .arg(file, read.failure().subject, read.failure().detail),
            u"trouble"_s);
        return;
    }
    badge::Template how = *read;
    how.name = m_shelf.freeName(how.name);
    store(how, false);
}

} // namespace lanyard::ui
