// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/RuleScenes.h"
#include "tests/widgets/office/Clipping.h"
#include "ui/kit/Theme.h"
#include "ui/office/RuleEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

/// An editor as it stands in a page, with the names of `Builders.h` to choose from.
struct Desk
{
    explicit Desk(const QString &text = {})
    {
        window.resize(700, 900);
        auto *layout = new QVBoxLayout{&window};
        layout->addWidget(editor);
        layout->addStretch(1);
        editor->render(ruleOf(text),
                       {visitorTicket, speakerTicket, onlineTicket},
                       {u"T-shirt"_s, u"Age"_s},
                       shanghai);
        window.show();
        QCoreApplication::processEvents();
    }

    /// The visible ones, from top to bottom as they were made.
    template<typename Widget>
    QList<Widget *> all(const QString &name) const
    {
        QList<Widget *> found;
        for (Widget *widget : editor->findChildren<Widget *>(name))
            if (widget->isVisibleTo(&window))
                found << widget;
        return found;
    }
    template<typename Widget>
    Widget *the(const QString &name, int which = 0) const
    {
        Widget *widget = all<Widget>(name).value(which);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    void click(const QString &name, int which = 0) const
    {
        QTest::mouseClick(the<QPushButton>(name, which), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// By the keys of somebody who does not use a mouse.
    void pick(const QString &name, const QString &entry, int which = 0) const
    {
        auto *box = the<QComboBox>(name, which);
        box->setFocus();
        const int wanted = box->findText(entry);
        QVERIFY2(wanted >= 0, qPrintable(entry));
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    void tick(const QString &name) const
    {
        for (QCheckBox *box : all<QCheckBox>(u"ruleName"_s))
            if (box->text() == name)
                QTest::mouseClick(box, Qt::LeftButton);
    }
    void type(const QString &text) const
    {
        auto *line = the<QLineEdit>(u"ruleAsText"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QString shown(const QString &label) const
    {
        const auto labels = all<QLabel>(label);
        return labels.isEmpty() ? QString{}
                                : labels.first()->text().remove(u'\u2068').remove(u'\u2069');
    }
    /// As text, or that there is none.
    QString rule() const
    {
        const auto rule = editor->rule();
        return rule ? textOf(*rule) : u"unfinished"_s;
    }

    QWidget window;
    RuleEditor *editor = new RuleEditor;
};

} // namespace

class RuleEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        Theme::bright().applyTo(*qApp);
    }

    void whatIsShownIsWhatComesBack_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("") << 0;
        QTest::newRow("ticket_type is \"Standard\", \"Gone\"") << 1;
        QTest::newRow("role is not \"Speaker\" and inside is no") << 2;
        QTest::newRow("time at least 2030-05-18T14:00 or time_of_day less than 09:30") << 2;
        QTest::newRow(
            "entries is 1, 2 and (entries_today is 0 or minutes_since_entry more than 30)")
            << 3;
        QTest::newRow("field \"T-shirt\" is \"L\", \"XL\" and field \"No such\" contains \"x\"")
            << 2;
        QTest::newRow("field \"Age\" at least 18 and field \"company\" is not \"a, b\"") << 2;
        QTest::newRow("(inside is no and entries is 0) or (inside is yes and entries is 1)") << 4;
        QTest::newRow("inside is no or (inside is yes and (entries is 1 or entries is 3))") << 0;
    }
    void whatIsShownIsWhatComesBack()
    {
        QFETCH(const int, rows);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const Desk desk{text};
        QCOMPARE(desk.rule(), text);
        QCOMPARE(desk.the<QLineEdit>(u"ruleAsText"_s)->text(), text);
        QCOMPARE(desk.all<QWidget>(u"ruleRow"_s).size(), rows);
        QCOMPARE(desk.all<QLabel>(u"ruleTextOnly"_s).isEmpty(), rows > 0 || text.isEmpty());
        QCOMPARE(desk.shown(u"ruleMistake"_s), QString{});
    }

    void aRuleIsPutTogetherByClicksAndKeys()
    {
        const Desk desk;
        QCOMPARE(desk.shown(u"ruleSentences"_s),
                 u"Everybody who is welcome at this door comes in."_s);
        QSignalSpy changes{desk.editor, &RuleEditor::changed};
        desk.click(u"ruleAdd"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(desk.rule(), u"unfinished"_s);
        QCOMPARE(desk.shown(u"ruleProblem"_s), u"Say what to compare with."_s);
        desk.tick(u"Speaker"_s);
        desk.tick(u"Online"_s);
        QCOMPARE(desk.rule(), u"ticket_type is \"Speaker\", \"Online\""_s);
        QCOMPARE(desk.shown(u"ruleSentences"_s),
                 u"Who comes in here:\nticket type is Speaker or Online"_s);
        QCOMPARE(desk.shown(u"ruleProblem"_s), QString{});

        desk.click(u"ruleAdd"_s);
        desk.pick(u"ruleSubject"_s, u"Entries today"_s, 1);
        desk.pick(u"ruleRelation"_s, u"less than"_s, 1);
        auto *count = desk.the<QSpinBox>(u"ruleCount"_s);
        count->setFocus();
        count->selectAll();
        QTest::keyClicks(count, u"2"_s);
        const QString both
            = u"ticket_type is \"Speaker\", \"Online\" and entries_today less than 2"_s;
        QCOMPARE(desk.rule(), both);
        QCOMPARE(desk.the<QLineEdit>(u"ruleAsText"_s)->text(), both);
        QVERIFY(
            desk.shown(u"ruleSentences"_s).endsWith(u"\nand came in fewer than 2 times today"_s));

        desk.pick(u"ruleJoin"_s, u"one of these"_s);
        QVERIFY(desk.rule().contains(u" or "_s));
    }

    void conditionsAndGroupsGoAgain()
    {
        const Desk desk{u"inside is no and entries is 0"_s};
        desk.click(u"ruleAddGroup"_s);
        QCOMPARE(desk.all<QWidget>(u"ruleRow"_s).size(), 3);
        QCOMPARE(desk.rule(), u"unfinished"_s);
        desk.pick(u"ruleSubject"_s, u"Inside already"_s, 2);
        desk.click(u"ruleAdd"_s, 1); // of the group
        desk.pick(u"ruleSubject"_s, u"Time of day"_s, 3);
        QCOMPARE(
            desk.rule(),
            u"inside is no and entries is 0 and (inside is yes or time_of_day at least 09:00)"_s);
        desk.click(u"ruleRemove"_s, 0);
        QCOMPARE(desk.rule(), u"entries is 0 and (inside is yes or time_of_day at least 09:00)"_s);
        desk.click(u"ruleRemoveGroup"_s);
        QCOMPARE(desk.rule(), u"entries is 0"_s);
        QVERIFY(desk.all<QWidget>(u"ruleJoin"_s).isEmpty());
        desk.click(u"ruleRemove"_s);
        QCOMPARE(desk.rule(), QString{});
    }

    void everySubjectHasItsField()
    {
        const Desk desk{u"inside is no"_s};
        desk.pick(u"ruleYesNo"_s, u"yes"_s);
        QCOMPARE(desk.rule(), u"inside is yes"_s);

        desk.pick(u"ruleSubject"_s, u"Role"_s);
        desk.tick(u"Attendee"_s);
        QCOMPARE(desk.rule(), u"role is \"Attendee\""_s);
        desk.pick(u"ruleRelation"_s, u"contains"_s);
        QTest::keyClicks(desk.the<QLineEdit>(u"ruleText"_s), u" crew"_s);
        QCOMPARE(desk.rule(), u"role contains \"Attendee crew\""_s);

        desk.pick(u"ruleSubject"_s, u"Date and time"_s);
        desk.the<QDateTimeEdit>(u"ruleMoment"_s)
            ->setDateTime({QDate{2030, 5, 18}, QTime{14, 0}, Qt::UTC});
        QCOMPARE(desk.rule(), u"time at least 2030-05-18T14:00"_s);
        desk.pick(u"ruleRelation"_s, u"before"_s);
        QCOMPARE(desk.rule(), u"time less than 2030-05-18T14:00"_s);

        desk.pick(u"ruleSubject"_s, u"Column of the import"_s);
        desk.pick(u"ruleField"_s, u"Age"_s);
        desk.pick(u"ruleRelation"_s, u"at least"_s);
        desk.the<QDoubleSpinBox>(u"ruleNumber"_s)->setValue(18);
        QCOMPARE(desk.rule(), u"field \"Age\" at least 18"_s);
        desk.pick(u"ruleRelation"_s, u"is none of"_s);
        QCOMPARE(desk.rule(), u"unfinished"_s);
        desk.the<QPlainTextEdit>(u"ruleLines"_s)->setPlainText(u"L\n XL, wide \n"_s);
        QCOMPARE(desk.rule(), u"field \"Age\" is not \"L\", \"XL, wide\""_s);
    }

    void aHeaderMayBeTyped()
    {
        const Desk desk{u"field \"T-shirt\" is \"L\""_s};
        auto *field = desk.the<QComboBox>(u"ruleField"_s);
        field->setFocus();
        field->lineEdit()->selectAll();
        QTest::keyClicks(field->lineEdit(), u"Hotel"_s);
        QCOMPARE(desk.rule(), u"field \"Hotel\" is \"L\""_s);
        field->lineEdit()->clear();
        QCOMPARE(desk.rule(), u"unfinished"_s);
        QCOMPARE(desk.shown(u"ruleProblem"_s), u"Choose the column, or type its header."_s);
        desk.pick(u"ruleField"_s, u"Job title"_s);
        QCOMPARE(desk.rule(), u"field \"job_title\" is \"L\""_s);
    }

    void textBecomesRows()
    {
        const Desk desk;
        QSignalSpy changes{desk.editor, &RuleEditor::changed};
        desk.type(u"ticket_type is Standard or (inside is no and entries is 0)"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(desk.all<QWidget>(u"ruleRow"_s).size(), 3);
        QCOMPARE(desk.the<QComboBox>(u"ruleJoin"_s)->currentText(), u"one of these"_s);
        QCOMPARE(desk.rule(), u"ticket_type is \"Standard\" or (inside is no and entries is 0)"_s);
    }

    void aMistakeIsSaidUntilItIsGone()
    {
        const Desk desk{u"inside is no"_s};
        desk.type(u"inside is no and rolle is \"x\""_s);
        QVERIFY2(desk.shown(u"ruleMistake"_s)
                     .startsWith(u"Character 18: a rule cannot ask for “rolle”"_s),
                 qPrintable(desk.shown(u"ruleMistake"_s)));
        QCOMPARE(desk.the<QLineEdit>(u"ruleAsText"_s)->cursorPosition(), 17);
        QCOMPARE(desk.rule(), u"unfinished"_s);
        QCOMPARE(desk.all<QWidget>(u"ruleRow"_s).size(), 1); // as it was
        desk.pick(u"ruleYesNo"_s, u"yes"_s);
        QCOMPARE(desk.shown(u"ruleMistake"_s), QString{});
        QCOMPARE(desk.rule(), u"inside is yes"_s);
        QCOMPARE(desk.the<QLineEdit>(u"ruleAsText"_s)->text(), u"inside is yes"_s);
    }

    void aTickIsSetByTheSpaceBar()
    {
        const Desk desk{u"role is \"Speaker\""_s};
        QTest::keyClick(desk.the<QCheckBox>(u"ruleName"_s), Qt::Key_Space);
        QCOMPARE(desk.rule(), u"role is \"Attendee\", \"Speaker\""_s);
    }

    void halfTypedTextIsNoRule()
    {
        const Desk desk{u"inside is no"_s};
        auto *line = desk.the<QLineEdit>(u"ruleAsText"_s);
        line->setFocus();
        QTest::keyClicks(line, u" and"_s);
        QCOMPARE(desk.rule(), u"unfinished"_s);
    }

    void tabGoesFromTopToBottom()
    {
        const Desk desk{u"inside is no"_s};
        desk.click(u"ruleAdd"_s);
        QStringList names;
        desk.the<QComboBox>(u"ruleSubject"_s)->setFocus();
        while (names.size() < 15 && !names.contains(u"ruleAsText"_s)) {
            names << desk.window.focusWidget()->objectName();
            QTest::keyClick(desk.window.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names,
                 (QStringList{u"ruleSubject"_s,
                              u"ruleRelation"_s,
                              u"ruleRemove"_s,
                              u"ruleYesNo"_s,
                              u"ruleSubject"_s,
                              u"ruleRelation"_s,
                              u"ruleRemove"_s,
                              u"ruleName"_s,
                              u"ruleName"_s,
                              u"ruleName"_s,
                              u"ruleAdd"_s,
                              u"ruleAddGroup"_s,
                              u"ruleAsText"_s}));
    }

    void whereAPartGoesTheCursorStaysNear()
    {
        const Desk desk{u"inside is no"_s};
        desk.click(u"ruleAdd"_s);
        QCOMPARE(desk.window.focusWidget(), desk.the<QWidget>(u"ruleSubject"_s, 1));
        desk.click(u"ruleRemove"_s, 1);
        QCOMPARE(desk.window.focusWidget(), desk.the<QWidget>(u"ruleAdd"_s));
    }

    void everythingFitsAndCanBeTouched_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("a small screen") << 560;
        QTest::newRow("a large screen") << 1100;
    }
    void everythingFitsAndCanBeTouched()
    {
        QFETCH(const int, width);
        Desk desk{
            u"ticket_type is \"Standard\" and field \"T-shirt\" is not \"L\", \"XL\" and (time at "
            "least 2030-05-18T14:00 or field \"Age\" at least 18 or minutes_since_entry at least 30)"_s};
        desk.window.resize(width, 1500);
        QCoreApplication::processEvents();
        QCOMPARE(clippedIn(desk.window).join(u'\n'), QString{});
    }
};

QTEST_MAIN(RuleEditorTest)
#include "tst_RuleEditor.moc"
