// SPDX-License-Identifier: Apache-2.0
#include "app/print/FolderLink.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

SpooledJob jobIn(SpooledJob::State state)
{
    SpooledJob job;
    job.state = state;
    job.vouched = state == SpooledJob::State::Completed;
    return job;
}

} // namespace

FolderLink::FolderLink(QString name, QString folder, const HandedOver &notes)
    : m_name{std::move(name)}
    , m_folder{std::move(folder)}
    , m_notes{notes}
{
}

QString FolderLink::pathOf(const QString &title, int copy) const
{
    QString name = title;
    name.replace(u'/', u'_');
    return copy == 1 ? u"%1/%2.pdf"_s.arg(m_folder, name)
                     : u"%1/%2-%3.pdf"_s.arg(m_folder, name).arg(copy);
}

std::optional<Failure> FolderLink::mistake() const
{
    const QFileInfo folder{m_folder};
    if (!folder.isDir())
        return Failure{Failure::Kind::NotFound, m_name, u"no such folder"_s};
    if (!folder.isWritable())
        return Failure{Failure::Kind::NotPermitted, m_name, u"the folder cannot be written to"_s};
    return std::nullopt;
}

Result<Printer> FolderLink::printer()
{
    const auto wrong = mistake();
    if (wrong && wrong->kind == Failure::Kind::NotFound)
        return *wrong;
    Printer printer;
    printer.name = m_name;
    if (wrong) {
        printer.state = Printer::State::NotAccepting;
        printer.trouble = Printer::Trouble::Other;
        printer.message = wrong->detail;
    }
    return printer;
}

Result<PrintFormat> FolderLink::format()
{
    return PrintFormat{};
}

Result<SpooledJob> FolderLink::submit(const PrintQueue::Document &document)
{
    if (const auto wrong = mistake())
        return *wrong;
    if (const auto noted = m_notes.write(document.title, HandedOver::Note::Begun); !noted)
        return noted.failure();
    for (int copy = document.copies; copy >= 1; --copy) {
        QSaveFile file{pathOf(document.title, copy)};
        if (!file.open(QIODevice::WriteOnly) || file.write(document.bytes) != document.bytes.size()
            || !file.commit()) {
            if (copy == document.copies)
                m_notes.forget(document.title);
            return Failure{Failure::Kind::NotPermitted, m_name, file.errorString()};
        }
    }
    // Without this note it is at worst asked about.
    static_cast<void>(m_notes.write(document.title, HandedOver::Note::Finished));
    return jobIn(SpooledJob::State::Completed);
}

Result<SpooledJob> FolderLink::look(const QString &title, int)
{
    const auto note = m_notes.read(title);
    if (note == HandedOver::Note::Finished || QFileInfo::exists(pathOf(title, 1)))
        return jobIn(SpooledJob::State::Completed);
    return jobIn(note ? SpooledJob::State::Unknown : SpooledJob::State::Gone);
}

Result<Done> FolderLink::cancel(const QString &, int)
{
    return Failure{Failure::Kind::Rejected, m_name, u"the file is there already"_s};
}

} // namespace lanyard::print
