// SPDX-License-Identifier: Apache-2.0
#include "app/ports/TemplateBook.h"
#include "app/usecases/ChooseTemplate.h"
#include "tests/store/StoreKit.h"

#include <QJsonObject>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// The event's own badge templates, in a real event file.
class TemplatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<EventFolder>();
        file = folder->fresh();
        QVERIFY(file);
    }
    void cleanup()
    {
        QCOMPARE(problemsOf(*file), QStringList{});
        file.reset();
        folder.reset();
    }

    void aNewEventHasNone()
    {
        QVERIFY(book().templates()->isEmpty());
        QVERIFY(book().choices()->isEmpty());
    }

    void whatWasSavedIsThereAgainByteForByte()
    {
        LANYARD_VERIFY_DONE(book().save(press, noon));
        LANYARD_VERIFY_DONE(book().save(camp, noon));
        reopen();
        QCOMPARE(*book().templates(), (QList{camp, press}));
    }

    void savingAgainReplaces()
    {
        LANYARD_VERIFY_DONE(book().save(press, noon));
        const StoredTemplate changed{press.name, R"({"name":"press","title":"Presse 新"})"};
        LANYARD_VERIFY_DONE(book().save(changed, noon));
        QCOMPARE(*book().templates(), QList{changed});
    }

    void aTemplateHasANameAndAText()
    {
        QCOMPARE(failureIn(book().save({{}, "{}"}, noon)), Failure::Kind::InvalidValue);
        QCOMPARE(failureIn(book().save({u"press"_s, {}}, noon)), Failure::Kind::InvalidValue);
    }

    void aTicketTypeHasItsTemplateOrNoneOrTheDesks()
    {
        LANYARD_VERIFY_DONE(book().choose(u"媒体票"_s, OwnTemplate{u"press"_s}, noon));
        LANYARD_VERIFY_DONE(book().choose(u"Online"_s, NoBadge{}, noon));
        LANYARD_VERIFY_DONE(book().choose(u"Speaker"_s, OwnTemplate{u"press"_s}, noon));
        LANYARD_VERIFY_DONE(book().choose(u"Speaker"_s, DeskTemplate{}, noon));
        reopen();
        QCOMPARE(*book().choices(),
                 (QMap<QString, BadgeChoice>{{u"媒体票"_s, OwnTemplate{u"press"_s}},
                                             {u"Online"_s, NoBadge{}}}));

        const ChooseTemplate choose{book(), u"conference-a6"_s};
        QCOMPARE(**choose(ticketTypeNamed(u"媒体票"_s)), u"press"_s);
        QCOMPARE(**choose(ticketTypeNamed(u"Speaker"_s)), u"conference-a6"_s);
        QVERIFY(!choose(ticketTypeNamed(u"Online"_s))->has_value());
    }

    void anEmptyNameIsNoChoice()
    {
        QCOMPARE(failureIn(book().choose({}, NoBadge{}, noon)), Failure::Kind::InvalidValue);
        QCOMPARE(failureIn(book().choose(u"Speaker"_s, OwnTemplate{}, noon)),
                 Failure::Kind::InvalidValue);
    }

    void removingATemplateGivesItsTicketTypesTheDesksAgain()
    {
        LANYARD_VERIFY_DONE(book().save(press, noon));
        LANYARD_VERIFY_DONE(book().choose(u"Press"_s, OwnTemplate{u"press"_s}, noon));
        LANYARD_VERIFY_DONE(book().choose(u"Media"_s, OwnTemplate{u"press"_s}, noon));
        LANYARD_VERIFY_DONE(book().choose(u"Online"_s, NoBadge{}, noon));
        const auto types = book().remove(u"press"_s, noon);
        LANYARD_VERIFY_DONE(types);
        QCOMPARE(*types, (QStringList{u"Media"_s, u"Press"_s}));
        QVERIFY(book().templates()->isEmpty());
        QCOMPARE(*book().choiceOf(u"Press"_s), BadgeChoice{DeskTemplate{}});
        QCOMPARE(*book().choiceOf(u"Online"_s), BadgeChoice{NoBadge{}});
        QCOMPARE(failureIn(book().remove(u"press"_s, noon)), Failure::Kind::NotFound);
    }

    void everyChangeIsInTheJournal()
    {
        LANYARD_VERIFY_DONE(book().save(press, noon));
        LANYARD_VERIFY_DONE(book().choose(u"Press"_s, OwnTemplate{u"press"_s}, noon));
        LANYARD_VERIFY_DONE(book().remove(u"press"_s, noon));
        QStringList said;
        LANYARD_VERIFY_DONE(file->journal().forEachRecord({}, [&said](const JournalRecord &record) {
            QJsonObject body = record.body;
            body.remove(u"operator"_s);
            said += body.keys().join(u'+');
            return true;
        }));
        QCOMPARE(said,
                 (QStringList{u"sha256+template_saved"_s,
                              u"badge_of_ticket_type+no_badge+template"_s,
                              u"template_removed"_s}));
    }

    void aReaderChangesNothing()
    {
        LANYARD_VERIFY_DONE(book().save(press, noon));
        const auto reader = folder->open(Access::Read);
        LANYARD_VERIFY_DONE(reader);
        QCOMPARE(*(*reader)->templates().templates(), QList{press});
        QCOMPARE(failureIn((*reader)->templates().save(camp, noon)), Failure::Kind::ReadOnly);
    }

private:
    TemplateBook &book() { return file->templates(); }
    void reopen()
    {
        file.reset();
        auto opened = folder->open();
        LANYARD_VERIFY_DONE(opened);
        file = *std::move(opened);
    }

    const StoredTemplate press{u"press"_s, R"({"name": "press", "title": "Presse"})"};
    const StoredTemplate camp{u"camp"_s, "{\"name\": \"camp\"}\n"};
    std::unique_ptr<EventFolder> folder;
    std::unique_ptr<EventFile> file;
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_Templates.moc"
