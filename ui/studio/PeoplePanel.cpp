// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/PeoplePanel.h"

#include "ui/kit/PlainText.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"
#include "ui/studio/BadgeSamples.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr qsizetype mostListed = 500;
constexpr int besideName = 30; ///< frame and scroll bar

} // namespace

PeoplePanel::PeoplePanel(QWidget *parent)
    : QWidget{parent}
    , m_search{new QLineEdit}
    , m_list{new QListWidget}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_search->setObjectName(u"studioSearch"_s);
    m_search->setMinimumHeight(fingerHeight);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"studioPeople"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PeoplePanel::chosenChanged);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (isSearching())
            Q_EMIT searchWanted(text);
        else
            listEverybody();
    });
    retranslate();
}

bool PeoplePanel::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

void PeoplePanel::showPeople(const QList<Badge> &people)
{
    m_people = people;
    const int row = m_list->currentRow();
    if (!isSearching())
        listEverybody();
    if (row >= 0)
        m_list->setCurrentRow(row); // the words change, not the person
}

void PeoplePanel::showFound(const QList<Badge> &people)
{
    if (isSearching()) // the field may have been emptied since
        list(people, {});
}

void PeoplePanel::chooseSample(int row)
{
    if (!isSearching() && row < m_list->count())
        m_list->setCurrentRow(row);
}

void PeoplePanel::listEverybody()
{
    QList<Badge> people;
    QStringList notes;
    for (const BadgeSample &sample : samplesOf(m_people)) {
        people << sample.badge;
        notes << tr("%1 · %2").arg(people.size()).arg(sample.why);
    }
    list(people + m_people.first(qMin(m_people.size(), mostListed)), notes);
}

void PeoplePanel::list(const QList<Badge> &people, const QStringList &notes)
{
    m_listed = people;
    m_notes = notes;
    while (m_notes.size() < people.size())
        m_notes << plainLine(people.at(m_notes.size()).company);
    {
        const QSignalBlocker quiet{m_list};
        m_list->clear();
        for (qsizetype row = 0; row < people.size(); ++row)
            new QListWidgetItem{m_list};
        m_list->setCurrentRow(people.isEmpty() ? -1 : 0);
    }
    renderRows();
    Q_EMIT chosenChanged();
}

void PeoplePanel::renderRows()
{
    const int width = m_list->viewport()->width() - besideName;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString name = plainLine(m_listed.at(row).name);
        const QString &note = m_notes.at(row);
        QListWidgetItem *item = m_list->item(row);
        item->setText(fontMetrics().elidedText(name, Qt::ElideRight, width) + u'\n'
                      + fontMetrics().elidedText(note, Qt::ElideRight, width));
        item->setData(Qt::AccessibleTextRole, QString{name + u", " + note});
        item->setSizeHint({0, qMax(fingerHeight, 2 * fontMetrics().lineSpacing() + 16)});
    }
}

const Badge *PeoplePanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_listed.size() ? &m_listed.at(row) : nullptr;
}

void PeoplePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    renderRows();
}

void PeoplePanel::retranslate()
{
    setHint(*m_search, tr("Find a person"));
    m_search->setAccessibleName(tr("Find a person"));
    m_list->setAccessibleName(tr("Whose badge is shown"));
    if (!isSearching())
        listEverybody();
}

void PeoplePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lanyard::ui
