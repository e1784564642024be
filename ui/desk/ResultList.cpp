// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/ResultList.h"

#include "ui/kit/FittedLabel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

enum Role { Detail = Qt::UserRole, State, Icon, Namesake, LastNamesake };

QString iconOf(StatusView::Level level)
{
    switch (level) {
    case StatusView::Level::Good: return u"tick"_s;
    case StatusView::Level::Attention: return u"attention"_s;
    case StatusView::Level::Trouble: return u"cross"_s;
    }
    Q_UNREACHABLE();
}

bool areNamesakes(const PersonView &a, const PersonView &b)
{
    return plainLine(a.name).compare(plainLine(b.name), Qt::CaseInsensitive) == 0;
}

/// True if nothing but the code tells them apart.
bool lookTheSame(const PersonView &a, const PersonView &b)
{
    return areNamesakes(a, b) && a.company == b.company && a.ticket == b.ticket;
}

/// What tells this person from another one of the same name.
QString detailOf(const PersonView &person, bool withContact, bool withCode)
{
    constexpr qsizetype shownOfCode = 4;
    QStringList detail;
    for (const QString &part : {person.company, person.ticket}) {
        if (!part.isEmpty())
            detail.append(plainLine(part));
    }
    if (withContact && !person.contact.isEmpty())
        detail.append(plainLine(person.contact));
    if (withCode)
        detail.append(u"…"_s + plainLine(person.code.right(shownOfCode)));
    return detail.join(u"  ·  "_s);
}

/// Two lines on the left, the state on the right. People of the same name have a bar beside them
/// and their second line in bold. Paints text only as text.
class PersonRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {1, std::max(56, option.fontMetrics.height() * 27 / 10)};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QPalette &palette = option.palette;
        painter->save();
        if (selected)
            painter->fillRect(option.rect, palette.highlight());
        painter->setPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));

        const int gap = option.fontMetrics.height() / 2;
        if (index.data(Namesake).toBool()) {
            const int shorter = index.data(LastNamesake).toBool() ? gap / 2 : 0;
            painter->fillRect(option.rect.x(),
                              option.rect.y(),
                              gap / 2,
                              option.rect.height() - shorter,
                              painter->pen().color());
        }
        QRect box = option.rect.adjusted(gap, gap / 3, -gap, -gap / 3);
        box.setRight(paintState(*painter, box, option, index) - gap);
        paintPerson(*painter, box, option.font, index);
        painter->restore();
    }

private:
    static int paintState(QPainter &painter,
                          const QRect &box,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const int side = option.fontMetrics.height();
        const QString state = option.fontMetrics.elidedText(
            index.data(State).toString(), Qt::ElideRight, box.width() / 3);
        const int width = option.fontMetrics.horizontalAdvance(state);
        painter.setFont(option.font);
        painter.drawText(QRect{box.right() - width, box.top(), width + 1, box.height()},
                         Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         state);
        const int left = box.right() - width - side - side / 3;
        paintIcon(painter,
                  index.data(Icon).toString(),
                  QRect{left, box.center().y() - side / 2, side, side},
                  painter.pen().color());
        return left;
    }
    static void
    paintPerson(QPainter &painter, const QRect &box, const QFont &font, const QModelIndex &index)
    {
        QFont large = font;
        large.setBold(true);
        large.setPixelSize(QFontInfo{font}.pixelSize() * 5 / 4);
        const QFontMetrics metrics{large};
        const QString name = index.data(Qt::DisplayRole).toString();
        const QString detail = index.data(Detail).toString();
        const int split = detail.isEmpty() ? box.height() : box.height() * 11 / 20;
        painter.setFont(large);
        painter.drawText(QRect{box.left(), box.top(), box.width(), split},
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         isolated(metrics.elidedText(name, Qt::ElideRight, box.width())));
        QFont small = font;
        small.setBold(index.data(Namesake).toBool());
        painter.setFont(small);
        painter.drawText(
            box.adjusted(0, split, 0, 0),
            Qt::AlignVCenter | Qt::TextSingleLine,
            isolated(QFontMetrics{small}.elidedText(detail, Qt::ElideRight, box.width())));
    }
};

} // namespace

ResultList::ResultList(QWidget *parent)
    : QWidget{parent}
    , m_list{new QListWidget}
    , m_nobody{new FittedLabel}
    , m_keys{new QLabel}
{
    m_list->setObjectName(u"results"_s);
    m_list->setItemDelegate(new PersonRow{m_list});
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the search field keeps the keyboard
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nobody->setObjectName(u"nobody"_s);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setLimits({.lines = 3, .smallest = 12, .largest = 200});
    m_nobody->setTimesWriting(2);
    m_keys->setProperty("quiet", true);
    m_keys->setWordWrap(true);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nobody, 1);
    layout->addWidget(m_keys);
    connect(m_list, &QListWidget::itemClicked, this, &ResultList::chosen);
    retranslate();
}

void ResultList::show(const QList<PersonView> &people, const QString &searched)
{
    m_people = people;
    m_searched = searched;
    m_list->clear();
    for (const PersonView &person : people)
        addRow(person);
    m_list->setCurrentRow(0);
    m_list->setVisible(!people.isEmpty());
    m_nobody->setVisible(people.isEmpty());
    retranslate();
}

void ResultList::addRow(const PersonView &person)
{
    const auto others = [&](auto like) {
        return std::count_if(m_people.begin(),
                             m_people.end(),
                             [&](const PersonView &other) { return like(person, other); })
            > 1;
    };
    auto *row = new QListWidgetItem{plainLine(person.name), m_list};
    row->setData(Detail, detailOf(person, others(areNamesakes), others(lookTheSame)));
    row->setData(Namesake, others(areNamesakes));
    row->setData(LastNamesake,
                 m_list->count() == m_people.size()
                     || !areNamesakes(person, m_people[m_list->count()]));
    row->setData(State, person.state.sentence);
    row->setData(Icon, iconOf(person.state.level));
    row->setData(Qt::AccessibleDescriptionRole, row->data(Detail));
}

void ResultList::step(int rows)
{
    if (!m_people.isEmpty())
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

const PersonView *ResultList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_people.size() ? &m_people[row] : nullptr;
}

void ResultList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResultList::retranslate()
{
    m_list->setAccessibleName(tr("People found"));
    m_nobody->setText(tr("Nobody found for %1").arg(isolated(m_searched)));
    m_keys->setText(m_people.isEmpty()
                        ? tr("Try fewer letters, the company or the phone number.  Enter checks "
                             "what you typed as a ticket code.")
                        : tr("↑ ↓ choose   ·   Enter shows the person   ·   Esc back"));
}

} // namespace lanyard::ui
