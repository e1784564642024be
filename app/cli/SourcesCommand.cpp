// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/RegistrationReader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

Exit sourcesCommand(Command &command)
{
    command.describe(QCoreApplication::translate(
        "SourcesCommand",
        "Lists the ticket sources that import knows, and the headers it knows them by."));
    if (const auto ended = command.parse())
        return *ended;
    for (const ImportSource &source : command.world().reader.sources()) {
        QJsonObject headers;
        for (auto it = source.headers.begin(); it != source.headers.end(); ++it)
            headers.insert(it.key(), QJsonArray::fromStringList(it.value()));
        command.output().result(
            {{u"name"_s, source.name}, {u"title"_s, source.title}, {u"headers"_s, headers}},
            u"%1  ·  %2"_s.arg(source.name, source.title));
    }
    return Exit::Done;
}

} // namespace lanyard::cli
