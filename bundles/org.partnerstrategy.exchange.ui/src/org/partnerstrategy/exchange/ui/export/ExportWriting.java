/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.partnerstrategy.exchange.ExportException;
import org.partnerstrategy.exchange.ExportProgress;
import org.partnerstrategy.exchange.ExportRequest;
import org.partnerstrategy.exchange.Exporter;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Messages;

/** Writes a file beside the user interface, shows how far it is and can be cancelled. */
public final class ExportWriting implements IRunnableWithProgress {

    private static final Messages MESSAGES = Messages.of(ExportWriting.class);

    private static final int TICKS = 1000;
    private static final int POLL_MILLISECONDS = 50;

    private final Exporter exporter;
    private final ExportRequest request;
    private final WholeFile target;

    /**
     * @param request what is wanted, of a strategy that nobody changes meanwhile
     */
    public ExportWriting(Exporter exporter, ExportRequest request, WholeFile target) {
        this.exporter = exporter;
        this.request = request;
        this.target = target;
    }

    /** What to export of a copy of a strategy, which nobody changes. */
    public static ExportRequest request(PartnerStrategy strategy, List<Goal> goals) {
        PartnerStrategy copy = StrategyFile.copy(strategy);
        List<Goal> own = GoalWalk.through(strategy).toList();
        List<Goal> copied = GoalWalk.through(copy).toList();
        return ExportRequest.of(copy, Locale.getDefault())
                .on(goals.stream().map(goal -> copied.get(own.indexOf(goal))).toList());
    }

    /**
     * Writes the file.
     *
     * @throws InvocationTargetException when it could not be written, with an {@link IOException} that says why
     * @throws InterruptedException when the user cancelled
     */
    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(MESSAGES.text("writing", exporter.label().in(Locale.getDefault())), TICKS);
        try {
            target.check();
            target.write(content(monitor).orElseThrow(() -> new ExportException(MESSAGES.message("broken",
                    exporter.label().in(Locale.getDefault())))));
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }

    /** An exporter that does not tell how far it is can be cancelled too: it is interrupted, and left to end. */
    private Optional<byte[]> content(IProgressMonitor monitor) throws IOException, InterruptedException {
        FutureTask<Optional<byte[]>> task = new FutureTask<>(
                () -> exporter.content(request.telling(new Ticks(monitor))));
        Thread.ofPlatform().daemon().name(exporter.id()).start(task);
        while (true) {
            try {
                return task.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    task.cancel(true);
                    throw new InterruptedException();
                }
            } catch (ExecutionException e) {
                throw problem(e.getCause());
            }
        }
    }

    private static IOException problem(Throwable cause) throws InterruptedException {
        return switch (cause) {
        case CancellationException cancelled -> throw new InterruptedException();
        case ExportException refused -> refused;
        default -> throw new IllegalStateException(cause);
        };
    }

    /** Tells a monitor how far an exporter is. */
    private static final class Ticks implements ExportProgress {

        private final IProgressMonitor monitor;
        private int told;

        Ticks(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public synchronized void done(int done, int total) {
            if (monitor.isCanceled()) {
                throw new CancellationException();
            }
            int now = (int) Math.clamp((long) TICKS * done / Math.max(1, total), told, TICKS);
            monitor.worked(now - told);
            told = now;
        }
    }
}
