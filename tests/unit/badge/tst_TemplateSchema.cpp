// SPDX-License-Identifier: Apache-2.0
#include "app/badge/TemplateReader.h"
#include "app/badge/TemplateWriter.h"
#include "tests/unit/badge/TemplateGenerators.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QString schema = u"" LANYARD_SOURCE_DIR "/resources/badges/template.schema.json"_s;

const QByteArray good = R"({
    "format": "lanyard-badge", "version": 2, "name": "mine", "title": "My own",
    "medium": {"width": 60, "height": 40, "bleed": 1, "unprintable": [2, 2, 2, 2]},
    "pictures": {"logo": "PHN2Zy8+"},
    "elements": [
        {"kind": "text", "name": "Who", "text": "{name}", "box": [5, 5, 30, 20], "size": [3, 12],
         "turn": 180, "when": {"field": "role", "is": ["Speaker"]}},
        {"kind": "qr", "content": "wifi", "text": "Hall", "secret": "abc", "box": [38, 10, 16, 16]},
        {"kind": "stack", "box": [5, 5, 30, 20], "items": [
            {"text": "{company}", "size": [2, 4], "share": 2}]},
        {"kind": "rectangle", "box": [0, 38, 60, 2], "fill": "#000000", "radius": 1},
        {"kind": "line", "box": [0, 38, 60, 0], "stroke": "{colour}", "strokeWidth": 0.5},
        {"kind": "picture", "picture": "logo", "box": [0, 0, 9, 9], "fit": "fill"},
        {"kind": "photo", "field": "Photo", "box": [9, 0, 9, 9]},
        {"kind": "band", "box": [0, 30, 60, 8], "fill": "{Camp colour}", "inset": [1, 1, 1, 1],
         "text": "{type|guest}", "size": [2, 4], "colour": "{contrast}"}
    ],
    "back": {"kind": "page", "elements": []}})";

} // namespace

/// The published schema and the reader are of one mind.
class TemplateSchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheBuiltInTemplates()
    {
        const QDir resources{u"" LANYARD_SOURCE_DIR "/resources/badges"_s};
        QStringList files;
        for (const QString &name : resources.entryList({u"*.json"_s}, QDir::Files)) {
            if (!name.endsWith(u".schema.json"))
                files << resources.filePath(name);
        }
        QVERIFY(files.size() >= 7);
        QCOMPARE(refused(files), QByteArray{});
    }

    void acceptsWhateverTheProgramWrites()
    {
        QStringList files;
        const bool written = rc::check("templates can be written",
                                       [&] { files << file(writeTemplate(anyTemplate())); });
        QVERIFY(written);
        QVERIFY(files.size() >= 100);
        QCOMPARE(refused(files), QByteArray{});
    }

    void refusesWhatTheReaderRefuses()
    {
        const auto read = readTemplate(good);
        QVERIFY2(read, qPrintable(read ? QString{} : read.failure().subject));
        QCOMPARE(refused({file(good)}), QByteArray{});

        QStringList files;
        for (const auto &[from, to] : mistakes) {
            QVERIFY2(good.contains(from), from);
            const QByteArray wrong = QByteArray{good}.replace(from, to);
            QVERIFY2(!readTemplate(wrong), to);
            files << file(wrong);
        }
        const QByteArray complaints = refused(files);
        for (qsizetype i = 0; i < files.size(); ++i)
            QVERIFY2(complaints.contains(files[i].toUtf8()), mistakes.at(i).second);
    }

private:
    QString file(const QByteArray &json)
    {
        QFile written{folder.filePath(u"%1.json"_s.arg(++count))};
        return written.open(QIODevice::WriteOnly) && written.write(json) == json.size()
            ? written.fileName()
            : QString{};
    }

    /// A line for each file that does not follow the schema.
    static QByteArray refused(const QStringList &files)
    {
        QProcess python;
        python.start(u"python3"_s,
                     QStringList{u"" LANYARD_SOURCE_DIR "/tests/unit/badge/validate.py"_s, schema}
                         + files);
        if (!python.waitForFinished(120'000) || python.exitStatus() != QProcess::NormalExit)
            return "the validator did not end: " + python.errorString().toUtf8();
        return python.exitCode() == 0 ? python.readAllStandardOutput()
                                      : python.readAllStandardError();
    }

    const QList<std::pair<const char *, const char *>> mistakes{
        {"lanyard-badge", "recipe"},
        {"\"title\": \"My own\",", ""},
        {"\"width\": 60", "\"width\": 0"},
        {"\"bleed\": 1", "\"bleed\": \"wide\""},
        {"[2, 2, 2, 2]", "[2, 2, 2]"},
        {"\"kind\": \"qr\"", "\"kind\": \"hologram\""},
        {"\"secret\"", "\"password\""},
        {"\"content\": \"wifi\", ", ""},
        {"\"content\": \"wifi\"", "\"content\": \"contact\""},
        {"\"turn\": 180", "\"turn\": 999"},
        {"\"is\": [\"Speaker\"]", "\"is\": []"},
        {"\"is\"", "\"are\""},
        {"[5, 5, 30, 20]", "[5, 5, 30]"},
        {"[5, 5, 30, 20]", "[5, 5, 30, 0]"},
        {"[0, 38, 60, 0]", "[0, 38, -60, 0]"},
        {"[2, 4], \"share\": 2", "[2, 4], \"share\": 0"},
        {"[3, 12]", "[0, 12]"},
        {"\"#000000\"", "\"blueish\""},
        {"\"stroke\": \"{colour}\", ", ""},
        {"\"radius\": 1", "\"radius\": -1"},
        {"\"fit\": \"fill\"", "\"fit\": \"stretch\""},
        {"\"field\": \"Photo\"", "\"field\": \"\""},
        {"\"inset\": [1, 1, 1, 1],", ""},
        {"{\"kind\": \"page\", \"elements\": []}", "{\"kind\": \"page\"}"},
        {"{\"kind\": \"page\"", "{\"kind\": \"roll\""},
    };
    const QTemporaryDir folder;
    int count = 0;
};

QTEST_GUILESS_MAIN(TemplateSchemaTest)
#include "tst_TemplateSchema.moc"
