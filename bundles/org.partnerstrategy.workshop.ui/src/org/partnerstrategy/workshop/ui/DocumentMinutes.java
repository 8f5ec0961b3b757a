/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.ui;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.workshop.Minutes;
import org.partnerstrategy.workshop.RoundOutcome;
import org.partnerstrategy.workshop.WorkshopException;

/**
 * Records the rounds of a workshop in the strategy that is open in a window, each as one step of its history. To be
 * asked in any thread but that of the display, in which it changes the strategy.
 */
final class DocumentMinutes implements Minutes {

    private static final Messages MESSAGES = Messages.of(DocumentMinutes.class);

    private final StrategyDocument document;
    private final Display display;
    /** The steps that were made, by their marks. One that is no longer the last step cannot be taken back. */
    private final Map<String, Command> steps = new ConcurrentHashMap<>();

    DocumentMinutes(StrategyDocument document, Display display) {
        this.document = document;
        this.display = display;
    }

    @Override
    public PartnerStrategy copy() throws IOException {
        return inDisplay(() -> StrategyFile.copy(document.strategy()));
    }

    @Override
    public String record(RoundOutcome outcome) throws IOException {
        return inDisplay(() -> {
            RoundOutcome.check(document.strategy());
            boolean changed = document.edit(MESSAGES.message("edit.round", outcome.topic().name()),
                    () -> outcome.record(document.strategy(), LocalDate.now()));
            return changed ? marked(document.domain().getCommandStack().getUndoCommand()) : "";
        });
    }

    private String marked(Command step) {
        String mark = UUID.randomUUID().toString();
        steps.put(mark, step);
        return mark;
    }

    @Override
    public boolean takeBack(String mark) throws IOException {
        return mark.isEmpty() || inDisplay(() -> {
            Command step = steps.get(mark);
            boolean isLast = step != null && document.domain().getCommandStack().getUndoCommand() == step;
            if (isLast) {
                document.domain().getCommandStack().undo();
                steps.remove(mark);
            }
            return isLast;
        });
    }

    private <T> T inDisplay(Callable<T> task) throws IOException {
        FutureTask<T> asked = new FutureTask<>(task);
        try {
            display.syncExec(asked);
            return asked.get();
        } catch (SWTException e) {
            throw WorkshopException.because(MESSAGES.message("window.closed"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WorkshopException.because(MESSAGES.message("window.closed"), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
