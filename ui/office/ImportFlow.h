// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/ImportRegistrations.h"

#include <QSet>

#include <optional>
#include <variant>

namespace lanyard::ui {

/// What the import asks of the world; at most one question is open at a time.
struct LookWish
{
    QString path;
    ReadOptions options;
};
struct ReadWish
{
    QString path;
    ImportRegistrations::Order order;
};
struct StopWish
{
};
/// Nothing, if the answer to the open question has to be waited for.
using ImportWish = std::variant<std::monostate, LookWish, ReadWish, StopWish>;

/// Where an import stands: what is known about the file, how it shall be read, and which step comes
/// next. Whenever an answer changes, the file is looked at and tried out anew.
class ImportFlow final
{
public:
    enum class Step { File, Look, Columns, Questions, Check, Done };

    // What a person does
    [[nodiscard]] ImportWish open(const QString &path);
    [[nodiscard]] ImportWish readOtherwise(const ReadOptions &options);
    [[nodiscard]] ImportWish readAfresh(); ///< not as it is remembered
    [[nodiscard]] ImportWish tryAgain();
    [[nodiscard]] ImportWish store(Intake::Missing missing);
    [[nodiscard]] ImportWish stop();
    /// Rows with this status word are not taken.
    [[nodiscard]] ImportWish leaveOut(const QString &status);
    [[nodiscard]] ImportWish take(const QString &status, Standing standing);
    void goOn();
    void goBack();
    /// With another file, or in another event. What is being stored is waited for.
    [[nodiscard]] ImportWish beginAgain();

    // What comes back
    [[nodiscard]] ImportWish seen(const ImportRegistrations::Preview &preview);
    [[nodiscard]] ImportWish read(const ImportReport &report);
    [[nodiscard]] ImportWish failed(const Failure &failure);

    // What is so
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QList<Step> steps() const;
    [[nodiscard]] bool mayGoOn() const;
    [[nodiscard]] bool mayGoBack() const;
    [[nodiscard]] bool mayStore() const;
    [[nodiscard]] bool mayTryAgain() const { return m_failure && m_preview; }
    [[nodiscard]] bool isBusy() const { return m_awaits != Awaits::Nothing; }
    [[nodiscard]] bool isStoring() const { return m_awaits == Awaits::Import; }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const ReadOptions &options() const; ///< that the file is read with
    [[nodiscard]] const std::optional<ImportRegistrations::Preview> &preview() const
    {
        return m_preview;
    }
    /// Of the last try with these options, or of what was stored; nothing while that is not known.
    [[nodiscard]] const std::optional<ImportReport> &report() const { return m_report; }
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    /// The field without which the file cannot be read; empty: none is lacking.
    [[nodiscard]] QString lackingField() const;
    static constexpr int mostAsked = 30;
    /// Status words that a person has to explain, with their rows: the most frequent ones.
    [[nodiscard]] const QMap<QString, qint64> &statuses() const { return m_statuses; }
    /// Further ones; a column with so many holds something else.
    [[nodiscard]] qint64 unaskedStatuses() const { return m_unasked; }
    [[nodiscard]] bool isLeftOut(const QString &status) const { return m_leftOut.contains(status); }
    [[nodiscard]] qint64 openQuestions() const;
    [[nodiscard]] qint64 places() const { return m_places; } ///< people beyond one on a row
    [[nodiscard]] qint64 expectedRows() const { return m_expectedRows; } ///< 0: not known

private:
    enum class Awaits { Nothing, Preview, Trial, Import };

    [[nodiscard]] ImportWish ask();
    [[nodiscard]] ImportWish halt();
    [[nodiscard]] bool isOutdated();
    [[nodiscard]] bool hasQuestions() const { return !m_statuses.isEmpty() || m_places > 0; }
    void forgetAnswers();
    void noteStatuses(const QMap<QString, qint64> &unknown);

    QString m_path;
    ReadOptions m_options; ///< nothing: as recognised or remembered
    Step m_step = Step::File;
    Awaits m_awaits = Awaits::Nothing;
    Awaits m_failedAt = Awaits::Nothing;
    bool m_stopped = false; ///< the person gave up waiting
    bool m_outdated = false; ///< what is awaited answers a question that nobody asks any more
    std::optional<ImportRegistrations::Preview> m_preview;
    std::optional<ImportReport> m_report;
    std::optional<Failure> m_failure;
    QMap<QString, qint64> m_statuses;
    qint64 m_unasked = 0;
    QSet<QString> m_leftOut;
    qint64 m_places = 0;
    qint64 m_expectedRows = 0;
};

} // namespace lanyard::ui
