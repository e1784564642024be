// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/Plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lanyard::samples {

namespace {

const QString withParty = u"标准票（含晚宴）"_s;
const QString speaker = u"讲师票 Speaker"_s;
const QString sponsor = u"赞助商票 Sponsor"_s;
const QString community = u"社区伙伴票"_s;

struct Camp
{
    QString type;
    QString door;
    QString place;
    int day;
    QLatin1String opens;
    QLatin1String closes;
};

const QList<Camp> &camps()
{
    static const QList<Camp> all{
        {u"动手营 A：容器"_s, u"Camp A: Containers"_s, u"Room 301"_s, 28, "09:30"_L1, "12:00"_L1},
        {u"动手营 B：大模型"_s,
         u"Camp B: Language models"_s,
         u"Room 302"_s,
         28,
         "13:30"_L1,
         "16:00"_L1},
        {u"动手营 C：Rust"_s, u"Camp C: Rust"_s, u"Room 303"_s, 28, "13:30"_L1, "16:00"_L1},
        {u"动手营 D：数据库"_s, u"Camp D: Databases"_s, u"Room 301"_s, 29, "09:30"_L1, "12:00"_L1},
        {u"动手营 E：RISC-V"_s, u"Camp E: RISC-V"_s, u"Room 302"_s, 29, "09:30"_L1, "12:00"_L1},
        {u"动手营 F：可观测性"_s,
         u"Camp F: Observability"_s,
         u"Room 303"_s,
         29,
         "13:30"_L1,
         "16:00"_L1},
    };
    return all;
}

QJsonObject door(const QString &name,
                 const QString &place,
                 int day,
                 QLatin1String opens,
                 QLatin1String closes,
                 const QStringList &welcome = {},
                 int capacity = 0)
{
    const QString date = u"2026-11-"_s % QString::number(day) % u'T';
    QJsonObject json{{u"name"_s, name},
                     {u"place"_s, place},
                     {u"opens"_s, QString{date % opens % u":00+08:00"_s}},
                     {u"closes"_s, QString{date % closes % u":00+08:00"_s}},
                     {u"welcome"_s, QJsonArray::fromStringList(welcome)}};
    if (capacity > 0)
        json.insert(u"capacity"_s, capacity);
    return json;
}

} // namespace

const QList<PlannedType> &onSiteTypes()
{
    static const QList<PlannedType> types = [] {
        QList<PlannedType> all{{u"标准票"_s, 560},
                               {withParty, 315},
                               {speaker, 60},
                               {u"志愿者"_s, 50},
                               {u"媒体票 Press"_s, 30},
                               {sponsor, 70},
                               {community, 25}};
        for (const Camp &camp : camps())
            all.append({camp.type, 40});
        return all;
    }();
    return types;
}

const QString &onlineType()
{
    static const QString type = u"线上直播票"_s;
    return type;
}

QByteArray eventJson()
{
    const QString hall = u"Main entrance"_s;
    QJsonArray doors{door(u"Day 1"_s, hall, 28, "07:30"_L1, "19:00"_L1),
                     door(u"Day 2"_s, hall, 29, "07:30"_L1, "18:00"_L1)};
    for (const Camp &camp : camps())
        doors.append(
            door(camp.door, camp.place, camp.day, camp.opens, camp.closes, {camp.type}, 40));
    doors.append(door(u"Evening party"_s,
                      u"Harbour terrace"_s,
                      28,
                      "18:30"_L1,
                      "22:00"_L1,
                      {withParty, speaker, sponsor, community}));
    const QJsonObject event{{u"name"_s, u"Open Harbour Summit 2026 开源港湾大会"_s},
                            {u"timezone"_s, u"Asia/Shanghai"_s},
                            {u"starts"_s, u"2026-11-28"_s},
                            {u"ends"_s, u"2026-11-29"_s},
                            {u"doors"_s, doors}};
    return QJsonDocument{event}.toJson();
}

} // namespace lanyard::samples
