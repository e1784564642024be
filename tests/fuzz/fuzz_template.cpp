// SPDX-License-Identifier: Apache-2.0
// Any bytes as a badge template: refused with a line, or written so that it reads back the same.
#include "app/badge/JsonPlace.h"
#include "app/badge/TemplateReader.h"
#include "app/badge/TemplateWriter.h"

using namespace lanyard;
using namespace lanyard::badge;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json{reinterpret_cast<const char *>(data), qsizetype(size)};
    const auto read = readTemplate(json);
    if (!read) {
        if (lineOf(json, read.failure().subject) < 1)
            std::abort();
        return 0;
    }
    const QByteArray written = writeTemplate(*read);
    const auto again = readTemplate(written);
    if (!again || writeTemplate(*again) != written)
        std::abort();
    return 0;
}
