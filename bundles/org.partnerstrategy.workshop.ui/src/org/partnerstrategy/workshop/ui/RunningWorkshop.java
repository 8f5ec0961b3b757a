/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.ui;

import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.workshop.Agenda;
import org.partnerstrategy.workshop.RefusedException;
import org.partnerstrategy.workshop.WorkshopState;
import org.partnerstrategy.workshop.Workshop;
import org.partnerstrategy.workshop.WorkshopException;
import org.partnerstrategy.workshop.server.ServerOptions;
import org.partnerstrategy.workshop.server.WorkshopServer;

/**
 * A workshop that is served from a window. What the presenter does is done beside the thread of the display, one after
 * the other; what comes of it is told in that thread.
 */
final class RunningWorkshop implements Closeable {

    private static final Messages MESSAGES = Messages.of(RunningWorkshop.class);

    /** Between two looks at the workshop, so that many people who place do not keep the window busy. */
    private static final long PAUSE = 200;
    private static final long PATIENCE = 30_000;

    private final Workshop workshop;
    private final WorkshopServer server;
    private final Display display;
    private final ExecutorService steps = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private volatile boolean closed;

    /** Something that the presenter does. */
    interface Step {

        /** Does it, in another thread than that of the display. */
        void on(Workshop workshop) throws RefusedException, IOException;
    }

    private RunningWorkshop(Workshop workshop, WorkshopServer server, Display display) {
        this.workshop = workshop;
        this.server = server;
        this.display = display;
    }

    /**
     * Starts a workshop about the strategy of a document, or goes on with the one that was stopped.
     *
     * @throws IOException when there is such a workshop already, it cannot be kept on disk or cannot be served
     */
    static RunningWorkshop start(StrategyDocument document, Agenda agenda, ServerOptions options, Display display)
            throws IOException {
        Workshop workshop = Workshop.start(document.file(), agenda, new DocumentMinutes(document, display),
                Locale.getDefault());
        try {
            return new RunningWorkshop(workshop, WorkshopServer.start(workshop, options, Locale.getDefault()),
                    display);
        } catch (IOException e) {
            workshop.close();
            throw e;
        }
    }

    /** The address for participants. */
    String address() {
        return server.address();
    }

    /** The address of the presenter's page, of use on this computer alone. */
    String presenterAddress() {
        return server.presenterAddress();
    }

    /**
     * Tells from now on, in the thread of the display, what the presenter may know.
     *
     * @param shown is told
     * @param ended is run when the workshop was ended, here or on the presenter's page
     */
    void watch(Consumer<WorkshopState.OfPresenter> shown, Runnable ended) {
        Thread.ofVirtual().start(() -> {
            try {
                long known = -1;
                while (!closed && !workshop.isEnded()) {
                    known = workshop.awaitCount(known, known < 0 ? 0 : PATIENCE);
                    WorkshopState.OfPresenter situation = workshop.ofPresenter();
                    later(() -> shown.accept(situation));
                    Thread.sleep(PAUSE);
                }
                if (!closed) {
                    later(ended);
                }
            } catch (IOException e) {
                later(ended);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /**
     * Does something.
     *
     * @param problem is told, in the thread of the display, why it could not be done
     * @param done is run, in the thread of the display, when it was
     */
    void take(Step step, Consumer<Message> problem, Runnable done) {
        steps.execute(() -> {
            try {
                step.on(workshop);
                later(done);
            } catch (RefusedException e) {
                later(() -> problem.accept(MESSAGES.message("refused." + e.refusal().name())));
            } catch (WorkshopException e) {
                later(() -> problem.accept(MESSAGES.message("failed", e.in(Locale.getDefault()))));
            } catch (IOException | IllegalStateException e) {
                later(() -> problem.accept(MESSAGES.message("failed", String.valueOf(e.getLocalizedMessage()))));
            }
        });
    }

    private void later(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }

    /**
     * Takes a last step and stops serving, in any thread but that of the display.
     *
     * @throws IOException when the step could not be taken; the workshop then goes on
     */
    void finish(Step last) throws IOException {
        try {
            last.on(workshop);
        } catch (RefusedException e) {
            throw WorkshopException.because(MESSAGES.message("refused." + e.refusal().name()), e);
        }
        close();
    }

    /** Stops serving. A workshop that was not ended can go on later. */
    @Override
    public void close() throws IOException {
        closed = true;
        steps.shutdown();
        try {
            server.close();
        } finally {
            workshop.close();
        }
    }
}
