/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.IRunnableContext;
import org.partnerstrategy.exchange.ImportProgress;
import org.partnerstrategy.exchange.register.RegisterException;

/**
 * Work that takes a while with a large register: it is done beside the user interface, shows how far it is and can be
 * cancelled.
 *
 * @param context what shows how far it is
 */
record CancellableWork(IRunnableContext context) {

    private static final int POLL_MILLISECONDS = 50;

    /**
     * Work on a register.
     *
     * @param <T> what it results in
     */
    @FunctionalInterface
    interface Work<T> {

        T run(ImportProgress progress) throws RegisterException;
    }

    /**
     * Does the work; answers nothing when it was cancelled.
     *
     * @param title what is done
     * @throws RegisterException when the work fails
     */
    <T> Optional<T> run(String title, Work<T> work) throws RegisterException {
        Result<T> result = new Result<>();
        try {
            context.run(true, true, monitor -> result.value = Optional.of(await(title, work, monitor)));
        } catch (InterruptedException | OperationCanceledException e) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RegisterException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
        return result.value;
    }

    /** Work that does not look at its monitor is left to end by itself when it is cancelled. */
    private static <T> T await(String title, Work<T> work, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        monitor.beginTask(title, IProgressMonitor.UNKNOWN);
        FutureTask<T> task = new FutureTask<>((Callable<T>) () -> work.run(new Steps(title, monitor)));
        Thread.ofPlatform().daemon().name(title).start(task);
        while (true) {
            try {
                return task.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    throw new InterruptedException();
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof OperationCanceledException) {
                    throw new InterruptedException();
                }
                throw new InvocationTargetException(e.getCause());
            }
        }
    }

    private static final class Result<T> {

        private Optional<T> value = Optional.empty();
    }

    /** Tells a monitor how many rows are done. */
    private static final class Steps implements ImportProgress {

        private final String title;
        private final IProgressMonitor monitor;
        private int told;

        Steps(String title, IProgressMonitor monitor) {
            this.title = title;
            this.monitor = monitor;
        }

        @Override
        public void rows(int done, int total) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (told == 0) {
                monitor.beginTask(title, total);
            }
            monitor.worked(done - told);
            told = done;
        }
    }
}
