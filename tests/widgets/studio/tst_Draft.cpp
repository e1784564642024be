// SPDX-License-Identifier: Apache-2.0
#include "app/badge/TemplateReader.h"
#include "tests/widgets/studio/TemplateKit.h"
#include "ui/studio/Draft.h"
#include "ui/studio/StepWords.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int walkLength = 2'000;

/// Does one thing or another to a draft, as somebody might.
class Wanderer final
{
public:
    Wanderer(Draft &draft, quint32 seed)
        : m_draft{draft}
        , m_random{seed}
    {
    }

    void step()
    {
        choose();
        const Edited &now = m_draft.now();
        const QPointF by{length(), length()};
        switch (m_random.bounded(12)) {
        case 0: return m_draft.apply(u"move"_s, edits::moved(now, by), u"nudge"_s);
        case 1: return m_draft.apply(u"move"_s, edits::moved(now, by));
        case 2: return stretch(by);
        case 3: return m_draft.apply(u"turn"_s, edits::turned(now, m_random.bounded(360)));
        case 4:
            return m_draft.apply(
                u"align"_s, edits::aligned(now, Edge(m_random.bounded(6)), m_random.bounded(2)));
        case 5:
            return m_draft.apply(u"spread"_s,
                                 edits::distributed(now, Qt::Orientation(1 + m_random.bounded(2))));
        case 6: return m_draft.apply(u"rank"_s, edits::ranked(now, Rank(m_random.bounded(4))));
        case 7:
            if (elementsOf(now.how, now.selection.face).size() < 12)
                m_draft.apply(u"copy"_s, edits::duplicated(now));
            return;
        case 8: return m_draft.apply(u"delete"_s, edits::removed(now));
        case 9: return add();
        case 10:
            return m_draft.changePage(u"page"_s, [this](badge::Template &how) {
                how.widthMm = 50 + m_random.bounded(100);
                how.back = badge::Template::Back(m_random.bounded(3));
                if (how.back == badge::Template::Back::None)
                    how.backElements.clear();
            });
        default:
            return m_draft.change(
                u"name"_s,
                [this](badge::Element &element) {
                    element.name = QString::number(m_random.bounded(3));
                },
                u"name"_s);
        }
    }

private:
    double length() { return m_random.bounded(200) / 10.0 - 10; }

    void stretch(const QPointF &by)
    {
        if (m_draft.selection().isEmpty())
            return;
        const Handle handle = everyHandle.at(size_t(m_random.bounded(8)));
        m_draft.apply(u"size"_s, edits::stretched(m_draft.now(), handle, by, m_random.bounded(2)));
    }

    void add()
    {
        const auto kinds = NewElement::kinds();
        const auto kind = kinds.at(m_random.bounded(int(kinds.size())));
        m_draft.apply(u"add"_s,
                      edits::added(m_draft.now(), NewElement::of(kind, m_draft.stored())));
    }

    void choose()
    {
        if (m_random.bounded(3) == 0) // the next thing is done to the same ones
            return;
        Selection next;
        const bool hasBack = m_draft.stored().back != badge::Template::Back::None;
        next.face = hasBack && m_random.bounded(3) == 0 ? Face::Back : Face::Front;
        for (qsizetype i = 0; i < elementsOf(m_draft.stored(), next.face).size(); ++i) {
            if (m_random.bounded(3) == 0)
                next.elements << i;
        }
        m_draft.select(next);
    }

    Draft &m_draft;
    QRandomGenerator m_random;
};

} // namespace

class DraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenBackIsAsItWasAndSelectedAsItWas()
    {
        Draft draft;
        const auto page = aPageWith({{0, 0, 10, 10}, {20, 0, 10, 10}});
        draft.load(page);
        draft.select({Face::Front, {1}});
        draft.apply(u"delete"_s, edits::removed(draft.now()));
        QVERIFY(draft.selection().isEmpty());
        draft.steps().undo();
        QCOMPARE(draft.stored(), page);
        QCOMPARE(draft.selection().elements, QList<qsizetype>{1});
        draft.steps().redo();
        QCOMPARE(draft.stored().front.size(), 1);
    }

    void typingIsOneStep()
    {
        Draft draft;
        draft.load(aPageWith({{0, 0, 10, 10}, {20, 0, 10, 10}}));
        draft.select({Face::Front, {0}});
        for (const QString &typed : {u"L"_s, u"Lo"_s, u"Log"_s, u"Logo"_s}) {
            draft.change(
                u"name"_s, [typed](badge::Element &to) { to.name = typed; }, u"elementName"_s);
        }
        QCOMPARE(draft.steps().count(), 1);
        draft.change(
            u"left"_s, [](badge::Element &to) { to.box.moveLeft(5); }, u"elementLeft"_s);
        QCOMPARE(draft.steps().count(), 2);
        draft.steps().undo();
        draft.steps().undo();
        QCOMPARE(draft.stored().front.first().name, QString{});
    }

    void typingInAnotherElementIsAnotherStep()
    {
        Draft draft;
        draft.load(aPageWith({{0, 0, 10, 10}, {20, 0, 10, 10}}));
        const auto name = [&draft](qsizetype element) {
            draft.select({Face::Front, {element}});
            draft.change(
                u"name"_s, [](badge::Element &to) { to.name += u'x'; }, u"elementName"_s);
        };
        name(0);
        name(1);
        name(1);
        QCOMPARE(draft.steps().count(), 2);
    }

    void whatChangesNothingIsNoStep()
    {
        Draft draft;
        draft.load(aPageWith({{0, 0, 10, 10}}));
        draft.select({Face::Front, {0}});
        draft.apply(u"align"_s, edits::aligned(draft.now(), Edge::Left, true));
        QCOMPARE(draft.steps().count(), 0);
        draft.apply(u"there"_s, edits::moved(draft.now(), {1, 0}), u"nudge"_s);
        draft.apply(u"back"_s, edits::moved(draft.now(), {-1, 0}), u"nudge"_s);
        QCOMPARE(draft.steps().count(), 0);
        QVERIFY(!draft.isChanged());
    }

    void aPreviewIsNoStep()
    {
        Draft draft;
        const auto page = aPageWith({{0, 0, 10, 10}});
        draft.load(page);
        draft.preview(aPageWith({{5, 5, 10, 10}}));
        QVERIFY(draft.shown() != page);
        QCOMPARE(draft.stored(), page);
        draft.dropPreview();
        QCOMPARE(draft.shown(), page);
        QCOMPARE(draft.steps().count(), 0);
    }

    void stepsSayWhatTheyAre()
    {
        badge::Template page = aPageWith({{0, 0, 10, 10}});
        page.front << aText({0, 0, 10, 10}, u"{name}"_s);
        QCOMPARE(StepWords::of(StepWords::Step::Move, chosen(page, {0, 1})), u"Move: 2 elements"_s);
        QCOMPARE(StepWords::of(StepWords::Step::Delete, chosen(page, {1})),
                 u"Delete: Text: {name}"_s);
    }

    void whatWasStoredIsCleanUnlessWorkWentOn()
    {
        Draft draft;
        draft.load(aPageWith({{0, 0, 10, 10}}));
        draft.select({Face::Front, {0}});
        draft.apply(u"move"_s, edits::moved(draft.now(), {1, 0}));
        draft.adopt(u"my-page"_s, u"Page"_s, draft.steps().index());
        QVERIFY(!draft.isChanged());
        QCOMPARE(draft.stored().name, u"my-page"_s);
        const int sent = draft.steps().index();
        draft.apply(u"move"_s, edits::moved(draft.now(), {1, 0}));
        draft.adopt(u"my-page"_s, u"Page"_s, sent);
        QVERIFY(draft.isChanged());
    }

    void twoThousandStepsComeBackAndGoForth_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("one walk") << quint32{20300518};
        QTest::newRow("another walk") << quint32{7};
    }
    void twoThousandStepsComeBackAndGoForth()
    {
        QFETCH(quint32, seed);
        const auto templates = badge::builtInTemplates();
        QVERIFY(templates);
        Draft draft;
        const badge::Template start = templates->first();
        draft.load(start);
        Wanderer wanderer{draft, seed};
        for (int i = 0; i < walkLength; ++i)
            wanderer.step();
        const badge::Template end = draft.stored();
        const int steps = draft.steps().index();
        QVERIFY(steps > walkLength / 4);
        QVERIFY(end != start);
        while (draft.steps().canUndo())
            draft.steps().undo();
        QCOMPARE(draft.stored(), start);
        while (draft.steps().canRedo())
            draft.steps().redo();
        QCOMPARE(draft.stored(), end);
        QCOMPARE(draft.steps().index(), steps);
    }
};

QTEST_APPLESS_MAIN(DraftTest)
#include "tst_Draft.moc"
