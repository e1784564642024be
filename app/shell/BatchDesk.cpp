// SPDX-License-Identifier: Apache-2.0
#include "app/shell/BatchDesk.h"

#include "app/shell/Adapters.h"

#include <QElapsedTimer>

#include <algorithm>

namespace lanyard::shell {

namespace {

constexpr qint64 newsEvery = 100; // ms

QStringList doubtfulOf(const PressOutput &made, const QList<BadgeBatch::Item> &items)
{
    QStringList names;
    for (const BadgeWarning &warning : made.warnings) {
        const QString &name = items[warning.badge].badge.name;
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

BatchDesk::BatchDesk(const Adapters &adapters)
    : m_adapters{adapters}
{
}

BatchDesk::~BatchDesk() = default;

void BatchDesk::close()
{
    m_file.reset();
    m_path.clear();
}

void BatchDesk::listMedia()
{
    Q_EMIT mediaListed(m_adapters.media.all());
}

Result<GatherBadges::Gathered> BatchDesk::people(const QString &eventFile,
                                                 const ui::BadgeOrder &order)
{
    if (!m_file || m_path != eventFile) {
        close();
        auto opened = m_adapters.files.open(eventFile, EventFiles::Access::Read, {});
        if (!opened)
            return opened.failure();
        m_file = std::move(*opened);
        m_path = eventFile;
    }
    return GatherBadges{*m_file}(order.who, order.wish);
}

Result<BadgePaper> BatchDesk::paper(const ui::BadgeOrder &order) const
{
    if (order.medium.isEmpty())
        return BadgePaper{};
    const auto medium = m_adapters.media.named(order.medium);
    if (!medium)
        return medium.failure();
    return BadgePaper{.medium = *medium,
                      .start = order.start,
                      .cropMarks = order.cropMarks,
                      .cutLines = order.cutLines};
}

void BatchDesk::count(const QString &eventFile, const ui::BadgeOrder &order)
{
    const auto found = people(eventFile, order);
    if (!found) {
        Q_EMIT failed(found.failure());
        return;
    }
    const auto again = std::ranges::count_if(found->people, &GatherBadges::Person::hasBadge);
    Q_EMIT counted(order,
                   {.badges = found->people.size(),
                    .again = again,
                    .alreadyPrinted = found->alreadyPrinted,
                    .withoutBadge = found->withoutBadge});
}

void BatchDesk::gather(const QString &eventFile, const ui::BadgeOrder &order)
{
    const auto found = people(eventFile, order);
    if (found)
        Q_EMIT gathered(found->people);
    else
        Q_EMIT failed(found.failure());
}

void BatchDesk::save(const QString &eventFile, const ui::BadgeOrder &order, const QString &path)
{
    const auto found = people(eventFile, order);
    const auto sheet = paper(order);
    if (!found || !sheet) {
        Q_EMIT failed(found ? sheet.failure() : found.failure());
        return;
    }
    const auto items = itemsOf(found->people, *m_file);
    if (!items) {
        Q_EMIT failed(items.failure());
        return;
    }
    BadgeBatch batch{.items = *items, .paper = *sheet};
    QElapsedTimer sinceNews;
    sinceNews.start();
    batch.goesOn = [this, &sinceNews, all = batch.items.size()](qsizetype done) {
        if (sinceNews.elapsed() >= newsEvery) {
            sinceNews.restart();
            Q_EMIT progressed(done, all);
        }
        return !m_stopped;
    };
    const auto made = m_adapters.press.writeBatch(path, batch);
    if (!made)
        Q_EMIT failed(made.failure());
    else if (made->stopped)
        Q_EMIT stopped(made->badges, batch.items.size());
    else
        Q_EMIT saved(path, made->badges, doubtfulOf(*made, batch.items));
}

} // namespace lanyard::shell
