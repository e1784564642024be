// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace lanyard {

/// Amounts side by side, in words that people read.
struct Chart
{
    enum class Kind {
        Columns, ///< over time; a label stands below where there is one
        Bars ///< one line each
    };
    struct Amount
    {
        QString label;
        qint64 value = 0;
        std::optional<qint64> of{}; ///< how many there is room for

        friend bool operator==(const Amount &, const Amount &) = default;
    };
    struct Group
    {
        QString title; ///< empty where there is only one
        QList<Amount> amounts;

        friend bool operator==(const Group &, const Group &) = default;
    };
    Kind kind = Kind::Bars;
    QString title;
    QList<Group> groups;

    friend bool operator==(const Chart &, const Chart &) = default;
};

/// The page that an organiser forwards: figures and charts.
struct FrontPage
{
    struct Figure
    {
        QString number;
        QString meaning;

        friend bool operator==(const Figure &, const Figure &) = default;
    };
    QString title;
    QString subtitle; ///< which days and doors
    QString remark; ///< when it was made
    QList<Figure> figures;
    QList<Chart> charts;
};

/// A list to be ticked with a pen, by surname.
struct TickList
{
    struct Person
    {
        QString letter; ///< people with the same one stand under a heading
        QString name;
        QString detail; ///< company, ticket type, what to look out for
        QString code; ///< short code, to be typed in later
    };
    QString title;
    QString remark; ///< when it was made
    QString explanation; ///< what to do with it
    QList<Person> people;
};

} // namespace lanyard
