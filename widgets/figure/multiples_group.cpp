// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/multiples_group.h"

#include "widgets/figure/multiples_list.h"
#include "widgets/style/chevron_combo.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace atlas {

MultiplesGroup::MultiplesGroup(FigureSession &session, QWidget *parent)
    : FigureGroup(session, parent), m_by(new ChevronCombo(this)), m_list(new MultiplesList(this))
{
    auto *grid = addGrid();
    m_label = addRow(grid, m_by);
    m_by->addItems({QString(), QString(), QString()});
    column()->addWidget(m_list);
    m_note = addNote();
    connect(m_by, &QComboBox::activated, this, [this](int index) {
        change([index](FigureSpec &spec) { spec.multiples.by = static_cast<FigureMultiples::By>(index); }, tr("Choose small maps"));
    });
    connect(m_list, &MultiplesList::chosen, this, [this](const FigureMultiples &multiples) {
        change([&](FigureSpec &spec) { spec.multiples = multiples; }, tr("Choose small maps"));
    });
    renew();
}

void MultiplesGroup::retranslate()
{
    setHeading(tr("Small maps"));
    m_label->setText(tr("The map"));
    m_by->setAccessibleName(tr("One map or several"));
    const QStringList names{tr("Once"), tr("A map a year"), tr("A map a figure")};
    for (int i = 0; i < names.size(); ++i)
        m_by->setItemText(i, names[i]);
}

void MultiplesGroup::refresh()
{
    const FigureSpec &spec = m_session.spec();
    const QSignalBlocker quiet(m_by);
    m_by->setCurrentIndex(static_cast<int>(spec.multiples.by));
    m_list->show(*m_session.data(), spec.view, m_session.atlas().table(), spec.multiples, m_session.atlas().view().language);
    m_note->setText(m_list->note());
    m_note->setVisible(!m_list->note().isEmpty());
}

} // namespace atlas
