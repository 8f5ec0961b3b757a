/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

/**
 * Where a document keeps its strategy, with the history of changes. A modelling session can be one: then the session
 * and everybody who uses the document change the same strategy. It belongs to the thread of the documents.
 */
public interface DocumentStore {

    /** The file that the strategy belongs to. */
    Path file();

    /** The strategy. */
    PartnerStrategy strategy();

    /** The editing domain to which the strategy belongs. */
    EditingDomain domain();

    /**
     * Makes a change that can be undone in one step; within another change it becomes part of that step. A change that
     * fails is taken back before the exception reaches the caller.
     *
     * @return whether anything was changed
     */
    boolean edit(Message label, Runnable change);

    /** The step that undo would take back, in words; none when there is nothing to be undone. */
    Optional<String> undoable();

    /** The step that redo would make again, in words; none when there is nothing to be redone. */
    Optional<String> redoable();

    /** Whether there are changes that the file does not have yet. */
    boolean isDirty();

    /** Whether the strategy may not be written, for another reason than the file itself. */
    boolean isReadOnly();

    /** Whether others show the strategy, who keep its changes and ask what shall become of them. */
    default boolean isShownElsewhere() {
        return false;
    }

    /**
     * Writes the file.
     *
     * @throws StrategyFileException when it cannot be written
     */
    void save() throws StrategyFileException;

    /**
     * Takes another content.
     *
     * @param content the strategy as it shall be; it is given away
     * @param saved whether the file has that content already
     */
    void take(PartnerStrategy content, boolean saved);

    /** Tells the guest of everything that happens from now on, and nobody else. */
    void setGuest(DocumentClient guest);

    /**
     * A copy of the strategy with what is being typed, of which the strategy itself and the history keep nothing.
     *
     * @param inputs what is being typed
     */
    default PartnerStrategy copy(List<PendingInput> inputs) {
        AtomicReference<PartnerStrategy> copy = new AtomicReference<>();
        boolean changed = !inputs.isEmpty() && edit(Message.of(DocumentStore.class, "typed"), () -> {
            inputs.forEach(PendingInput::write);
            copy.set(StrategyFile.copy(strategy()));
        });
        if (changed) {
            domain().getCommandStack().undo();
        }
        return Optional.ofNullable(copy.get()).orElseGet(() -> StrategyFile.copy(strategy()));
    }

    /** Lets the strategy go. */
    void leave();
}
