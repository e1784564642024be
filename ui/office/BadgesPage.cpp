// SPDX-License-Identifier: Apache-2.0
#include "ui/office/BadgesPage.h"

#include "ui/kit/Touch.h"
#include "ui/office/AskFirst.h"
#include "ui/office/BadgesForm.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/PlainLabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr qsizetype mostNamed = 5;

QString inWords(qsizetype count)
{
    return QLocale{}.toString(count);
}

} // namespace

BadgesPage::BadgesPage(QWidget *parent)
    : Page{u"badgesPage"_s, parent}
    , m_form{new BadgesForm}
    , m_summary{new PlainLabel{PlainLabel::Kind::Section, u"badgesSummary"_s}}
    , m_bar{new QProgressBar}
    , m_trouble{new PlainLabel{PlainLabel::Kind::Bad, u"badgesTrouble"_s}}
    , m_result{new PlainLabel{PlainLabel::Kind::Text, u"badgesResult"_s}}
    , m_save{touch(new QPushButton, u"badgesSave"_s)}
    , m_print{touch(new QPushButton, u"badgesPrint"_s)}
    , m_stop{touch(new QPushButton, u"badgesStop"_s)}
{
    content()->addWidget(m_summary);
    for (PlainLabel *label : {m_trouble, m_result}) {
        content()->addWidget(label);
        label->hide();
    }
    content()->addWidget(m_form);
    content()->addStretch(1);
    buildActions();
    connect(m_form, &BadgesForm::printerChanged, this, &BadgesPage::renderActions);
    connect(m_form, &BadgesForm::changed, this, [this] {
        m_result->hide();
        countAgain();
    });
    retranslate();
}

void BadgesPage::buildActions()
{
    m_bar->setObjectName(u"badgesBar"_s);
    m_bar->setTextVisible(false);
    m_save->setProperty("main", true);
    actions()->addWidget(m_bar, 1);
    actions()->addWidget(m_stop);
    actions()->addStretch(0);
    actions()->addWidget(m_print);
    actions()->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &BadgesPage::askWhere);
    connect(m_print, &QPushButton::clicked, this, &BadgesPage::askPrint);
    connect(m_stop, &QPushButton::clicked, this, &BadgesPage::stopWanted);
}

void BadgesPage::setEvent(const Event &event)
{
    if (event.id != m_event.id) {
        m_form->forgetTicketType();
        m_result->hide();
        m_trouble->hide();
        m_atWork = false;
    }
    m_event = event;
    renderActions();
}

QString BadgesPage::unfinished() const
{
    return m_atWork ? tr("Badges are being made.") : QString{};
}

void BadgesPage::choosePrinter(const QString &printer)
{
    m_form->choosePrinter(printer);
    renderActions();
}

const BadgeOrder &BadgesPage::order() const
{
    return m_form->order();
}

void BadgesPage::showCounts(const BadgeOrder &order, const BadgeCounts &counts)
{
    if (order != m_form->order())
        return; // something else was chosen meanwhile
    m_counts = counts;
    renderCounts();
}

void BadgesPage::askWhere()
{
    askForNewFile(this,
                  tr("Save as"),
                  u"badges-"_s + m_event.starts.toString(Qt::ISODate) + u".pdf"_s,
                  tr("PDF (*.pdf)"),
                  [this](const QString &path) { saveTo(path); });
}

void BadgesPage::saveTo(const QString &path)
{
    begin();
    Q_EMIT saveWanted(m_form->order(), path);
}

/// A printer cannot be asked to give badges back.
void BadgesPage::askPrint()
{
    const QString badges = inWords(m_counts->badges);
    const QString again = m_counts->again > 0
        ? u' ' + tr("%1 of them have a badge already.").arg(inWords(m_counts->again))
        : QString{};
    askFirst(this,
             {.objectName = u"badgesPrint"_s,
              .question = tr("Print %1 badges?").arg(badges),
              .explanation = tr("They go to %1 one after the other. Check-ins go on meanwhile.")
                                 .arg(quoted(m_form->printer()))
                  + again,
              .yes = tr("Yes, print them"),
              .no = tr("Do not print")},
             [this] { print(); });
}

void BadgesPage::print()
{
    begin();
    Q_EMIT printWanted(m_form->order(), m_form->printer());
}

void BadgesPage::begin()
{
    m_atWork = true;
    m_result->hide();
    m_trouble->hide();
    m_bar->setRange(0, 0);
    renderActions();
}

void BadgesPage::showProgress(qsizetype done, qsizetype all)
{
    if (!m_atWork)
        return;
    m_bar->setRange(0, int(all));
    m_bar->setValue(int(done));
    m_result->setKind(PlainLabel::Kind::Text);
    m_result->say(tr("%1 of %2").arg(inWords(done), inWords(all)));
}

void BadgesPage::showTrouble(const QString &sentence)
{
    m_trouble->say(m_atWork ? sentence : QString{});
}

void BadgesPage::end(const QString &sentence, bool isGood)
{
    m_atWork = false;
    m_trouble->hide();
    m_result->setKind(isGood ? PlainLabel::Kind::Good : PlainLabel::Kind::Bad);
    m_result->say(sentence);
    toTop();
    renderActions();
}

/// Whoever has a badge now is left out.
void BadgesPage::countAgain()
{
    m_counts.reset();
    renderCounts();
    Q_EMIT countWanted(m_form->order());
}

void BadgesPage::showSaved(const QString &path, qsizetype badges, const QStringList &doubtful)
{
    QString said = tr("%1 badges are in %2. They count as printed only when a desk prints them.")
                       .arg(inWords(badges), quoted(QFileInfo{path}.fileName()));
    if (!doubtful.isEmpty()) {
        QStringList names;
        for (const QString &name : doubtful.first(qMin(doubtful.size(), mostNamed)))
            names << quoted(name);
        said += u' '
            + (doubtful.size() > mostNamed
                   ? tr("Look at these and %1 others before you print: %2.")
                         .arg(inWords(doubtful.size() - mostNamed), names.join(tr(", ")))
                   : tr("Look at these before you print: %1.").arg(names.join(tr(", "))));
    }
    end(said, true);
    countAgain();
}

void BadgesPage::showPrinted(qsizetype done, qsizetype all)
{
    if (done == all)
        end(tr("%1 badges were printed.").arg(inWords(done)), true);
    else
        end(tr("%1 of %2 badges were printed. Those that did not come out are shown at the desk.")
                .arg(inWords(done), inWords(all)),
            false);
    countAgain();
}

void BadgesPage::showStopped(qsizetype done, qsizetype all)
{
    end(all > 0 ? tr("Stopped at %1 of %2.").arg(inWords(done), inWords(all)) : tr("Stopped."),
        false);
    countAgain();
}

void BadgesPage::showFailure(const QString &sentence)
{
    end(sentence, false);
    if (!m_counts)
        m_summary->setText({}); // nothing is counted any more
}

void BadgesPage::renderCounts()
{
    renderActions();
    if (!m_counts) {
        m_summary->setText(tr("Counting …"));
        return;
    }
    QStringList parts{tr("%1 badges").arg(inWords(m_counts->badges))};
    if (m_counts->again > 0)
        parts << tr("%1 of them have one already").arg(inWords(m_counts->again));
    if (m_counts->alreadyPrinted > 0)
        parts << tr("%1 left out: they have one already").arg(inWords(m_counts->alreadyPrinted));
    if (m_counts->withoutBadge > 0)
        parts << tr("%1 left out: their ticket type has none").arg(inWords(m_counts->withoutBadge));
    m_summary->setText(parts.join(u" · "_s));
}

void BadgesPage::renderActions()
{
    const bool some = m_counts && m_counts->badges > 0;
    m_save->setEnabled(some && !m_atWork);
    m_print->setEnabled(some && !m_atWork && !m_form->printer().isEmpty());
    m_bar->setVisible(m_atWork);
    m_stop->setVisible(m_atWork);
    m_form->setEnabled(!m_atWork);
}

void BadgesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_atWork)
        Q_EMIT countWanted(m_form->order());
}

void BadgesPage::retranslate()
{
    setTitle(tr("Badges"));
    m_save->setText(tr("Save as PDF …"));
    m_print->setText(tr("Print …"));
    m_stop->setText(tr("Stop"));
    renderCounts();
}

} // namespace lanyard::ui
