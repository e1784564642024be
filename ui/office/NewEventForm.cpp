// SPDX-License-Identifier: Apache-2.0
#include "ui/office/NewEventForm.h"

#include "ui/kit/EnterPresses.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/DateFormats.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/FormTitles.h"
#include "ui/office/PlainLabel.h"

#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int longestFileName = 60;
constexpr qint64 mostDays = 366;

QDateEdit *dayField(const QString &objectName)
{
    auto *edit = touch(new QDateEdit, objectName);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false); // a day that is half typed moves no other day
    return edit;
}

/// IANA names of places, without the historical aliases that have no region.
void fillZones(Choice *choice)
{
    static const QRegularExpression place{
        u"^(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/"_s};
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        if (const QString name = QString::fromLatin1(zone); place.match(name).hasMatch())
            choice->addItem(name, name);
    choice->addItem(u"UTC"_s, u"UTC"_s);
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const bool isUniversal = here.isEmpty() || here.startsWith("Etc/"_L1);
    if (!isUniversal && choice->findData(here) < 0)
        choice->addItem(here, here); // an alias that this computer is set to
    choice->choose(isUniversal ? u"UTC"_s : here);
}

} // namespace

NewEventForm::NewEventForm(const QString &folder, QWidget *parent)
    : QWidget{parent}
    , m_folder{folder}
    , m_form{new QFormLayout{this}}
    , m_title{new PlainLabel{PlainLabel::Kind::Title, u"newEventTitle"_s}}
    , m_people{new PlainLabel{PlainLabel::Kind::Text, u"newEventPeople"_s}}
    , m_problem{new PlainLabel{PlainLabel::Kind::Bad, u"newEventProblem"_s}}
    , m_name{touch(new QLineEdit, u"newEventName"_s)}
    , m_starts{dayField(u"newEventStarts"_s)}
    , m_ends{dayField(u"newEventEnds"_s)}
    , m_zone{new Choice{u"newEventZone"_s}}
    , m_path{touch(new QLineEdit, u"newEventPath"_s)}
    , m_browse{touch(new QPushButton, u"newEventBrowse"_s)}
    , m_back{touch(new QPushButton, u"newEventBack"_s)}
    , m_create{touch(new QPushButton, u"newEventCreate"_s)}
{
    setObjectName(u"newEventForm"_s);
    buildFields();
    buildButtons();
    fillZones(m_zone);
    follow();
    retranslate();
    begin();
}

void NewEventForm::buildFields()
{
    m_name->setMaxLength(120);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(spacing::usual);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(m_title);
    m_form->addRow(m_people);
    m_form->addRow(m_problem);
    m_form->addRow(u" "_s, m_name);
    m_form->addRow(u" "_s, m_starts);
    m_form->addRow(u" "_s, m_ends);
    m_form->addRow(u" "_s, m_zone);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::usual);
    line->addWidget(m_path, 1);
    line->addWidget(m_browse);
    m_form->addRow(u" "_s, line);
}

void NewEventForm::buildButtons()
{
    m_create->setProperty("main", true);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::usual);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_create);
    m_form->addRow(line);
    connect(m_back, &QPushButton::clicked, this, &NewEventForm::backWanted);
    connect(m_create, &QPushButton::clicked, this, &NewEventForm::create);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        askForNewFile(this,
                      tr("Where the event file goes"),
                      m_path->text(),
                      tr("Lanyard events (*.lanyard)"),
                      [this](const QString &path) {
                          m_pathIsTheirs = true;
                          m_path->setText(path);
                      });
    });
}

void NewEventForm::follow()
{
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        if (!m_pathIsTheirs)
            m_path->setText(suggestedPath());
        m_problem->hide(); // it is about what stood there before
    });
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_pathIsTheirs = true;
        m_problem->hide();
    });
    connect(m_ends, &QDateEdit::dateChanged, m_problem, &QWidget::hide);
    connect(m_starts, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_problem->hide();
        if (m_ends->date() < day)
            m_ends->setDate(day);
    });
}

void NewEventForm::begin(const QString &spreadsheet)
{
    const QDate today = QDate::currentDate();
    m_pathIsTheirs = false;
    m_problem->hide();
    m_people->setVisible(!spreadsheet.isEmpty());
    m_spreadsheet = QFileInfo{spreadsheet}.fileName();
    m_name->setText(QFileInfo{spreadsheet}.completeBaseName().simplified());
    m_name->selectAll();
    retranslate();
    m_starts->setDate(today);
    m_ends->setDate(today);
    m_path->setText(suggestedPath());
    m_name->setFocus();
}

void NewEventForm::complain(const QString &sentence)
{
    m_problem->say(sentence);
}

QString NewEventForm::suggestedPath() const
{
    static const QRegularExpression refused{u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|\\p{Cf}]+"_s};
    QString name = m_name->text();
    name = name.replace(refused, u" "_s).simplified().left(longestFileName).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return m_folder + u'/' + (name.isEmpty() ? u"event"_s : name) + u".lanyard"_s;
}

Event NewEventForm::typed() const
{
    return {.id = {},
            .name = m_name->text().simplified(),
            .starts = m_starts->date(),
            .ends = m_ends->date(),
            .timeZone = m_zone->currentData().toString().toLatin1()};
}

QString NewEventForm::problemOf(const Event &event) const
{
    if (event.name.isEmpty())
        return tr("Give the event a name.");
    if (event.ends < event.starts)
        return tr("The last day comes before the first. Correct one of the two.");
    if (event.starts.daysTo(event.ends) >= mostDays)
        return tr("The event would last longer than a year. Correct one of the two days.");
    if (m_path->text().trimmed().isEmpty())
        return tr("Say where the event file should go.");
    return {};
}

void NewEventForm::create()
{
    const Event event = typed();
    const QString problem = problemOf(event);
    complain(problem);
    if (!problem.isEmpty())
        return;
    QString path = m_path->text().trimmed();
    if (!path.endsWith(u".lanyard"_s, Qt::CaseInsensitive))
        path += u".lanyard"_s;
    if (!makeFolder(path)) {
        complain(tr("The folder of the event file cannot be made. Choose another place."));
        return;
    }
    Q_EMIT createWanted(path, event);
}

/// The suggested folder is ours to make; a typing error in another one is theirs to see.
bool NewEventForm::makeFolder(const QString &path) const
{
    const QDir folder{m_folder};
    return QFileInfo{path}.dir() != folder || folder.mkpath(u"."_s);
}

void NewEventForm::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focused = window()->focusWidget();
    if (isFreshEnter(*event) && !qobject_cast<const QPushButton *>(focused))
        create();
    else
        QWidget::keyPressEvent(event);
}

void NewEventForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewEventForm::retranslate()
{
    for (QDateEdit *day : {m_starts, m_ends})
        day->setDisplayFormat(dayFormat());
    m_title->setText(tr("New event"));
    m_people->setText(tr("For the people in %1, which comes next.").arg(quoted(m_spreadsheet)));
    titleFields(*m_form,
                {{m_name, tr("Name")},
                 {m_starts, tr("First day")},
                 {m_ends, tr("Last day")},
                 {m_zone, tr("Time zone")}});
    if (QLayoutItem *line = m_form->itemAt(7, QFormLayout::LabelRole))
        if (auto *label = qobject_cast<QLabel *>(line->widget())) {
            label->setText(tr("File"));
            label->setMinimumHeight(fingerHeight);
            label->setBuddy(m_path);
        }
    m_path->setAccessibleName(tr("File"));
    m_browse->setText(tr("Choose …"));
    m_back->setText(tr("Back"));
    m_create->setText(tr("Create event"));
}

} // namespace lanyard::ui
