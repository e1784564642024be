// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Journal.h"
#include "db/sqlite/RecordBody.h"
#include "db/sqlite/Statement.h"
#include "db/sqlite/Words.h"

#include <map>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace lanyard::db {

/// What a journal adds up to, held in memory. Texts are numbers of words.
struct Tally
{
    struct Deed
    {
        qint64 position = 0;
        qint64 at = 0;
        qint64 registration = 0; ///< 0 if none
        qint64 door = 0; ///< 0 if none
        int kind = 0;
        int desk = 0;
        int operatorName = 0;
        int verdict = 0;
        int origin = 0;
        bool enters = false;
        bool leaves = false;
        bool undone = false;
        qint64 order = 0; ///< among all, by the journal's clock
    };
    struct Job
    {
        qint64 number = 0;
        int id = 0;
        qint64 registration = 0;
        int templateName = 0;
        int printer = 0;
        int state = 0;
        qint64 spoolerJob = 0;
        int message = 0;
        qint64 copies = 1;
        int reason = 0;
        bool settled = false;
    };
    using Question = std::tuple<qint64, qint64, QByteArray>; ///< registration, door, id

    Words words;
    std::vector<Deed> deeds; ///< by position
    std::vector<Job> jobs; ///< by number
    std::map<Question, QByteArray> answers;
};

/// Adds a journal up by other means than Fold does, so that the one finds the other's mistakes.
class Recount final
{
public:
    /// @p database is asked for the records that were taken back.
    explicit Recount(sqlite3 *database);

    /// One journal record, with the row numbers of this file; it owns none of its texts.
    struct Record
    {
        qint64 position = 0;
        QByteArrayView kind;
        qint64 at = 0; ///< milliseconds since 1970, UTC
        qint64 registration = 0; ///< 0 if none
        qint64 door = 0; ///< 0 if none
        QByteArrayView desk;
        const RecordBody &body;
    };
    /// Every record, in the order of the journal's clock.
    [[nodiscard]] Result<Done> add(const Record &record);

    [[nodiscard]] Tally take();

private:
    using Kind = std::optional<Deed::Kind>; ///< none: not known to this program yet

    [[nodiscard]] int wordIn(const RecordBody &body, QByteArrayView key);
    [[nodiscard]] Kind kindNamed(int word);
    [[nodiscard]] Result<Done> takeBack(const Record &record);
    void keepAnswers(const Record &record);
    void addPrint(const Record &record);

    Statement m_position;
    Tally m_tally;
    std::unordered_map<int, Kind> m_kinds; ///< by word
    std::unordered_map<int, size_t> m_jobs; ///< index by id
    std::vector<qint64> m_takenBack; ///< positions
};

} // namespace lanyard::db
