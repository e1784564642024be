// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/PictureForm.h"

#include "ui/kit/PlainText.h"
#include "ui/kit/Touch.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using badge::PictureElement;

enum Source { File, Photo };

} // namespace

PictureForm::PictureForm(QWidget *parent)
    : ElementForm{parent}
    , m_source{new Segments{u"pictureSource"_s, {u"picture"_s, u"person"_s}}}
    , m_file{new QPushButton}
    , m_field{new PlainLine{u"pictureField"_s}}
    , m_fit{new Segments{u"pictureFit"_s, {{}, {}}}}
{
    m_file->setObjectName(u"pictureFile"_s);
    m_file->setMinimumHeight(fingerHeight);
    for (QWidget *field : QList<QWidget *>{m_source, m_file, m_field, m_fit})
        addRow(field);
    bindAll();
    connect(m_file, &QPushButton::clicked, this, &PictureForm::fileWanted);
    PictureForm::retranslate();
}

void PictureForm::bindAll()
{
    const auto into = [](auto assign) {
        return [assign](badge::Element &element, const auto &value) {
            if (auto *picture = std::get_if<PictureElement>(&element.what))
                assign(*picture, value);
        };
    };
    bind(*m_source, into([](PictureElement &to, int source) {
        to.photoField = source == Photo ? u"photo"_s : QString{};
        if (source == Photo)
            to.picture.clear();
    }));
    bind(*m_field, into([](PictureElement &to, const QString &field) {
        if (!field.trimmed().isEmpty())
            to.photoField = field.trimmed();
    }));
    bind(*m_fit,
         into([](PictureElement &to, int fit) { to.fit = static_cast<PictureElement::Fit>(fit); }));
}

bool PictureForm::fits(const badge::Element &element) const
{
    return std::holds_alternative<PictureElement>(element.what);
}

void PictureForm::render(const badge::Element &element)
{
    const auto *picture = std::get_if<PictureElement>(&element.what);
    if (!picture)
        return;
    const bool isPhoto = !picture->photoField.isEmpty();
    m_source->setQuietly(isPhoto ? Photo : File);
    m_file->setText(picture->picture.isEmpty() ? tr("Choose …") : plainLine(picture->picture));
    if (!m_field->hasFocus())
        m_field->setQuietly(picture->photoField);
    m_fit->setQuietly(static_cast<int>(picture->fit));
    showRow(m_file, !isPhoto);
    showRow(m_field, isPhoto);
}

void PictureForm::retranslate()
{
    call(m_source, tr("Shows"));
    call(m_file, tr("File"));
    call(m_field, tr("Column"));
    call(m_fit, tr("Fits"));
    m_file->setText(tr("Choose …"));
    m_field->setToolTip(tr("The column of the list that says where each person's photo is"));
    m_source->setWords({tr("A picture of your own"), tr("The photo of the person")});
    m_fit->setWords({tr("Whole"), tr("Filled")});
}

} // namespace lanyard::ui
