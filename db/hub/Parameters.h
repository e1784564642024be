// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace lanyard::hub {

/// Values for `$1`, `$2` … of a statement, in PostgreSQL's binary form
/// (pgsql/src/backend/utils/adt, the …recv functions): nothing is quoted, nothing is parsed.
class Parameters final
{
public:
    Parameters &add(const QUuid &value);
    Parameters &add(qint64 value); ///< bigint
    Parameters &add(std::optional<qint64> value); ///< bigint
    Parameters &add(qint32 value); ///< integer
    Parameters &add(double value);
    Parameters &add(bool value);
    Parameters &addText(const QString &value);
    Parameters &addText(const QByteArray &utf8);
    Parameters &addBytes(const QByteArray &value);

    Parameters &add(const QList<QUuid> &values);
    Parameters &add(const QList<qint64> &values);
    Parameters &addTexts(const QByteArrayList &utf8);
    Parameters &addBytes(const QByteArrayList &values);

    [[nodiscard]] int count() const { return int(m_values.size()); }
    /// As PQsendQueryParams() takes them; valid until the next add().
    [[nodiscard]] const std::vector<unsigned> &types() const { return m_types; }
    [[nodiscard]] std::vector<const char *> values() const; ///< nullptr: NULL
    [[nodiscard]] std::vector<int> lengths() const;

private:
    Parameters &append(unsigned type, std::optional<QByteArray> value);
    Parameters &appendArray(unsigned type, unsigned elementType, const QByteArrayList &elements);

    std::vector<unsigned> m_types;
    std::vector<std::optional<QByteArray>> m_values;
};

} // namespace lanyard::hub
