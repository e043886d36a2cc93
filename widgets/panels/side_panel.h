// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace atlas {

/// The panel at the right: pages under headings, one of them shown, and for a while a guest that takes it all.
class SidePanel : public QFrame {
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// Takes the page; the first one is shown.
    void addPage(QWidget *page);
    void setHeading(QWidget *page, const QString &heading);
    void setCurrent(QWidget *page);
    [[nodiscard]] QWidget *current() const;
    /// Shows a page without a heading in place of the others; nullptr ends that. Takes the guest.
    void setGuest(QWidget *guest);
    [[nodiscard]] bool hasGuest() const;

Q_SIGNALS:
    void currentChanged(QWidget *page);
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitHeadings();

    QWidget *m_head;
    QHBoxLayout *m_headings;
    QButtonGroup *m_buttons;
    QToolButton *m_close;
    QStackedWidget *m_pages;
    QList<QWidget *> m_headed;
    QWidget *m_last = nullptr;      ///< what was shown before the guest came
};

} // namespace atlas
