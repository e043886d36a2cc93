// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/size_group.h"

#include "widgets/figure/figure_names.h"
#include "widgets/style/chevron_combo.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

namespace atlas {

namespace {

constexpr double kPxPerMm = 96 / 25.4;
constexpr double kLeastMm = 20, kMostMm = 2000;

/// A page, and an arrow to the other way round.
void drawTurn(QPainter &painter, const QColor &)
{
    painter.drawRoundedRect(QRectF(3, 3, 7.5, 12), 1.2, 1.2);
    painter.drawPolyline(QPolygonF({{12.8, 9.5}, {17, 9.5}, {17, 17}, {6, 17}}));
    painter.drawPolyline(QPolygonF({{8, 15.2}, {6, 17}, {8, 18.8}}));
}

QDoubleSpinBox *lengthBox(QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(style::px(52));
    return box;
}

} // namespace

SizeGroup::SizeGroup(FigureSession &session, QWidget *parent)
    : FigureGroup(session, parent), m_preset(new ChevronCombo(this)), m_unit(new ChevronCombo(this)), m_turn(new QToolButton(this)),
      m_width(lengthBox(this)), m_height(lengthBox(this)), m_scale(new QSpinBox(this))
{
    auto *grid = addGrid();
    m_presetLabel = addRow(grid, m_preset);
    grid->addWidget(m_turn, grid->rowCount() - 1, 2);
    auto *size = new QWidget(this);
    auto *row = new QHBoxLayout(size);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_width, 1);
    row->addWidget(new QLabel(QStringLiteral("×"), size));
    row->addWidget(m_height, 1);
    row->addWidget(m_unit);
    m_sizeLabel = addRow(grid, size, 2);
    m_sizeLabel->setBuddy(m_width);
    m_scaleLabel = addRow(grid, m_scale, 2);
    m_unit->addItems({QStringLiteral("px"), QStringLiteral("mm")});
    m_unit->setMinimumWidth(style::px(64));
    m_turn->setIcon(style::icon(drawTurn));
    m_scale->setRange(25, 400);
    m_scale->setSingleStep(5);
    m_scale->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_scale->setKeyboardTracking(false);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(10);

    connect(m_preset, &QComboBox::activated, this, &SizeGroup::choosePreset);
    connect(m_unit, &QComboBox::activated, this, [this](int index) { setUnit(index == 0 ? LengthUnit::Px : LengthUnit::Mm); });
    connect(m_width, &QDoubleSpinBox::valueChanged, this, [this](double length) { setSide(&FigureSize::width, length); });
    connect(m_height, &QDoubleSpinBox::valueChanged, this, [this](double length) { setSide(&FigureSize::height, length); });
    connect(m_scale, &QSpinBox::valueChanged, this, [this](int percent) {
        change([percent](FigureSpec &spec) { spec.scale = percent / 100.0; }, tr("Change the scale"), QStringLiteral("scale"));
    });
    connect(m_turn, &QToolButton::clicked, this, [this] {
        change([](FigureSpec &spec) { std::swap(spec.size.width, spec.size.height); }, tr("Turn the page"));
    });
    renew();
}

void SizeGroup::retranslate()
{
    setHeading(tr("Page"));
    m_presetLabel->setText(tr("Format"));
    m_sizeLabel->setText(tr("Size"));
    m_scaleLabel->setText(tr("Type"));
    m_preset->setAccessibleName(tr("Format of the page"));
    m_width->setAccessibleName(tr("Width of the page"));
    m_height->setAccessibleName(tr("Height of the page"));
    m_unit->setAccessibleName(tr("Unit of the size"));
    m_scale->setAccessibleName(tr("Scale of type and lines"));
    m_scale->setToolTip(tr("Scale of type and lines; the page stays as large as it is"));
    m_scale->setSuffix(QStringLiteral(" %"));
    m_turn->setToolTip(tr("Portrait or landscape"));
    m_turn->setAccessibleName(m_turn->toolTip());
    const QSignalBlocker quiet(m_preset);
    m_preset->clear();
    for (const FigurePreset &preset : figurePresets())
        m_preset->addItem(presetName(preset));
    m_preset->addItem(tr("Own size"));
    m_preset->setMaxVisibleItems(m_preset->count());
}

void SizeGroup::refresh()
{
    const FigureSpec &spec = m_session.spec();
    const bool mm = spec.size.unit == LengthUnit::Mm;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_preset), QSignalBlocker(m_width), QSignalBlocker(m_height), QSignalBlocker(m_unit), QSignalBlocker(m_scale)};
    const FigurePreset *preset = presetOf(spec.size);
    m_preset->setCurrentIndex(preset ? static_cast<int>(preset - figurePresets().data()) : m_preset->count() - 1);
    m_unit->setCurrentIndex(mm ? 1 : 0);
    const std::pair<QDoubleSpinBox *, double> sides[] = {{m_width, spec.size.width}, {m_height, spec.size.height}};
    for (const auto &[box, length] : sides) {
        box->setLocale(QLocale(m_session.atlas().view().language));
        box->setDecimals(mm ? 1 : 0);
        box->setRange(mm ? kLeastMm : std::ceil(kLeastMm * kPxPerMm), mm ? kMostMm : std::floor(kMostMm * kPxPerMm));
        box->setSingleStep(mm ? 1 : 10);
        box->setValue(length);
    }
    m_scale->setValue(static_cast<int>(std::lround(spec.scale * 100)));
}

void SizeGroup::choosePreset(int index)
{
    const auto presets = figurePresets();
    if (index < 0 || index >= static_cast<int>(presets.size())) {
        m_width->setFocus();
        m_width->selectAll();
        return refresh();
    }
    const FigurePreset &preset = presets[static_cast<std::size_t>(index)];
    change([&preset](FigureSpec &spec) {
        spec.size = preset.size;
        spec.scale = preset.scale;
    }, tr("Choose a format"));
}

/// The page stays as large as it is.
void SizeGroup::setUnit(LengthUnit unit)
{
    change([unit](FigureSpec &spec) {
        if (spec.size.unit == unit)
            return;
        const double factor = unit == LengthUnit::Mm ? 1 / kPxPerMm : kPxPerMm;
        spec.size = {spec.size.width * factor, spec.size.height * factor, unit};
    }, tr("Choose the unit"));
}

void SizeGroup::setSide(double FigureSize::*side, double length)
{
    change([side, length](FigureSpec &spec) { spec.size.*side = length; }, tr("Change the size"), QStringLiteral("size"));
}

} // namespace atlas
