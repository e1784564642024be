// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/KeyFile.h"

#include <QBuffer>

#include <algorithm>

namespace lanyard::db {

namespace {

/// Negative, 0, positive: the text at @p at comes before those that begin with @p text, is one of
/// them, comes behind.
int compare(QByteArrayView records, quint32 at, QByteArrayView text)
{
    if (at >= size_t(records.size()))
        return 1;
    const qsizetype there = std::min(text.size(), records.size() - qsizetype(at));
    const int order = std::memcmp(records.data() + at, text.data(), size_t(there));
    return order == 0 && there < text.size() ? -1 : order;
}

KeySegment::Entries among(QByteArrayView records, KeySegment::Entries some, QByteArrayView text)
{
    const auto begin = std::partition_point(some.begin(), some.end(), [&](KeyEntry entry) {
        return compare(records, entry.at, text) < 0;
    });
    // Most words have few keys: those are passed one by one.
    auto end = begin;
    for (size_t step = 1; size_t(some.end() - end) >= step; step *= 2) {
        if (compare(records, (end + qptrdiff(step) - 1)->at, text) != 0)
            return {begin, std::partition_point(end, end + qptrdiff(step), [&](KeyEntry entry) {
                        return compare(records, entry.at, text) == 0;
                    })};
        end += qptrdiff(step);
    }
    return {begin, std::partition_point(end, some.end(), [&](KeyEntry entry) {
                return compare(records, entry.at, text) == 0;
            })};
}

/// The least and the greatest head of a text that begins with @p text.
std::pair<quint64, quint64> headsOf(QByteArrayView text)
{
    quint64 least = 0;
    quint64 greatest = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const bool given = i < text.size();
        least = least << 8 | (given ? static_cast<unsigned char>(text[i]) : 0);
        greatest = greatest << 8 | (given ? static_cast<unsigned char>(text[i]) : 0xff);
    }
    return {least, greatest};
}

template<typename T>
bool find(QByteArrayView bytes, KeySegmentPlan::Array array, std::span<const T> &span)
{
    const auto size = quint64(bytes.size());
    if (array.offset > size || array.offset % 8 != 0
        || array.count > (size - array.offset) / sizeof(T))
        return false;
    span = {reinterpret_cast<const T *>(bytes.data() + array.offset), size_t(array.count)};
    return true;
}

/// Of everything before the end. Read, not mapped: that would leave all of it in our memory.
quint64 checksumOf(QIODevice &device)
{
    constexpr qint64 piece = 1 << 20;
    KeyChecksum checksum;
    qint64 left = device.size() - qint64(sizeof(KeyFileEnd));
    while (left > 0) {
        const QByteArray bytes = device.read(std::min(left, piece));
        if (bytes.isEmpty())
            break;
        checksum.add(bytes.constData(), size_t(bytes.size()));
        left -= bytes.size();
    }
    return checksum.value();
}

} // namespace

KeySegment::Entries KeySegment::beginningWith(KeyKind kind, QByteArrayView text) const
{
    const auto &all = entries[size_t(kind)];
    const auto &marks = heads[size_t(kind)];
    const auto [least, greatest] = headsOf(text);
    const auto from = size_t(std::lower_bound(marks.begin(), marks.end(), least) - marks.begin());
    const auto to = size_t(std::upper_bound(marks.begin(), marks.end(), greatest) - marks.begin());
    const size_t begin = from == 0 ? 0 : (from - 1) * KeySegmentPlan::stride;
    const size_t end = std::min(all.size(), to * KeySegmentPlan::stride);
    if (begin >= end)
        return {};
    return among(records, all.subspan(begin, end - begin), text);
}

KeySegment::Entries KeySegment::beginningWith(Entries some, QByteArrayView text) const
{
    return among(records, some, text);
}

KeySegment::Entries KeySegment::exactly(Entries beginning, size_t size) const
{
    const auto end = std::partition_point(beginning.begin(), beginning.end(), [&](KeyEntry entry) {
        const size_t zero = entry.at + size;
        return zero < size_t(records.size()) && records[qsizetype(zero)] == '\0';
    });
    return {beginning.begin(), end};
}

QByteArrayView KeySegment::textAt(quint32 at) const
{
    if (at >= size_t(records.size()))
        return {};
    const QByteArrayView rest = records.sliced(qsizetype(at));
    return rest.first(qsizetype(qstrnlen(rest.data(), size_t(rest.size()))));
}

bool KeySegment::begins(quint32 at, QByteArrayView text) const
{
    return compare(records, at, text) == 0;
}

size_t KeySegment::countPeople(Entries some) const
{
    constexpr size_t sample = 100;
    size_t count = 0;
    for (const KeyEntry entry : some.first(std::min(sample, some.size()))) {
        const size_t group = entry.target;
        const bool isGroup = group + 1 < groups.size() && groups[group] < groups[group + 1];
        count += isGroup ? groups[group + 1] - groups[group] : 1;
    }
    return count + (some.size() - std::min(sample, some.size()));
}

Result<std::unique_ptr<KeyFile>> KeyFile::open(const QString &path)
{
    std::unique_ptr<KeyFile> keys{new KeyFile};
    keys->m_file.setFileName(path);
    if (!keys->m_file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::NotPermitted, path, keys->m_file.errorString()};
    const qint64 size = keys->m_file.size();
    const uchar *bytes = size > 0 ? keys->m_file.map(0, size) : nullptr;
    if (!bytes || !keys->plan({bytes, size}, checksumOf(keys->m_file)))
        return Failure{Failure::Kind::Damaged, path, {}};
    return keys;
}

Result<std::unique_ptr<KeyFile>> KeyFile::of(const QByteArray &content)
{
    std::unique_ptr<KeyFile> keys{new KeyFile};
    keys->m_content = content;
    QBuffer buffer{&keys->m_content};
    buffer.open(QIODevice::ReadOnly);
    if (!keys->plan(keys->m_content, checksumOf(buffer)))
        return Failure{Failure::Kind::Damaged, {}, {}};
    return keys;
}

bool KeyFile::isWhole() const
{
    return !m_file.isOpen() || m_file.size() == m_size;
}

bool KeyFile::plan(QByteArrayView bytes, quint64 checksum)
{
    KeyFileEnd end;
    if (bytes.size() < qsizetype(sizeof end) || bytes.size() % 8 != 0)
        return false;
    std::memcpy(&end, bytes.end() - sizeof end, sizeof end);
    const auto rest = quint64(bytes.size()) - sizeof end;
    if (end.magic != KeyFileEnd::expectedMagic || end.size != quint64(bytes.size())
        || end.checksum != checksum || end.segments > rest / sizeof(KeySegmentPlan))
        return false;

    m_size = bytes.size();
    std::span<const KeySegmentPlan> plans;
    return find(bytes, {rest - end.segments * sizeof(KeySegmentPlan), end.segments}, plans)
        && std::all_of(plans.begin(), plans.end(), [&](const KeySegmentPlan &plan) {
               return addSegment(bytes, plan);
           });
}

bool KeyFile::addSegment(QByteArrayView bytes, const KeySegmentPlan &plan)
{
    KeySegment segment;
    std::span<const char> records;
    bool found = find(bytes, plan.records, records) && find(bytes, plan.people, segment.people)
        && find(bytes, plan.groups, segment.groups) && find(bytes, plan.members, segment.members);
    for (size_t kind = 0; kind < everyKeyKind.size(); ++kind) {
        found = found && find(bytes, plan.entries[kind], segment.entries[kind])
            && find(bytes, plan.heads[kind], segment.heads[kind]);
    }
    segment.records = {records.data(), qsizetype(records.size())};
    m_segments.push_back(segment);
    return found;
}

} // namespace lanyard::db
