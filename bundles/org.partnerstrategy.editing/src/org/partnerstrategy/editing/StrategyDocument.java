/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

/**
 * A strategy that is open for editing: one model with one history of changes, however many windows show it. It belongs
 * to one thread, in a workbench the thread of its display.
 */
public interface StrategyDocument {

    /** The strategy. Another one after {@link DocumentListener#replaced()}. */
    PartnerStrategy strategy();

    /** The editing domain to which the strategy belongs; its command stack is the history of changes. */
    EditingDomain domain();

    /** The file that the strategy was read from and is saved to. */
    Path file();

    /**
     * Makes a change that can be undone in one step. All changes of the strategy go this way or by commands of the
     * editing domain. A change that fails is taken back before the exception reaches the caller; so is one that
     * touches a closed review, of which listeners are told.
     *
     * @param label what the change does, as in "Place Club 12"
     * @param change changes the strategy directly
     * @return whether anything was changed
     */
    boolean edit(Message label, Runnable change);

    /** The step that undo would take back, in words; none when there is nothing to be undone. */
    Optional<String> undoable();

    /** The step that redo would make again, in words; none when there is nothing to be redone. */
    Optional<String> redoable();

    /** Whether there are changes, or something is being typed, that the file does not have yet. */
    boolean isDirty();

    /** Somebody began to type. Told again for the same input, it changes nothing. */
    void begin(PendingInput input);

    /** What was typed is taken over or given up. */
    void end(PendingInput input);

    /** Whether something is being typed. */
    boolean isTyping();

    /**
     * Takes over all that is being typed.
     *
     * @return false when some of it is no value that the strategy can have
     */
    boolean commitPending();

    /** What was typed is no value and cannot stay where it was typed; whoever shows the document tells the user. */
    void refuse(RefusedInput input);

    /** Gives up all that is being typed. */
    void discardPending();

    /** A copy of the strategy, with what is being typed. */
    PartnerStrategy copy();

    /**
     * Writes the file, with what is being typed. The document stays as it was when that fails.
     *
     * @throws StrategyFileException when it cannot be written; the file is then as it was before
     */
    void save() throws StrategyFileException;

    /**
     * Writes another file, with what is being typed, to which the document belongs from then on.
     *
     * @throws StrategyFileException when it cannot be written; the document then still belongs to its file
     */
    void saveAs(Path other) throws StrategyFileException;

    /**
     * Follows the file, which others moved or renamed, so that saving does not bring back the old one. What was not
     * saved stays so. Where a modelling session holds the strategy, that follows by itself and nothing is done.
     *
     * @param target where the file is now
     */
    void moved(Path target);

    /**
     * Reads the file again and forgets all changes, the history and what is being typed.
     *
     * @throws StrategyFileException when it cannot be read; the document then stays as it was
     */
    void revert() throws StrategyFileException;

    /**
     * Takes another content, such as a recovered one, as a change that the file does not have yet. The history and what
     * is being typed are forgotten.
     */
    void replace(PartnerStrategy content);

    /**
     * Takes over what others wrote into the file since this document read or wrote it, with what is being typed, as one
     * step of the history. The file then counts as read.
     *
     * @param label what the step is called
     * @param merging brings both versions together
     * @return false when the user gave up; nothing was changed then
     * @throws StrategyFileException when the file cannot be read; the document then stays as it was
     * @throws NotComparableException when the file holds another strategy; the document then stays as it was
     */
    boolean merge(Message label, VersionMerging merging) throws StrategyFileException, NotComparableException;

    /** What happened to the file since it was read or written by this document. */
    FileChange fileChange();

    /** Whether the file may not be written. */
    boolean isReadOnly();

    /** Whether diagrams show the strategy too, which keep its changes and ask what shall become of them. */
    boolean isShownElsewhere();

    /** Whether a modelling session holds the strategy: it writes the file, and takes what others write for a change. */
    boolean isInSession();

    /** Who else has the file open for editing, as in "anna on desktop-12"; none when nobody has. */
    Optional<String> otherEditor();

    /** Tells the listener of everything that happens from now on. */
    void addListener(DocumentListener listener);

    /** Tells the listener no more. */
    void removeListener(DocumentListener listener);
}
