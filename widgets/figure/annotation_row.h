// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/figure_spec.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace atlas {

/// One annotation in the list: its place, its words, number or words, and away with it.
class AnnotationRow : public QWidget {
    Q_OBJECT

public:
    explicit AnnotationRow(QWidget *parent = nullptr);

    /// @param place its name; stands in the field until words are typed
    void show(const FigureAnnotation &annotation, const QString &place);
    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QCheckBox &badge() { return *m_badge; }
    [[nodiscard]] QToolButton &removeButton() { return *m_remove; }

Q_SIGNALS:
    void textEdited(const QString &text);
    void badgeToggled(bool badge);
    void removeAsked();
    /// By the keyboard: so far from where the words are, page units.
    void moveAsked(QPointF by);
    /// Where there is room, as at first.
    void unplaceAsked();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_name;
    QLineEdit *m_field;
    QCheckBox *m_badge;
    QToolButton *m_back, *m_remove;
};

} // namespace atlas
