// SPDX-License-Identifier: Apache-2.0
#include "app/badge/TemplateWriter.h"

#include "app/badge/TemplateReader.h"
#include "tests/unit/badge/TemplateGenerators.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class TemplateWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatReadsBackTheSame()
    {
        const bool holds = rc::check("read(write(template)) is the template", [] {
            const Template how = anyTemplate();
            const QByteArray text = writeTemplate(how);
            const auto read = readTemplate(text);
            if (!read)
                RC_FAIL(qPrintable(read.failure().subject + u": "_s + read.failure().detail));
            RC_ASSERT(*read == how);
            RC_ASSERT(writeTemplate(*read) == text);
        });
        QVERIFY(holds);
    }

    void writesTheBuiltInTemplatesSoThatTheyReadBackTheSame()
    {
        const auto templates = builtInTemplates();
        QVERIFY(templates);
        for (const Template &how : *templates) {
            const auto read = readTemplate(writeTemplate(how));
            QVERIFY2(read, qUtf8Printable(how.name));
            QVERIFY2(*read == how, qUtf8Printable(how.name));
        }
    }

    void writesForPeople()
    {
        Template how;
        how.name = u"mine"_s;
        how.title = u"My “own”"_s;
        how.widthMm = 62;
        how.heightMm = 29.5;
        Element name;
        name.box = {4, 4, 54, 12};
        name.what = TextElement{u"{name}"_s, {}};
        Element code;
        code.box = {40, 10, 16, 16};
        code.turn = 90;
        code.when = {Condition::Kind::OneOf, u"role"_s, {u"Speaker"_s}};
        code.what = CodeElement{.text = u"{code}"_s};
        how.front = {name, code};
        QCOMPARE(QString::fromUtf8(writeTemplate(how)), uR"({
    "format": "lanyard-badge",
    "version": 2,
    "name": "mine",
    "title": "My “own”",
    "medium": { "width": 62, "height": 29.5 },
    "elements": [
        { "kind": "text", "box": [4, 4, 54, 12], "text": "{name}", "size": [2.5, 10] },
        {
            "kind": "qr",
            "box": [40, 10, 16, 16],
            "turn": 90,
            "when": { "field": "role", "is": ["Speaker"] },
            "text": "{code}"
        }
    ]
}
)"_s);
    }
};

QTEST_GUILESS_MAIN(TemplateWriterTest)
#include "tst_TemplateWriter.moc"
