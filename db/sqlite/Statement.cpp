// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Statement.h"

#include "db/sqlite/Connection.h"

#include <sqlite3.h>

#include <cstring>

namespace lanyard::db {

namespace {

/// An empty value is a value: only a null pointer would become NULL.
const char *dataOf(QByteArrayView bytes)
{
    return bytes.isEmpty() ? "" : bytes.data();
}

// The macros of sqlite3.h cast in the style of C.
const auto copied = [] {
    sqlite3_destructor_type transient = nullptr;
    const qintptr marker = -1;
    std::memcpy(&transient, &marker, sizeof transient);
    return transient;
}();
constexpr sqlite3_destructor_type borrowed = nullptr;

} // namespace

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::prepare()
{
    if (!m_handle)
        sqlite3_prepare_v3(m_database, m_sql, -1, SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
}

int Statement::indexOf(const char *name)
{
    if (!m_handle)
        return 0;
    for (const auto &[known, index] : m_indexes) {
        if (known == name)
            return index;
    }
    const int index = sqlite3_bind_parameter_index(m_handle, name);
    Q_ASSERT_X(index > 0, "Statement", name);
    m_indexes.emplace_back(name, index);
    return index;
}

Execution::Execution(Statement &statement)
    : m_statement{statement}
    , m_handle{(statement.prepare(), statement.m_handle)}
{
}

Execution::~Execution()
{
    if (m_handle) {
        sqlite3_reset(m_handle);
        sqlite3_clear_bindings(m_handle);
    }
}

Execution &Execution::bind(const char *name, qint64 value)
{
    sqlite3_bind_int64(m_handle, m_statement.indexOf(name), value);
    return *this;
}

Execution &Execution::bind(const char *name, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_handle,
                        m_statement.indexOf(name),
                        dataOf(utf8),
                        sqlite3_uint64(utf8.size()),
                        copied,
                        SQLITE_UTF8);
    return *this;
}

Execution &Execution::bindBlob(const char *name, QByteArrayView bytes)
{
    sqlite3_bind_blob64(
        m_handle, m_statement.indexOf(name), dataOf(bytes), sqlite3_uint64(bytes.size()), copied);
    return *this;
}

Execution &Execution::bindUtf8(const char *name, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_handle,
                        m_statement.indexOf(name),
                        dataOf(utf8),
                        sqlite3_uint64(utf8.size()),
                        borrowed,
                        SQLITE_UTF8);
    return *this;
}

Result<bool> Execution::next()
{
    if (!m_handle)
        return failureOf(m_statement.m_database);

    switch (sqlite3_step(m_handle)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return failureOf(m_statement.m_database);
    }
}

Result<Done> Execution::run()
{
    for (;;) {
        const auto more = next();
        if (!more)
            return more.failure();
        if (!*more)
            return Done{};
    }
}

bool Execution::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Execution::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Execution::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Execution::blob(int column) const
{
    return bytes(column).toByteArray();
}

QByteArrayView Execution::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_handle, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_handle, column)};
}

} // namespace lanyard::db
