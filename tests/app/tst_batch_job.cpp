// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/batch_job.h"
#include "tests/render/map_fixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class TestBatchJob : public QObject {
    Q_OBJECT

    static BatchOrder order(const QString &target)
    {
        BatchOrder order;
        order.data = AtlasData::make(fixture::parts());
        order.spec.view = fixture::state();
        order.target = target;
        return order;
    }
    static QStringList everythingIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void progressAndEndAreToldInTheThreadOfTheWindow()
    {
        const QTemporaryDir dir;
        BatchJob job;
        QSignalSpy progressed(&job, &BatchJob::progressed), finished(&job, &BatchJob::finished);
        bool here = true;
        connect(&job, &BatchJob::progressed, &job, [&] { here = here && QThread::currentThread() == thread(); });
        job.start(order(dir.filePath(QStringLiteral("atlas.pdf"))));
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait(60000));
        QVERIFY(!job.isRunning());
        QVERIFY(here);
        const int pages = fixture::kColumns * fixture::kRows - fixture::kWithoutFigure;
        QCOMPARE(progressed.size(), pages);
        QCOMPARE(progressed.back().at(0).toInt(), pages);
        QCOMPARE(finished.front().at(0).toInt(), pages);
        QCOMPARE(finished.front().at(1).toStringList().size(), fixture::kWithoutFigure);
        QCOMPARE(everythingIn(dir.path()), QStringList{QStringLiteral("atlas.pdf")});
    }

    void cancellingLeavesNothing()
    {
        const QTemporaryDir dir;
        BatchJob job;
        QSignalSpy progressed(&job, &BatchJob::progressed), finished(&job, &BatchJob::finished), cancelled(&job, &BatchJob::cancelled);
        job.start(order(dir.filePath(QStringLiteral("atlas.pdf"))));
        job.cancel();
        QVERIFY(cancelled.wait(60000));
        QVERIFY(finished.isEmpty());
        QVERIFY(!job.isRunning());
        QCOMPARE(everythingIn(dir.path()), QStringList());
        // Afterwards it can be begun again.
        job.start(order(dir.filePath(QStringLiteral("atlas.pdf"))));
        QVERIFY(finished.wait(60000));
    }

    void aJobThatGoesAwayStops()
    {
        const QTemporaryDir dir;
        {
            BatchJob job;
            job.start(order(dir.filePath(QStringLiteral("atlas.pdf"))));
        }
        QCOMPARE(everythingIn(dir.path()), QStringList());
    }

    void whatCannotBeWrittenIsTold()
    {
        const QTemporaryDir dir;
        BatchJob job;
        QSignalSpy failed(&job, &BatchJob::failed);
        job.start(order(dir.filePath(QStringLiteral("none/atlas.pdf"))));
        QVERIFY(failed.wait(60000));
    }

    void nothingToDrawIsTold()
    {
        const QTemporaryDir dir;
        BatchJob job;
        QSignalSpy nothing(&job, &BatchJob::nothing);
        BatchOrder empty = order(dir.filePath(QStringLiteral("atlas.pdf")));
        empty.spec.view.year = 1850;
        job.start(empty);
        QVERIFY(nothing.wait(60000));
        QVERIFY(!nothing.front().at(0).toStringList().isEmpty());
    }
};

QTEST_MAIN(TestBatchJob)
#include "tst_batch_job.moc"
