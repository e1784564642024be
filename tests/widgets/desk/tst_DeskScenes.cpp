// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/desk/EveryScene.h"
#include "ui/desk/VerdictPanel.h"
#include "ui/kit/Contrast.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/Sounds.h"
#include "ui/kit/Theme.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QSignalSpy>
#include <QStyle>
#include <QWindow>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;

namespace {

constexpr int finger = 48; ///< pixels

void settle()
{
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
}

QString described(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return u"%1 %2 %3 %4x%5"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()),
             widget.objectName(),
             button ? button->text() : widget.accessibleName())
        .arg(widget.width())
        .arg(widget.height());
}

/// What is pressed, typed into or chosen from.
QList<QWidget *> controlsIn(const QWidget &window)
{
    QList<QWidget *> controls;
    for (auto *widget : window.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        // The icon in a field is not pressed.
        if (isControl && widget->isVisible() && widget->isEnabled()
            && !qobject_cast<QLineEdit *>(widget->parentWidget()))
            controls.append(widget);
    }
    return controls;
}

QRect placeIn(const QWidget &window, const QWidget &widget)
{
    return {widget.mapTo(&window, QPoint{}), widget.size()};
}

/// But for rounding.
bool isNear(const QRect &one, const QRect &other)
{
    return std::abs(one.left() - other.left()) <= 2 && std::abs(one.right() - other.right()) <= 2
        && std::abs(one.top() - other.top()) <= 2;
}

/// How many pixels of two pictures differ so much that somebody sees it.
int differing(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (one.pixel(x, y) != other.pixel(x, y)
                && contrast(QColor{one.pixel(x, y)}, QColor{other.pixel(x, y)}) >= 1.5)
                ++count;
    return count;
}

/// The best contrast that the writing in @p place reaches against what is behind it.
double paintedContrast(const QImage &picture, const QRect &place)
{
    const QRect inside = place & picture.rect();
    const QRgb ground = picture.pixel(inside.topRight());
    QRgb last = ground;
    double best = 1;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (line[x] == last || line[x] == ground)
                continue;
            last = line[x];
            best = std::max(best, contrast(QColor{ground}, QColor{last}));
            if (best >= 7)
                return best;
        }
    }
    return best;
}

/// A shape without colour: what is drawn and what is not.
QImage silhouette(const QString &icon)
{
    IconLabel label{icon};
    label.setTimesWriting(5);
    label.setFixedSize(64, 64);
    QImage picture{64, 64, QImage::Format_Grayscale8};
    picture.fill(Qt::white);
    label.render(&picture, {}, {}, QWidget::DrawChildren);
    return picture;
}

} // namespace

/// Every state of the desk, walked through: what holds for all of them.
class DeskScenesTest final : public QObject
{
    Q_OBJECT

private:
    Sounds m_sounds;
    std::unique_ptr<DeskWindow> m_desk;

    static void everySceneInRows()
    {
        QTest::addColumn<Scene>("scene");
        for (const Scene &scene : everyScene())
            QTest::addRow("%s", qPrintable(scene.name)) << scene;
    }
    void open(const QSize &size)
    {
        m_desk = std::make_unique<DeskWindow>(m_sounds);
        m_desk->setVerdictTime(std::chrono::milliseconds{0});
        m_desk->resize(size);
        furnish(*m_desk);
        m_desk->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_desk.get()));
    }
    void show(const Scene &scene)
    {
        scene.show(*m_desk);
        settle();
    }

private Q_SLOTS:
    void init()
    {
        Theme::bright().applyTo(*qApp);
        m_sounds.setOn(false);
        open({800, 600});
    }
    void cleanup()
    {
        m_desk.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aFingerHitsWhateverIsOperated_data() { everySceneInRows(); }
    void aFingerHitsWhateverIsOperated()
    {
        QFETCH(Scene, scene);
        show(scene);
        for (const QWidget *control : controlsIn(*m_desk)) {
            if (const auto *list = qobject_cast<const QAbstractItemView *>(control)) {
                if (list->model()->rowCount() > 0)
                    QVERIFY2(list->sizeHintForRow(0) >= finger, qPrintable(described(*list)));
                continue;
            }
            QVERIFY2(control->width() >= finger && control->height() >= finger,
                     qPrintable(described(*control)));
        }
    }

    void everyControlHasANameAndARole_data() { everySceneInRows(); }
    void everyControlHasANameAndARole()
    {
        QFETCH(Scene, scene);
        show(scene);
        for (QWidget *control : controlsIn(*m_desk)) {
            auto *accessible = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(accessible, qPrintable(described(*control)));
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(described(*control)));
            QVERIFY2(accessible->role() != QAccessible::NoRole
                         && accessible->role() != QAccessible::Client,
                     qPrintable(described(*control)));
        }
    }

    void theTabKeyReachesEveryControl_data() { everySceneInRows(); }
    void theTabKeyReachesEveryControl()
    {
        QFETCH(Scene, scene);
        show(scene);
        QSet<const QWidget *> reached;
        for (int presses = 0; presses < 60; ++presses) {
            QVERIFY(m_desk->focusWidget());
            reached.insert(m_desk->focusWidget());
            QTest::keyClick(m_desk->focusWidget(), Qt::Key_Tab);
        }
        for (const QWidget *control : controlsIn(*m_desk)) {
            // Rows are chosen by Up, Down and numbers from wherever the focus is, digits by typing,
            // and of buttons that exclude each other arrows choose.
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            const bool byItsOwnKeys = qobject_cast<const QAbstractItemView *>(control)
                || (button && button->group() && button->group()->exclusive())
                || (control->focusPolicy() == Qt::NoFocus
                    && control->parentWidget()->inherits("lanyard::ui::PinPad"));
            if (!byItsOwnKeys)
                QVERIFY2(reached.contains(control), qPrintable(described(*control)));
        }
    }

    void theFocusIsSeenWhereverItIs_data() { everySceneInRows(); }
    void theFocusIsSeenWhereverItIs()
    {
        QFETCH(Scene, scene);
        show(scene);
        for (QWidget *control : controlsIn(*m_desk)) {
            if (!(control->focusPolicy() & Qt::TabFocus))
                continue;
            control->clearFocus();
            settle();
            const QImage without = control->grab().toImage();
            control->setFocus(Qt::TabFocusReason);
            settle();
            const QImage with = control->grab().toImage();
            QVERIFY2(without.size() == with.size(), qPrintable(described(*control)));
            QVERIFY2(differing(without, with) >= control->width(), qPrintable(described(*control)));
        }
    }

    void nothingMovesUnderTheFinger()
    {
        QMap<QString, QRect> places;
        for (const Scene &scene : everyScene()) {
            open({800, 600});
            show(scene);
            if (m_desk->isSigningIn() || m_desk->asksForApproval())
                continue; // digits to touch need the room
            for (const QString &name : {u"search"_s, u"walkIn"_s, u"leave"_s, u"picture"_s}) {
                const QRect place = placeIn(*m_desk, *m_desk->findChild<QWidget *>(name));
                QVERIFY2(place == places.value(name, place), qPrintable(scene.name + name));
                places.insert(name, place);
            }
            for (const Step step : everyStep) {
                const QString name = u"step%1"_s.arg(int(step));
                const auto *button = m_desk->findChild<QWidget *>(name);
                if (!button || !button->isVisible())
                    continue;
                const QRect place = placeIn(*m_desk, *button);
                QVERIFY2(place == places.value(name, place), qPrintable(scene.name + name));
                places.insert(name, place);
            }
        }
        QVERIFY(places.size() >= 12);
    }

    void theSecondPressOfADoubleClickDoesNothingOnAnotherPage()
    {
        const QSignalSpy decided{&m_desk->actions(), &ActionPages::overrideWanted};
        m_desk->showVerdict(seenAtNoon(Full{graceAtWork(), 40}));
        settle();
        const auto *button = m_desk->findChild<QWidget *>(u"step%1"_s.arg(int(Step::LetIn)));
        const QPoint middle = placeIn(*m_desk, *button).center();
        QTest::mouseDClick(m_desk->windowHandle(), Qt::LeftButton, {}, middle);
        settle();
        QVERIFY(m_desk->actions().isVisible());
        QCOMPARE(decided.size(), 0);
        const auto *deed = m_desk->actions().currentWidget()->findChild<QWidget *>(u"deed"_s);
        QVERIFY2(placeIn(*m_desk, *deed).contains(middle), "or this test tests nothing");
        QTest::mouseClick(m_desk->windowHandle(), Qt::LeftButton, {}, middle);
        QCOMPARE(decided.size(), 1);
    }

    void verdictsAreReadableInEveryHall_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        for (const QSize size : {QSize{800, 600}, QSize{3840, 2160}})
            for (const char *theme : {"bright", "dark", "high-contrast"})
                QTest::addRow("%dx%d, %s", size.width(), size.height(), theme)
                    << size << QString::fromLatin1(theme);
    }
    void verdictsAreReadableInEveryHall()
    {
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        Theme::named(theme).applyTo(*qApp);
        open(size);
        for (const auto &[name, verdict] : everyVerdict(graceAtWork())) {
            m_desk->showVerdict(seenAtNoon(verdict));
            settle();
            const QImage picture = m_desk->grab().toImage().convertToFormat(QImage::Format_RGB32);
            const auto *panel = m_desk->findChild<QWidget *>(u"verdict"_s);
            for (const auto *label : panel->findChildren<FittedLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    QVERIFY2(paintedContrast(picture, placeIn(*m_desk, *label)) >= 7,
                             qPrintable(name + u": "_s + label->objectName()));
            }
            const auto *person = panel->findChild<FittedLabel *>(u"name"_s);
            if (person->isVisible())
                QVERIFY2(person->fit().pixelSize * 100 >= size.height() * 8, qPrintable(name));
        }
    }

    void verdictsAreToldApartWithoutColour()
    {
        using Tone = VerdictView::Tone;
        QMap<QString, QImage> shapes;
        for (const Tone tone : {Tone::Welcome,
                                Tone::Goodbye,
                                Tone::Again,
                                Tone::Inside,
                                Tone::Note,
                                Tone::Attention,
                                Tone::Refuse,
                                Tone::Unknown})
            shapes.insert(lookOf(tone).shape, silhouette(lookOf(tone).shape));
        QCOMPARE(shapes.size(), 8);
        for (auto one = shapes.cbegin(); one != shapes.cend(); ++one) {
            for (auto other = std::next(one); other != shapes.cend(); ++other)
                QVERIFY2(differing(one.value(), other.value()) >= 64 * 64 / 16,
                         qPrintable(one.key() + u" and "_s + other.key()));
        }
    }

    void nothingIsClippedFromRightToLeft_data() { everySceneInRows(); }
    void nothingIsClippedFromRightToLeft()
    {
        QFETCH(Scene, scene);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        open({800, 600});
        show(scene);
        for (const auto *label : m_desk->findChildren<FittedLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            QVERIFY2(!label->fit().shortened, qPrintable(label->objectName() + label->text()));
            QVERIFY2(label->window()->rect().contains(placeIn(*m_desk, *label)),
                     qPrintable(label->objectName()));
        }
        for (const QWidget *control : controlsIn(*m_desk))
            QVERIFY2(control->parentWidget()->rect().contains(control->geometry()),
                     qPrintable(described(*control)));
    }

    void fromRightToLeftEverythingIsMirrored()
    {
        QMap<QString, QRect> places;
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            open({800, 600});
            m_desk->showVerdict(seenAtNoon(Admitted{graceAtWork(), {}}));
            settle();
            const auto *panel = m_desk->findChild<QWidget *>(u"verdict"_s);
            for (const QString &name : {u"shape"_s, u"headline"_s, u"name"_s, u"next"_s}) {
                const QRect place = placeIn(*m_desk, *panel->findChild<QWidget *>(name));
                if (direction == Qt::LeftToRight)
                    places.insert(name, place);
                else
                    QVERIFY2(
                        isNear(place,
                               QStyle::visualRect(direction, m_desk->rect(), places.value(name))),
                        qPrintable(name));
            }
            const int search = placeIn(*m_desk, *m_desk->findChild<QWidget *>(u"search"_s)).x();
            const int walkIn = placeIn(*m_desk, *m_desk->findChild<QWidget *>(u"walkIn"_s)).x();
            QCOMPARE(search > walkIn, direction == Qt::RightToLeft);
        }
    }

    void namesFromRightToLeftDoNotTurnASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("Arabic") << u"محمد علي"_s;
        QTest::addRow("Hebrew") << u"דנה כהן"_s;
    }
    void namesFromRightToLeftDoNotTurnASentence()
    {
        QFETCH(QString, name);
        Door door = aDoor().named(name);
        Surroundings here = hereAtNoon();
        here.door = door;
        const VerdictView view = viewOf(Full{graceAtWork(), 40}, here, PlainWording{});
        QVERIFY2(view.fact.contains(u'\u2068' + name + u'\u2069'), "between isolates");
        m_desk->showVerdict(seenAtNoon(Admitted{someoneAtWork(name, name), {}}));
        settle();
        const auto *label
            = m_desk->findChild<QWidget *>(u"verdict"_s)->findChild<FittedLabel *>(u"name"_s);
        QVERIFY(!label->fit().shortened);
        QCOMPARE(label->fit().lines.join(u' '), name);
    }
};

QTEST_MAIN(DeskScenesTest)
#include "tst_DeskScenes.moc"
