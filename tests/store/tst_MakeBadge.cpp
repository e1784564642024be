// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/MakeBadge.h"
#include "app/usecases/UndoAdmission.h"
#include "tests/kit/Fakes.h"
#include "tests/store/StoreKit.h"

#include <QTimeZone>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// Where and when somebody came in, on their badge.
class MakeBadgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<EventFolder>();
        file = folder->fresh();
        QVERIFY(file);
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s, u"王芳"_s)}));
    }
    void cleanup()
    {
        file.reset();
        folder.reset();
    }

    void whoHasNotComeInHasNeitherDoorNorDay()
    {
        const auto badge = MakeBadge{*file}(wang());
        LANYARD_VERIFY_DONE(badge);
        QCOMPARE(*badge, badgeOf(wang(), file->event().name));
        QCOMPARE(badge->door, QString{});
        QCOMPARE(badge->day, QString{});
    }

    void whoCameInHasTheirDoorAndItsDay()
    {
        admit();
        const auto badge = MakeBadge{*file}(wang());
        LANYARD_VERIFY_DONE(badge);
        QCOMPARE(badge->door, door().name);
        QCOMPARE(badge->day, noon.toTimeZone(zoneOf(file->event())).date().toString(Qt::ISODate));
    }

    void whatWasTakenBackIsOnNoBadge()
    {
        admit();
        FixedClock clock;
        clock.at = noon;
        const UndoAdmission undo{file->journal(), file->settings(), clock};
        LANYARD_VERIFY_DONE(undo(wang().id, {.door = {}, .reason = u"wrong person"_s}));
        const auto badge = MakeBadge{*file}(wang());
        LANYARD_VERIFY_DONE(badge);
        QCOMPARE(badge->door, QString{});
    }

private:
    Registration wang() const { return *personWith(*file, u"CODE-1"); }
    Door door() const { return firstDoor(*file); }
    void admit() const
    {
        LANYARD_VERIFY_DONE(
            file->journal().append(aDeed(Deed::Kind::Admission, wang(), door(), noon)));
    }

    std::unique_ptr<EventFolder> folder;
    std::unique_ptr<EventFile> file;
};

QTEST_GUILESS_MAIN(MakeBadgeTest)
#include "tst_MakeBadge.moc"
