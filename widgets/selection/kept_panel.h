// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/selection/filter_job.h"
#include "widgets/selection/set_change.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace atlas {

class KeptRow;

/// What the present selection was made with, as long as it is what that made.
struct SelectionOrigin {
    PlaceSet selection;
    QString expression, name;
};

/// The selections that were given a name: keeps the present one, and selects, combines, renames and deletes them.
/// One made with an expression is found again for the level and year on the map; another consists of its places.
class KeptPanel : public QWidget {
    Q_OBJECT

public:
    KeptPanel(AtlasSession &session, QWidget *parent);

    void setOrigin(const SelectionOrigin &origin);
    void refresh();
    /// Finds out again how many places each has at the level and year on the map.
    void refreshCounts();
    /// @return true if a row was being renamed.
    bool stopRenaming();
    [[nodiscard]] QLineEdit &nameField() { return *m_name; }
    [[nodiscard]] QPushButton &keepButton() { return *m_keep; }
    [[nodiscard]] const QList<KeptRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    /// @param expression empty if it is kept by its places.
    void asked(const atlas::PlaceSet &places, const QString &expression, const QString &name, atlas::SetChange change);
    void heightChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuild();
    void keep();
    void use(int index, SetChange change);
    void remove(int index);
    [[nodiscard]] bool originHolds() const;
    [[nodiscard]] QString proposedName() const;
    /// The name, with a number behind it where another selection has it.
    [[nodiscard]] QString notTaken(const QString &name) const;

    AtlasSession &m_session;
    SelectionOrigin m_origin;
    QLabel *m_heading, *m_empty;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QVBoxLayout *m_list;
    QList<KeptRow *> m_rows;
    FilterJob m_job;
    QList<int> m_asked;     ///< rows whose expressions are being answered
};

} // namespace atlas
