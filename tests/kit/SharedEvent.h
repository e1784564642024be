// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/DeskAtWork.h"
#include "app/ports/Clock.h"
#include "app/ports/Ledger.h"
#include "app/usecases/JoinEvent.h"
#include "db/hub/PostgresHubs.h"
#include "tests/store/StoreKit.h"

#include <memory>

namespace lanyard::tests {

struct RealClock final : Clock
{
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// An event of several desks, each with an event file of its own in one folder. Its people have the
/// codes CODE-0 …, its one door is open. May be used from several threads, a desk by one of them.
class SharedEvent final
{
public:
    using Desk = std::unique_ptr<cli::DeskAtWork>;

    /// @p hub is its address; empty: there is none.
    explicit SharedEvent(const QString &hub)
        : m_url{hub}
    {
        m_event.id = QUuid::createUuid();
        m_event.name = QStringLiteral("Kongress 大会");
        m_event.starts = QDate::currentDate();
        m_event.ends = m_event.starts;
        m_event.timeZone = "UTC";
        const QDateTime now = m_clock.now();
        door = aDoor().open(now.addDays(-2), now.addDays(2));
    }

    Door door; ///< as it is made

    [[nodiscard]] static QString code(int person) { return QStringLiteral("CODE-%1").arg(person); }
    [[nodiscard]] QString path(const QString &desk) const { return m_folder.path(desk); }
    [[nodiscard]] const Event &event() const { return m_event; }
    [[nodiscard]] const hub::PostgresHubs &hubs() const { return m_hubs; }
    [[nodiscard]] const EventFiles &files() const { return m_files; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] std::optional<HubMembership> membership(const QString &url = {}) const
    {
        const QString &address = url.isEmpty() ? m_url : url;
        return address.isEmpty() ? std::nullopt : std::optional{HubMembership{address}};
    }

    /// The desk that makes the event and shares it; null, and the test failed, if that did not
    /// work.
    [[nodiscard]] Desk found(const QString &name, int people) const
    {
        if (!worked(m_files.create(path(name), m_event, {door})))
            return nullptr;
        auto file = m_files.open(path(name), EventFiles::Access::Write, {name, {}});
        if (!worked(file) || !worked(import(**file, drafts(people)))
            || !worked((*file)->ledger().share(membership()))
            || (membership() && !worked(m_hubs.found(*membership(), m_event))))
            return nullptr;
        return atWork(*std::move(file), name);
    }
    [[nodiscard]] Desk join(const QString &name) const
    {
        auto file = JoinEvent{m_files}({path(name), {name, {}}}, m_event.id, {}, membership());
        return worked(file) ? atWork(*std::move(file), name) : nullptr;
    }
    /// One that was at work before, with @p url instead of the hub's address.
    [[nodiscard]] Desk open(const QString &name, const QString &url = {}) const
    {
        auto file = m_files.open(path(name), EventFiles::Access::Write, {name, {}});
        return worked(file) ? atWork(*std::move(file), name, url) : nullptr;
    }

    void connect(cli::DeskAtWork &desk, const QString &url = {}) const
    {
        const auto to = membership(url);
        desk.use(to ? m_hubs.connect(*to, m_event.id) : nullptr);
    }
    [[nodiscard]] static Door doorOf(cli::DeskAtWork &desk) { return firstDoor(desk.file()); }

    /// `admitted`, `already_in` …; what went wrong, if something did.
    [[nodiscard]] static QString scan(cli::DeskAtWork &desk, int person)
    {
        const auto verdict = desk.admit(code(person), doorOf(desk));
        return verdict ? nameOf(*verdict) : QString::fromUtf8(why(verdict));
    }
    [[nodiscard]] static bool sync(cli::DeskAtWork &desk) { return worked(desk.sync()); }
    /// So that all have what each has.
    [[nodiscard]] static bool sync(const QList<cli::DeskAtWork *> &desks)
    {
        for (int round = 0; round < 2; ++round) {
            for (cli::DeskAtWork *desk : desks) {
                if (!sync(*desk))
                    return false;
            }
        }
        return true;
    }
    /// The same records, the same answers, and nothing wrong in any file.
    [[nodiscard]] static bool agree(const QList<cli::DeskAtWork *> &desks, qint64 people)
    {
        const QByteArray digest = *desks.constFirst()->file().ledger().digest();
        return std::all_of(desks.begin(), desks.end(), [&](cli::DeskAtWork *desk) {
            const auto counted = desk->file().attendance().attendance({});
            const QStringList problems = problemsOf(desk->file());
            if (!problems.isEmpty())
                qWarning("%s: %s", qPrintable(desk->name()), qPrintable(problems.join(u'\n')));
            if (!counted || counted->people != people)
                qWarning("%s: %lld people",
                         qPrintable(desk->name()),
                         counted ? static_cast<long long>(counted->people) : -1);
            return *desk->file().ledger().digest() == digest && problems.isEmpty() && counted
                && counted->people == people;
        });
    }

    template<typename T>
    static bool worked(const Result<T> &result)
    {
        if (!result)
            qWarning("%s", why(result).constData());
        return bool(result);
    }
    [[nodiscard]] static QList<RegistrationDraft> drafts(int people)
    {
        QList<RegistrationDraft> all;
        for (int person = 0; person < people; ++person)
            all.append(aDraft(code(person), QStringLiteral("Person %1").arg(person)));
        return all;
    }

private:
    [[nodiscard]] Desk
    atWork(std::unique_ptr<EventFile> file, const QString &name, const QString &url = {}) const
    {
        auto desk = std::make_unique<cli::DeskAtWork>(std::move(file), name, m_clock);
        connect(*desk, url);
        return desk;
    }

    EventFolder m_folder;
    db::SqliteEventFiles m_files = m_folder.files();
    hub::PostgresHubs m_hubs;
    RealClock m_clock;
    Event m_event;
    QString m_url;
};

} // namespace lanyard::tests
