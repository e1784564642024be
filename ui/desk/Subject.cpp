// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/Subject.h"

#include <QCoreApplication>

namespace lanyard::ui {

namespace {

struct SubjectWords
{
    Q_DECLARE_TR_FUNCTIONS(SubjectWords)

public:
    static QString nameOf(const Registration &who)
    {
        return who.name.isEmpty() ? tr("Ticket %1").arg(who.code.redacted()) : who.name;
    }
};

} // namespace

Subject subjectOf(const Registration &who)
{
    return {.code = who.code.text(),
            .name = SubjectWords::nameOf(who),
            .named = !who.name.isEmpty(),
            .company = who.company,
            .ticket = who.type.name,
            .order = who.order,
            .standing = who.standing};
}

} // namespace lanyard::ui
