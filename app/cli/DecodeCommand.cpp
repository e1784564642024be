// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/CodeReader.h"
#include "app/ports/Wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecodeCommand)
};

void answer(Output &output, const QString &path, const QList<DecodedCode> &codes)
{
    for (const DecodedCode &code : codes) {
        output.result({{u"file"_s, path}, {u"text"_s, code.text}, {u"format"_s, code.format}},
                      path + u": "_s + shown(code.text));
    }
    if (codes.isEmpty()) {
        output.result(
            {{u"file"_s, path}, {u"text"_s, QJsonValue::Null}, {u"format"_s, QJsonValue::Null}},
            Words::tr("%1: no code found").arg(path));
    }
}

Exit fail(Command &command, const QString &path, const Failure &failure)
{
    command.output().result({{u"file"_s, path},
                             {u"text"_s, QJsonValue::Null},
                             {u"format"_s, QJsonValue::Null},
                             {u"error"_s, command.world().wording.sentence(failure)}},
                            {});
    return command.failed(failure);
}

} // namespace

Exit decodeCommand(Command &command)
{
    command.describe(Words::tr("Reads the codes in pictures and videos. Needs no event."));
    command.positional(u"FILE"_s, Words::tr("A picture or video."), u"FILE…"_s);
    if (const auto ended = command.parse())
        return *ended;
    if (command.positionals().isEmpty())
        return command.usage(Words::tr("Say which picture to read."));

    Exit status = Exit::Done;
    for (const QString &path : command.positionals()) {
        const auto codes = command.world().codes.readFile(path);
        if (codes)
            answer(command.output(), path, *codes);
        else
            status = fail(command, path, codes.failure());
    }
    return status;
}

} // namespace lanyard::cli
