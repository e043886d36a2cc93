// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/words_group.h"

#include "widgets/style/application_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace atlas {

namespace {

QString textOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    return qobject_cast<const QPlainTextEdit *>(field)->toPlainText();
}

} // namespace

WordsGroup::WordsGroup(FigureSession &session, QWidget *parent) : FigureGroup(session, parent)
{
    addField(&FigureSpec::title, 1);
    addField(&FigureSpec::subtitle, 1);
    addField(&FigureSpec::note, 2);
    addField(&FigureSpec::alternative, 4);
    renew();
}

void WordsGroup::addField(QString FigureSpec::*member, int lines)
{
    Row row;
    row.member = member;
    row.label = new QLabel(this);
    row.label->setProperty("role", QStringLiteral("second"));
    row.reset = new QPushButton(this);
    row.reset->setProperty("link", true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(row.label);
    head->addStretch();
    head->addWidget(row.reset);
    // The row is as high without the button.
    QSizePolicy policy = row.reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(policy);
    if (lines == 1) {
        auto *line = new QLineEdit(this);
        row.field = line;
        connect(line, &QLineEdit::textEdited, this, [this, row](const QString &text) { write(row, text); });
    } else {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 16);
        row.field = text;
        connect(text, &QPlainTextEdit::textChanged, this, [this, row] { write(row, textOf(row.field)); });
    }
    row.field->installEventFilter(this);
    row.label->setBuddy(row.field);
    auto *both = new QVBoxLayout;
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addLayout(head);
    both->addWidget(row.field);
    column()->addLayout(both);
    connect(row.reset, &QPushButton::clicked, this, [this, row] {
        m_session.endStep();
        write(row, {});
        m_session.endStep();
        row.field->setFocus(Qt::OtherFocusReason);
    });
    m_rows += row;
}

void WordsGroup::retranslate()
{
    setHeading(tr("Words"));
    const QStringList names{tr("Title"), tr("Subtitle"), tr("Note"), tr("Alternative text")};
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i].label->setText(names[i]);
        m_rows[i].field->setAccessibleName(names[i]);
        m_rows[i].reset->setText(i == Note ? tr("Clear") : tr("As proposed"));
        m_rows[i].reset->setAccessibleName(tr("%1: %2", "a field and what its button does").arg(names[i], m_rows[i].reset->text()));
    }
    m_rows[Alternative].field->setToolTip(tr("What a screen reader says in place of the figure"));
    setProposed(Note, tr("Stands before the source"));
}

void WordsGroup::setProposed(Field field, const QString &words)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_rows[field].field))
        line->setPlaceholderText(words);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_rows[field].field)) {
        text->setPlaceholderText(words);
        // A field that has a proposal already does not show the next one by itself.
        text->viewport()->update();
    }
}

void WordsGroup::refresh()
{
    for (const Row &row : m_rows) {
        const QString &words = m_session.spec().*row.member;
        row.reset->setVisible(!words.isEmpty());
        // A field that says so already keeps its cursor.
        if (textOf(row.field) == words)
            continue;
        const QSignalBlocker quiet(row.field);
        if (auto *line = qobject_cast<QLineEdit *>(row.field))
            line->setText(words);
        else
            qobject_cast<QPlainTextEdit *>(row.field)->setPlainText(words);
    }
}

void WordsGroup::write(const Row &row, const QString &text)
{
    change([&](FigureSpec &spec) { spec.*row.member = text; }, row.label->text(), QStringLiteral("words-%1").arg(row.label->text()));
}

/// What is typed in one go is one step back.
bool WordsGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_session.endStep();
    return FigureGroup::eventFilter(watched, event);
}

} // namespace atlas
