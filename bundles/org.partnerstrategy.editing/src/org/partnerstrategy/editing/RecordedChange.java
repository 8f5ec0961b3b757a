/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.partnerstrategy.model.text.Message;

/** A direct change of a resource that was recorded, so that it can be undone and done again. */
final class RecordedChange extends AbstractCommand {

    private final Message title;
    private final ChangeDescription difference;

    private RecordedChange(Message title, ChangeDescription difference) {
        this.title = title;
        this.difference = difference;
    }

    /**
     * Makes a change and records it. A change that fails is taken back before its exception is passed on.
     *
     * @param watcher watches the resource that is changed
     */
    static RecordedChange make(Message title, ChangeCollector watcher, Runnable change) {
        StepRecorder recorder = watcher.record();
        try {
            change.run();
            return new RecordedChange(title, recorder.endRecording());
        } catch (RuntimeException | Error e) {
            recorder.endRecording().apply();
            throw e;
        } finally {
            watcher.end(recorder);
        }
    }

    /** Whether nothing was changed. */
    boolean changesNothing() {
        return difference.getObjectChanges().isEmpty() && difference.getResourceChanges().isEmpty();
    }

    /** The change was made already while it was recorded. */
    @Override
    protected boolean prepare() {
        return true;
    }

    /** Does nothing: the change was made while it was recorded. */
    @Override
    public void execute() {
        // see above
    }

    @Override
    public void undo() {
        difference.applyAndReverse();
    }

    @Override
    public void redo() {
        difference.applyAndReverse();
    }

    @Override
    public String getLabel() {
        return title.in(Locale.getDefault());
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return difference.getObjectChanges().keySet();
    }
}
