// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/KeyFileMaker.h"

#include "db/sqlite/KeyPile.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace lanyard::db {

class KeyFileMaker::Work final
{
public:
    explicit Work(QIODevice &device)
        : m_output{device}
        , m_pile{m_keys}
    {
    }
    void add(qint64 id, const Searchable &person)
    {
        if (m_output.isBroken())
            return;
        m_pile.add(id, person);
        if (m_pile.isFull())
            m_plans.push_back(m_pile.writeTo(m_output));
    }
    /// False if not everything could be written.
    bool complete()
    {
        if (!m_pile.isEmpty())
            m_plans.push_back(m_pile.writeTo(m_output));
        m_output.write(m_plans);
        const KeyFileEnd end{.size = m_output.size() + sizeof(KeyFileEnd),
                             .segments = m_plans.size(),
                             .checksum = m_output.checksum()};
        m_output.write(std::span{&end, 1});
        return !m_output.isBroken();
    }

private:
    SearchKeys m_keys;
    KeyOutput m_output;
    KeyPile m_pile;
    std::vector<KeySegmentPlan> m_plans;
};

std::unique_ptr<KeyFileMaker> KeyFileMaker::inFolder(const QString &folder)
{
    std::unique_ptr<QTemporaryFile> file;
    if (!folder.isEmpty() && QDir{}.mkpath(folder)) {
        file = std::make_unique<QTemporaryFile>(QDir{folder}.filePath(u"people-XXXXXX.tmp"_s));
        if (!file->open())
            file.reset();
    }
    return std::unique_ptr<KeyFileMaker>{new KeyFileMaker{std::move(file)}};
}

std::unique_ptr<KeyFileMaker> KeyFileMaker::inMemory()
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->open(QIODevice::ReadWrite);
    return std::unique_ptr<KeyFileMaker>{new KeyFileMaker{std::move(buffer)}};
}

KeyFileMaker::KeyFileMaker(std::unique_ptr<QIODevice> device)
    : m_device{std::move(device)}
    , m_work{m_device ? std::make_unique<Work>(*m_device) : nullptr}
{
}

KeyFileMaker::~KeyFileMaker() = default;

void KeyFileMaker::add(qint64 id, const Searchable &person)
{
    if (m_work)
        m_work->add(id, person);
}

Result<Done> KeyFileMaker::finishAs(const QString &path)
{
    auto *file = qobject_cast<QTemporaryFile *>(m_device.get());
    if (!file || !m_work || !m_work->complete() || !file->flush())
        return Failure{Failure::Kind::ReadOnly, path, {}};
    QFile::remove(path);
    if (!file->rename(path))
        return Failure{Failure::Kind::ReadOnly, path, file->errorString()};
    file->setAutoRemove(false);
    return Done{};
}

QByteArray KeyFileMaker::finish()
{
    auto *buffer = qobject_cast<QBuffer *>(m_device.get());
    return buffer && m_work && m_work->complete() ? buffer->data() : QByteArray{};
}

} // namespace lanyard::db
