// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/undo_history.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace atlas;

namespace {

/// Writes its letter, and takes it away again.
class Letter : public QUndoCommand {
public:
    Letter(QString &words, QChar letter, bool grows = false) : m_words(words), m_letter(letter), m_grows(grows) {}
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override { return static_cast<const Letter *>(other)->m_grows; }
    void redo() override { m_words += m_letter; }
    void undo() override { m_words.remove(m_letter); }

private:
    QString &m_words;
    QChar m_letter;
    bool m_grows;
};

} // namespace

class TestUndoHistory : public QObject {
    Q_OBJECT

private:
    QString m_words;
    std::unique_ptr<QUndoStack> m_map, m_story;
    std::unique_ptr<UndoHistory> m_history;

    void map(char letter) { m_map->push(new Letter(m_words, QLatin1Char(letter))); }
    void story(char letter) { m_story->push(new Letter(m_words, QLatin1Char(letter))); }

private Q_SLOTS:
    void init()
    {
        m_words.clear();
        m_history.reset();
        m_map = std::make_unique<QUndoStack>();
        m_story = std::make_unique<QUndoStack>();
        m_history = std::make_unique<UndoHistory>(QList{m_map.get(), m_story.get()});
    }

    void whatWasDoneLastIsTakenBackFirstWhereverItWasDone()
    {
        QVERIFY(!m_history->canUndo());
        map('a');
        story('b');
        story('c');
        map('d');
        for (const char *left : {"abc", "ab", "a", ""}) {
            QVERIFY(m_history->canUndo());
            m_history->undo();
            QCOMPARE(m_words, QLatin1String(left));
        }
        QVERIFY(!m_history->canUndo());
        for (const char *back : {"a", "ab", "abc", "abcd"}) {
            QVERIFY(m_history->canRedo());
            m_history->redo();
            QCOMPARE(m_words, QLatin1String(back));
        }
        QVERIFY(!m_history->canRedo());
    }

    void aStepInThePlaceOfOneThatWasTakenBackIsTheLatest()
    {
        map('a');
        story('b');
        story('c');
        m_history->undo();
        m_history->undo();
        map('d');
        story('e');
        QCOMPARE(m_words, QStringLiteral("ade"));
        m_history->undo();
        QCOMPARE(m_words, QStringLiteral("ad"));
        m_history->undo();
        QCOMPARE(m_words, QStringLiteral("a"));
    }

    void aStepThatGrewIsTheLatest()
    {
        map('a');
        story('b');
        m_map->push(new Letter(m_words, QLatin1Char('a'), true));
        QCOMPARE(m_map->count(), 1);
        m_history->undo();
        QCOMPARE(m_words, QStringLiteral("b"));
    }

    void aStackThatIsEmptiedLeavesTheOther()
    {
        map('a');
        story('b');
        map('c');
        m_map->clear();
        m_history->undo();
        QCOMPARE(m_words, QStringLiteral("ac"));
        QVERIFY(!m_history->canUndo());
    }

    void aChangeIsToldWhenUndoIsPossibleAlready()
    {
        QSignalSpy changed(m_history.get(), &UndoHistory::changed);
        bool could = false;
        connect(m_history.get(), &UndoHistory::changed, this, [&] { could = m_history->canUndo(); });
        story('a');
        QVERIFY(!changed.isEmpty());
        QVERIFY(could);
    }
};

QTEST_MAIN(TestUndoHistory)
#include "tst_undo_history.moc"
