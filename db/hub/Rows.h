// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <memory>

struct pg_result;

namespace lanyard::hub {

/// What a statement answered, in PostgreSQL's binary form. Columns are counted from 0; what is
/// NULL reads as nothing.
class Rows final
{
public:
    struct Clear
    {
        void operator()(pg_result *result) const;
    };
    using Handle = std::unique_ptr<pg_result, Clear>;

    explicit Rows(Handle handle)
        : m_handle{std::move(handle)}
    {
    }

    [[nodiscard]] int count() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }

    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] qint64 number(int row, int column) const; ///< integer or bigint
    [[nodiscard]] double real(int row, int column) const;
    [[nodiscard]] bool truth(int row, int column) const;
    [[nodiscard]] QUuid uuid(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QDateTime time(int row, int column) const; ///< UTC

private:
    Handle m_handle;
};

} // namespace lanyard::hub
