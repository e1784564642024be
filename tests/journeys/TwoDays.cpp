// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/TwoDays.h"

#include <QStringDecoder>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace lanyard::tests {

namespace {

QByteArray sample(const QString &name)
{
    QFile file{QStringLiteral(LANYARD_SOURCE_DIR "/resources/samples/") + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QString dayOf(const QString &at)
{
    return at.first(10);
}

} // namespace

void Answers::note(const QJsonObject &answer, const QString &day)
{
    const QString verdict = answer.value(u"verdict").toString();
    const QString door = answer.value(u"door").toString();
    const QString code = answer.value(u"code").toString();
    if (verdict == u"admitted") {
        count(answer.value(u"override").toBool() ? u"override"_s : u"admission"_s);
        AtDoor &here = m_at[door];
        ++here.entries[code][day];
        here.inside.insert(code);
        m_mostInside[door] = std::max(m_mostInside[door], int(here.inside.size()));
    } else if (verdict == u"exited") {
        count(u"exit"_s);
        m_at[door].inside.remove(code);
    } else {
        count(u"refusal"_s);
    }
}

/// Of somebody who came in once.
void Answers::takeBack(const QString &door, const QString &code, const QString &day)
{
    count(u"undo"_s);
    QCOMPARE(m_at[door].entries[code], (QMap<QString, int>{{day, 1}}));
    m_at[door].entries.remove(code);
    m_at[door].inside.remove(code);
}

QSet<QString> Answers::people(const QString &door) const
{
    const QStringList codes = m_at.value(door).entries.keys();
    return {codes.begin(), codes.end()};
}

QSet<QString> Answers::everybody() const
{
    QSet<QString> all;
    for (const QString &door : doors())
        all += people(door);
    return all;
}

QSet<QString> Answers::insideAnywhere() const
{
    QSet<QString> all;
    for (const AtDoor &door : m_at)
        all += door.inside;
    return all;
}

QSet<QString> Answers::peopleOn(const QString &day) const
{
    QSet<QString> all;
    for (const AtDoor &door : m_at) {
        for (auto it = door.entries.begin(); it != door.entries.end(); ++it) {
            if (it.value().contains(day))
                all.insert(it.key());
        }
    }
    return all;
}

bool TwoDays::setUp()
{
    const QByteArray registrations = sample(u"registrations.csv"_s);
    readPeople(registrations);
    const QJsonObject event = QJsonDocument::fromJson(sample(u"event.json"_s)).object();
    const bool made = program.create().status == 0 && program.import(registrations).status == 0;
    const QJsonArray doors = event.value(u"doors").toArray();
    return made && std::ranges::all_of(doors, [this](const QJsonValue &door) {
               return makeDoor(door.toObject());
           });
}

bool TwoDays::makeDoor(const QJsonObject &door)
{
    const QString name = door.value(u"name").toString();
    const QStringList welcome = door.value(u"welcome").toVariant().toStringList();
    QStringList words{u"doors"_s,
                      name.startsWith(u"Day") ? u"change"_s : u"add"_s,
                      name,
                      u"--opens"_s,
                      door.value(u"opens").toString(),
                      u"--closes"_s,
                      door.value(u"closes").toString()};
    for (const QString &type : welcome)
        words << u"--welcome"_s << type;
    if (door.contains(u"capacity")) {
        words << u"--capacity"_s << QString::number(seats);
        camps.append(name);
        m_typeOfCamp.insert(name, welcome.first());
    }
    return program.run(words).status == 0;
}

void TwoDays::readPeople(const QByteArray &registrations)
{
    QStringDecoder decoder{"GB18030"};
    const QString text = decoder.decode(registrations);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const QStringList titles = lines.first().trimmed().split(u',');
    const auto cell = [&titles](const QStringList &row, QStringView title) {
        return row.value(titles.indexOf(title));
    };
    for (const QString &line : lines.mid(1)) {
        const QStringList row = line.trimmed().split(u',');
        const QString type = cell(row, u"票种");
        m_codesByType[type].append(cell(row, u"签到码"));
        if (cell(row, u"支付状态") == u"已支付" && cell(row, u"审核状态") == u"审核通过")
            m_confirmedOnSite.insert(cell(row, u"签到码"));
    }
}

void TwoDays::admitArrivals(const QString &from, const QString &until, const QString &door)
{
    QMap<QString, QStringList> byTenMinutes;
    for (const QByteArray &line : sample(u"arrivals.csv"_s).split('\n')) {
        const QString at = QString::fromUtf8(line).section(u',', 1);
        if (at >= from && at < until)
            byTenMinutes[at.first(15) + u'0'].append(QString::fromUtf8(line).section(u',', 0, 0));
    }
    for (auto it = byTenMinutes.begin(); it != byTenMinutes.end(); ++it)
        admit(door, it.key(), it.value());
}

QStringList TwoDays::answers(const QStringList &words, const QString &at, const QStringList &codes)
{
    const Run run = program.json(words, codes.join(u'\n').toUtf8());
    QStringList verdicts;
    for (const QJsonObject &answer : run.lines()) {
        model.note(answer, dayOf(at));
        verdicts.append(answer.value(u"verdict").toString());
    }
    return verdicts;
}

QStringList TwoDays::admit(const QString &door,
                           const QString &at,
                           const QStringList &codes,
                           const QString &override)
{
    QStringList words{u"admit"_s, u"-"_s, u"--door"_s, door, u"--at"_s, at};
    if (!override.isEmpty()) {
        words << u"--override"_s << override;
        overrides += int(codes.size());
    }
    return answers(words, at, codes);
}

void TwoDays::leave(const QString &door, const QString &at, const QStringList &codes)
{
    answers({u"admit"_s, u"-"_s, u"--exit"_s, u"--door"_s, door, u"--at"_s, at}, at, codes);
}

bool TwoDays::undo(const QString &code, const QString &at)
{
    const Run run
        = program.json({u"undo"_s, code, u"--reason"_s, u"wrong person"_s, u"--at"_s, at});
    if (run.status == 0)
        model.takeBack(run.line().value(u"door").toString(), code, dayOf(at));
    return run.status == 0;
}

QString
TwoDays::walkIn(const QString &name, const QString &type, const QString &door, const QString &at)
{
    const Run run = program.json({u"walk-in"_s,
                                  u"--name"_s,
                                  name,
                                  u"--type"_s,
                                  type,
                                  u"--door"_s,
                                  door,
                                  u"--at"_s,
                                  at,
                                  u"--anyway"_s});
    model.count(u"walk_in"_s);
    model.note(run.line(), dayOf(at));
    m_walkIns.append(run.line().value(u"code").toString());
    return run.line().value(u"verdict").toString();
}

void TwoDays::admitUntilKilled(const QString &door,
                               const QString &at,
                               const QStringList &codes,
                               int enough)
{
    QProcess desk;
    program.prepare(desk, {u"--json"_s, u"admit"_s, u"-"_s, u"--door"_s, door, u"--at"_s, at});
    desk.start();
    desk.write(codes.join(u'\n').toUtf8() + '\n');
    QByteArray said;
    while (said.count('\n') < enough && desk.waitForReadyRead(30000))
        said += desk.readAllStandardOutput();
    ::kill(pid_t(desk.processId()), SIGKILL);
    desk.waitForFinished();
    said += desk.readAllStandardOutput();
    const QByteArray whole = said.first(said.lastIndexOf('\n') + 1);
    for (const QJsonObject &answer : Run{0, whole, {}}.lines())
        model.note(answer, dayOf(at));
    noteUnsaid(door, at, codes);
}

/// What the killed desk had written down and not said any more: in the journal, and nowhere else.
void TwoDays::noteUnsaid(const QString &door, const QString &at, const QStringList &codes)
{
    const QSet<QString> said = model.people(door);
    for (const QJsonValue &row : exported(u"journal"_s)) {
        const QJsonObject record = row.toObject();
        const QString code = record.value(u"code").toString();
        if (record.value(u"kind").toString() == u"admission"
            && record.value(u"door").toString() == door && codes.contains(code)
            && !said.contains(code))
            model.note({{u"verdict"_s, u"admitted"_s}, {u"door"_s, door}, {u"code"_s, code}},
                       dayOf(at));
    }
}

QStringList TwoDays::ticketsFor(const QString &camp) const
{
    return m_codesByType.value(typeFor(camp));
}

QStringList TwoDays::someOf(const QSet<QString> &codes, int howMany)
{
    QStringList sorted{codes.begin(), codes.end()};
    std::sort(sorted.begin(), sorted.end());
    return sorted.first(std::min<qsizetype>(howMany, sorted.size()));
}

QStringList TwoDays::someInside(const QString &door, int howMany) const
{
    return someOf(model.inside(door), howMany);
}

QJsonArray TwoDays::exported(const QString &what) const
{
    const QString path = program.path(what + u".json");
    const Run run = program.run({u"export"_s, u"--what"_s, what, u"-o"_s, path});
    QFile file{path};
    if (run.status != 0 || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace lanyard::tests
