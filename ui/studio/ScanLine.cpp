// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/ScanLine.h"

#include "ui/kit/LineIcon.h"
#include "ui/kit/Restyle.h"
#include "ui/studio/WarningWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr qsizetype mostShown = 3;
constexpr int iconSize = 22;

/// Of the codes that are too small the one that wants the most; 0: none is.
double smallestWanted(const ScanCheck::Answer &answer)
{
    double smallest = 0;
    for (const BadgeWarning &warning : answer.warnings) {
        if (warning.kind == BadgeWarning::Kind::CodeTooSmall)
            smallest = std::max(smallest, warning.smallestMm);
    }
    return smallest;
}

QLabel *plainLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText); // names come from outside
    label->setWordWrap(true);
    return label;
}

} // namespace

ScanLine::ScanLine(QWidget *parent)
    : QWidget{parent}
    , m_icon{new QLabel}
    , m_verdict{plainLabel(u"studioScans"_s)}
    , m_warnings{plainLabel(u"studioWarnings"_s)}
    , m_note{plainLabel(u"studioNote"_s)}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_verdict, 1);
    column->addLayout(line);
    column->addWidget(m_warnings);
    column->addWidget(m_note);
    m_warnings->hide();
    m_note->hide();
    m_note->setProperty("quiet", true);
}

void ScanLine::render(const ScanCheck::Answer &answer, const QStringList &complaints)
{
    renderVerdict(answer);
    QStringList sentences = complaints;
    for (const BadgeWarning &warning : answer.warnings) {
        if (warning.kind != BadgeWarning::Kind::CodeTooSmall) // the verdict says it
            sentences << WarningWords::sentence(warning);
    }
    sentences.removeDuplicates();
    if (sentences.size() > mostShown) {
        const qsizetype further = sentences.size() - mostShown + 1;
        sentences = sentences.first(mostShown - 1) << tr("And %1 more.").arg(further);
    }
    restyle(*m_warnings, "level", u"attention"_s);
    m_warnings->setText(sentences.join(u'\n'));
    m_warnings->setVisible(!sentences.isEmpty());
}

void ScanLine::renderVerdict(const ScanCheck::Answer &answer)
{
    using Kind = ScanCheck::Answer::Kind;
    const double smallest = smallestWanted(answer);
    const bool scans = answer.kind == Kind::Scans && smallest <= 0;
    const QString words = answer.kind == Kind::NoCode
        ? tr("No code is on this badge: it cannot be scanned.")
        : smallest > 0 ? tr("Too small to scan: make the code at least %L1 mm wide.").arg(smallest)
        : scans        ? tr("This badge scans.")
                       : tr("This badge does not scan. Leave white around its code.");
    m_verdict->setText(words);
    restyle(*m_verdict, "level", scans ? u"good"_s : u"attention"_s);
    m_icon->setPixmap(lineIcon(scans ? u"tick"_s : u"attention"_s, QPalette::WindowText)
                          .pixmap({iconSize, iconSize}));
}

void ScanLine::renderPending()
{
    m_verdict->setText(tr("Checking …"));
    restyle(*m_verdict, "level", {});
    m_icon->setPixmap(lineIcon(u"clock"_s, QPalette::WindowText).pixmap({iconSize, iconSize}));
}

void ScanLine::renderNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace lanyard::ui
