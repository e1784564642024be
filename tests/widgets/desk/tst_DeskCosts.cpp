// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/desk/EveryScene.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/Sounds.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;

namespace {

/// A key that is pressed, or a letter that is typed.
using Keys = QList<QKeyCombination>;

constexpr int slowHand = 2; ///< keys a second, of somebody who does not type for a living

} // namespace

/// What the desk costs the person who works it, counted in keys. The guide prints this table.
class DeskCostsTest final : public QObject
{
    Q_OBJECT

private:
    Sounds m_sounds;
    std::unique_ptr<DeskWindow> m_desk;
    int m_keys = 0;

    void press(QKeyCombination key)
    {
        ++m_keys;
        QTest::keyClick(m_desk->focusWidget(), key.key(), key.keyboardModifiers());
    }
    void type(const QString &text)
    {
        m_keys += int(text.size());
        QTest::keyClicks(m_desk->focusWidget(), text);
    }
    void press(const Keys &keys)
    {
        for (const QKeyCombination key : keys)
            press(key);
    }
    /// Somewhere on the screen.
    [[nodiscard]] bool isWritten(const QString &key) const
    {
        const QRegularExpression word{u"(^|\\W)%1($|\\W)"_s.arg(QRegularExpression::escape(key))};
        for (const auto *each : m_desk->findChildren<QWidget *>()) {
            const auto *fitted = qobject_cast<const FittedLabel *>(each);
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            const auto *label = qobject_cast<const QLabel *>(each);
            const QString text = fitted ? fitted->text()
                : button                ? button->text()
                : label                 ? label->text()
                                        : QString{};
            if (each->isVisible() && text.contains(word))
                return true;
        }
        return false;
    }
    void showAdmitted() { m_desk->showVerdict(seenAtNoon(Admitted{graceAtWork(), {}})); }

private Q_SLOTS:
    void init()
    {
        Theme::bright().applyTo(*qApp);
        m_sounds.setOn(false);
        m_desk = std::make_unique<DeskWindow>(m_sounds);
        m_desk->resize(800, 600);
        furnish(*m_desk);
        m_desk->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_desk.get()));
        m_keys = 0;
    }
    void cleanup() { m_desk.reset(); }

    void aNormalGuestCostsNothing()
    {
        for (const QString &name : {u"Ada"_s, u"Grace"_s}) {
            m_desk->showVerdict(seenAtNoon(Admitted{anAttendee().named(name), {}}));
            const auto *verdict = m_desk->findChild<QWidget *>(u"verdict"_s);
            QVERIFY(verdict->isVisible());
            QCOMPARE(verdict->findChild<FittedLabel *>(u"name"_s)->text(), name);
        }
        QCOMPARE(m_keys, 0);
    }

    void aGuestWithoutTicketCostsTwoLettersAndEnterTwice()
    {
        const QSignalSpy wanted{m_desk.get(), &DeskWindow::admissionWanted};
        type(u"gr"_s);
        m_desk->showSearchResults({{graceAtWork(), false}}, u"gr"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_keys, 3);
        QVERIFY2(m_desk->findChild<QWidget *>(u"checkIn"_s)->isVisible(), "found");
        QVERIFY(isWritten(u"Enter"_s));
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), graceAtWork().code.text());
    }

    void oneKeyBeginsEachStep_data()
    {
        QTest::addColumn<QKeyCombination>("key");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("leadsTo");
        QTest::addRow("take back") << QKeyCombination{Qt::Key_F6} << u"F6"_s << u"deed"_s;
        QTest::addRow("walk-in") << QKeyCombination{Qt::Key_F12} << u"F12"_s << u"walkInName"_s;
        QTest::addRow("note") << QKeyCombination{Qt::CTRL | Qt::Key_N} << u"Ctrl+N"_s << u"deed"_s;
        QTest::addRow("everything else") << QKeyCombination{Qt::Key_F1} << u"F1"_s << u"steps"_s;
    }
    void oneKeyBeginsEachStep()
    {
        QFETCH(QKeyCombination, key);
        QFETCH(QString, written);
        QFETCH(QString, leadsTo);
        showAdmitted();
        QVERIFY2(isWritten(written), "the screen says so");
        press(key);
        QCOMPARE(m_keys, 1);
        const auto found = m_desk->actions().currentWidget()->findChildren<QWidget *>(leadsTo);
        QVERIFY(!found.isEmpty() && found.first()->isVisible());
    }

    void anAdmissionIsTakenBackByItsKeyAndEnter()
    {
        const QSignalSpy undone{&m_desk->actions(), &ActionPages::undoWanted};
        showAdmitted();
        press({Qt::Key_F6, Qt::Key_Return});
        QCOMPARE(undone.size(), 1);
        QVERIFY2(!undone.first().at(1).toString().isEmpty(), "the usual reason was chosen");
        QCOMPARE(m_keys, 2);
    }

    void aBadgeIsPrintedAgainWithOneKey()
    {
        const QSignalSpy wanted{&m_desk->actions(), &ActionPages::badgeWanted};
        showAdmitted();
        QVERIFY(isWritten(u"F5"_s));
        press(Qt::Key_F5);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_keys, 1);
    }

    void theLastGuestComesBackWithOneKey()
    {
        showAdmitted();
        m_desk->showVerdict(seenAtNoon(UnknownCode{u"x"_s, UnknownReason::WifiCode}));
        m_desk->showIdle();
        QVERIFY(isWritten(u"Ctrl+G"_s));
        press(Qt::CTRL | Qt::Key_G);
        QCOMPARE(m_keys, 1);
        const auto *verdict = m_desk->findChild<QWidget *>(u"verdict"_s);
        QVERIFY(verdict->isVisible());
        QCOMPARE(verdict->findChild<FittedLabel *>(u"name"_s)->text(), u"Grace Hill"_s);
        QVERIFY2(isWritten(u"Ctrl+N"_s), "with everything that can be done about them");
    }

    void theBadgeOfTheLastGuestCostsOneKeyAlsoWhileWaiting()
    {
        const QSignalSpy wanted{&m_desk->actions(), &ActionPages::badgeWanted};
        showAdmitted();
        m_desk->showIdle();
        QVERIFY(isWritten(u"F5"_s));
        press(Qt::Key_F5);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_keys, 1);
    }

    void aWalkInIsTypedInLessThanFifteenSeconds()
    {
        const QSignalSpy wanted{&m_desk->actions(), &ActionPages::walkInWanted};
        m_desk->actions().showTicketTypes({u"Standard"_s});
        press(Qt::Key_F12);
        type(u"Ada King"_s);
        press(Qt::Key_Tab);
        type(u"Kestrel"_s);
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QVERIFY2(m_keys <= 15 * slowHand, qPrintable(QString::number(m_keys)));
    }
};

QTEST_MAIN(DeskCostsTest)
#include "tst_DeskCosts.moc"
