// SPDX-License-Identifier: Apache-2.0
#include "app/print/HandedOver.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

constexpr int daysKept = 31;
constexpr auto finishedText = "finished\n";

} // namespace

HandedOver::HandedOver(const QString &folder)
    : m_folder{folder}
{
}

void HandedOver::forgetOld() const
{
    const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-daysKept);
    for (const QFileInfo &note : QDir{m_folder}.entryInfoList({u"*.job"_s}, QDir::Files)) {
        if (note.lastModified() < old)
            QFile::remove(note.filePath());
    }
}

/// Titles are ours, but a file name must be one whatever they are.
QString HandedOver::pathOf(const QString &title) const
{
    const QByteArray name
        = QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QLatin1StringView{name} + u".job";
}

Result<Done> HandedOver::write(const QString &title, Note note) const
{
    QDir{}.mkpath(m_folder);
    if (!std::exchange(m_pruned, true))
        forgetOld();
    QSaveFile file{pathOf(title)};
    const QByteArray text = note == Note::Finished ? finishedText : "begun\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Failure{Failure::Kind::NotPermitted, m_folder, file.errorString()};
    return Done{};
}

std::optional<HandedOver::Note> HandedOver::read(const QString &title) const
{
    QFile file{pathOf(title)};
    if (!file.open(QIODevice::ReadOnly))
        return file.exists() ? std::optional{Note::Begun} : std::nullopt;
    return file.readAll() == finishedText ? Note::Finished : Note::Begun;
}

void HandedOver::forget(const QString &title) const
{
    QFile::remove(pathOf(title));
}

} // namespace lanyard::print
