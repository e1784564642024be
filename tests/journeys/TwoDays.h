// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/kit/Program.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace lanyard::tests {

/// What the program said that it did, counted in the simplest way.
class Answers final
{
public:
    void note(const QJsonObject &answer, const QString &day);
    void takeBack(const QString &door, const QString &code, const QString &day);
    void count(const QString &kind) { ++m_deeds[kind]; }

    [[nodiscard]] int deeds(const QString &kind) const { return m_deeds.value(kind); }
    [[nodiscard]] int mostInside(const QString &door) const { return m_mostInside.value(door); }
    [[nodiscard]] QStringList doors() const { return m_at.keys(); }
    [[nodiscard]] QSet<QString> inside(const QString &door) const
    {
        return m_at.value(door).inside;
    }
    [[nodiscard]] QSet<QString> people(const QString &door) const;
    [[nodiscard]] QSet<QString> everybody() const;
    [[nodiscard]] QSet<QString> insideAnywhere() const;
    [[nodiscard]] QSet<QString> peopleOn(const QString &day) const;

private:
    struct AtDoor
    {
        QMap<QString, QMap<QString, int>> entries; ///< code → day → admissions that count
        QSet<QString> inside;
    };
    QMap<QString, AtDoor> m_at; ///< by door
    QMap<QString, int> m_deeds; ///< kind of record → how many
    QMap<QString, int> m_mostInside; ///< by door
};

/// The desks of the sample event, driven through the command line.
class TwoDays final
{
public:
    static constexpr int seats = 40; ///< at each camp

    Program program;
    Answers model;
    QStringList camps; ///< names of their doors, by opening time
    int overrides = 0;

    /// The sample event with its doors and registrations.
    [[nodiscard]] bool setUp();

    /// Everybody who arrives between two hours (`2026-11-28T09`) comes at the minute of the sample.
    void admitArrivals(const QString &from, const QString &until, const QString &door);
    /// Answers the verdicts.
    QStringList admit(const QString &door,
                      const QString &at,
                      const QStringList &codes,
                      const QString &override = {});
    void leave(const QString &door, const QString &at, const QStringList &codes);
    [[nodiscard]] bool undo(const QString &code, const QString &at);
    /// Answers the verdict.
    [[nodiscard]] QString
    walkIn(const QString &name, const QString &type, const QString &door, const QString &at);
    [[nodiscard]] QStringList lastWalkIn() const { return {m_walkIns.last()}; }
    /// A desk that is killed once it has answered @p enough of @p codes.
    void
    admitUntilKilled(const QString &door, const QString &at, const QStringList &codes, int enough);

    [[nodiscard]] QString typeFor(const QString &camp) const { return m_typeOfCamp.value(camp); }
    [[nodiscard]] QStringList ticketsFor(const QString &camp) const;
    /// The same ones in every run.
    [[nodiscard]] static QStringList someOf(const QSet<QString> &codes, int howMany);
    [[nodiscard]] QStringList someInside(const QString &door, int howMany) const;
    [[nodiscard]] const QSet<QString> &confirmedOnSite() const { return m_confirmedOnSite; }

    /// The rows of an export as JSON.
    [[nodiscard]] QJsonArray exported(const QString &what) const;

private:
    [[nodiscard]] bool makeDoor(const QJsonObject &door);
    void readPeople(const QByteArray &registrations);
    QStringList answers(const QStringList &words, const QString &at, const QStringList &codes);
    void noteUnsaid(const QString &door, const QString &at, const QStringList &codes);

    QStringList m_walkIns;
    QMap<QString, QStringList> m_codesByType;
    QMap<QString, QString> m_typeOfCamp;
    QSet<QString> m_confirmedOnSite;
};

} // namespace lanyard::tests
