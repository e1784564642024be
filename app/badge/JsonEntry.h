// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRectF>
#include <QSet>
#include <QStringList>

#include <optional>

namespace lanyard::badge {

/// One JSON object that is read strictly: the first thing that is wrong is kept, and every key
/// must have been asked for.
class JsonEntry final
{
public:
    JsonEntry(const QJsonObject &object, const QString &place, std::optional<Failure> &problem)
        : m_object{object}
        , m_place{place}
        , m_problem{&problem}
    {
    }

    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QString text(const QString &key, const std::optional<QString> &otherwise = {});
    [[nodiscard]] double number(const QString &key,
                                double lowest,
                                double highest,
                                const std::optional<double> &otherwise = {});
    [[nodiscard]] bool flag(const QString &key);
    /// The position of the value in @p choices; the first one if there is none.
    [[nodiscard]] int choice(const QString &key, const QStringList &choices);
    [[nodiscard]] QList<double> numbers(const QString &key, qsizetype count);
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] QRectF box(const QString &key);
    /// A box that may be flat, but not both ways.
    [[nodiscard]] QRectF stretch(const QString &key);
    [[nodiscard]] JsonEntry object(const QString &key);
    [[nodiscard]] QList<JsonEntry> objects(const QString &key);

    /// Says that something at @p key is wrong; an empty key means the object itself.
    void complain(const QString &key, const QString &reason);
    void refuseOtherKeys();

private:
    [[nodiscard]] QJsonValue take(const QString &key);
    [[nodiscard]] QString placeOf(const QString &key) const;

    QJsonObject m_object;
    QString m_place;
    std::optional<Failure> *m_problem;
    QSet<QString> m_asked;
};

} // namespace lanyard::badge
