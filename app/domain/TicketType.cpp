// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TicketType.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

struct KnownRole
{
    std::initializer_list<QStringView> words; ///< any of these in the name, lower case
    QStringView latin;
    QStringView han;
    QStringView colour; ///< dark enough for white letters (contrast 4.5:1 and more, WCAG 2.1)
};

const std::array knownRoles{
    KnownRole{{u"讲师", u"嘉宾", u"演讲", u"講師", u"speaker", u"keynote", u"panel"},
              u"Speaker",
              u"讲师",
              u"#8e24aa"},
    KnownRole{{u"志愿者", u"志願者", u"volunteer", u"helper"}, u"Volunteer", u"志愿者", u"#2e7d32"},
    KnownRole{{u"媒体", u"媒體", u"记者", u"press", u"media", u"journalist"},
              u"Press",
              u"媒体",
              u"#b23c17"},
    KnownRole{
        {u"赞助", u"贊助", u"sponsor", u"exhibitor", u"展商"}, u"Sponsor", u"赞助商", u"#a15c00"},
    KnownRole{
        {u"社区", u"社群", u"community", u"partner", u"伙伴"}, u"Partner", u"社区伙伴", u"#00796b"},
    KnownRole{{u"工作人员", u"组委", u"主办", u"staff", u"crew", u"organiser", u"organizer"},
              u"Staff",
              u"工作人员",
              u"#37474f"},
    KnownRole{{u"vip", u"贵宾", u"貴賓"}, u"VIP", u"贵宾", u"#6d4c00"},
    KnownRole{{u"学生", u"學生", u"student"}, u"Student", u"学生", u"#00695c"},
    KnownRole{
        {u"动手营", u"训练营", u"工作坊", u"camp", u"workshop"}, u"Camp", u"动手营", u"#c2185b"},
};

constexpr std::array onlineWords{QStringView{u"线上"},
                                 QStringView{u"線上"},
                                 QStringView{u"在线"},
                                 QStringView{u"直播"},
                                 QStringView{u"网络票"},
                                 QStringView{u"オンライン"},
                                 QStringView{u"online"},
                                 QStringView{u"virtual"},
                                 QStringView{u"remote"},
                                 QStringView{u"livestream"},
                                 QStringView{u"live stream"},
                                 QStringView{u"en ligne"},
                                 QStringView{u"en línea"}};

template<typename Words>
bool containsAny(const QString &text, const Words &words)
{
    return std::any_of(
        words.begin(), words.end(), [&text](QStringView word) { return text.contains(word); });
}

bool hasHan(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

TicketType ticketTypeNamed(const QString &name)
{
    const QString lower = name.toLower();
    const bool han = hasHan(name);
    TicketType type{.id = {},
                    .name = name,
                    .role = han ? u"参会者"_s : u"Attendee"_s,
                    .colour = u"#1565c0"_s,
                    .online = containsAny(lower, onlineWords)};

    for (const KnownRole &role : knownRoles) {
        if (containsAny(lower, role.words)) {
            type.role = (han ? role.han : role.latin).toString();
            type.colour = role.colour.toString();
            break;
        }
    }
    if (type.online) {
        type.role = han ? u"线上"_s : u"Online"_s;
        type.colour = u"#546e7a"_s;
    }
    return type;
}

} // namespace lanyard
