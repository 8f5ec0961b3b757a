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
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.provider.LabellingItemProviderAdapterFactory;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

/** A home of its own for one document, with an editing domain of its own. */
final class FileHome implements DocumentStore {

    private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(
            List.of(new LabellingItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory()));
    private final BasicCommandStack history = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain = new FileDomain();
    private final ChangeCollector changes = new ChangeCollector();

    private DocumentClient guest = DocumentClient.NONE;
    private PartnerStrategy strategy;
    private Path file;
    private boolean editing;
    private boolean wasDirty;
    private boolean replaced;

    FileHome(PartnerStrategy strategy, Path file) {
        this.file = file;
        show(strategy);
        history.addCommandStackListener(event -> announce());
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public PartnerStrategy strategy() {
        return strategy;
    }

    @Override
    public EditingDomain domain() {
        return domain;
    }

    @Override
    public boolean edit(Message label, Runnable change) {
        if (editing) {
            // Part of the step that is under way.
            change.run();
            return true;
        }
        editing = true;
        try {
            RecordedChange step = RecordedChange.make(label, changes, change);
            if (step.changesNothing()) {
                changes.take();
                return false;
            }
            history.execute(step);
            return true;
        } finally {
            editing = false;
        }
    }

    @Override
    public PartnerStrategy copy(List<PendingInput> inputs) {
        boolean within = editing;
        editing = true;
        try {
            RecordedChange typed = RecordedChange.make(Message.of(DocumentStore.class, "typed"), changes,
                    () -> inputs.forEach(PendingInput::write));
            try {
                return StrategyFile.copy(strategy);
            } finally {
                // Behind the back of the history: what can be done again after an undo stays so.
                typed.undo();
            }
        } finally {
            editing = within;
            changes.take();
        }
    }

    @Override
    public Optional<String> undoable() {
        return Optional.ofNullable(history.getUndoCommand()).map(Command::getLabel);
    }

    @Override
    public Optional<String> redoable() {
        return Optional.ofNullable(history.getRedoCommand()).map(Command::getLabel);
    }

    @Override
    public boolean isDirty() {
        return replaced || history.isSaveNeeded();
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public void save() throws StrategyFileException {
        saveAs(file);
    }

    /** Writes another file, to which the strategy belongs from then on. */
    void saveAs(Path target) throws StrategyFileException {
        StrategyFile.save(strategy, target);
        file = target;
        replaced = false;
        history.saveIsDone();
        wasDirty = false;
        guest.saved();
    }

    /** The file lies elsewhere now. */
    void moved(Path target) {
        file = target;
        strategy.eResource().setURI(URI.createFileURI(target.toString()));
    }

    @Override
    public void take(PartnerStrategy content, boolean saved) {
        Resource previous = strategy.eResource();
        previous.eAdapters().remove(changes);
        domain.getResourceSet().getResources().remove(previous);
        show(content);
        replaced = !saved;
        wasDirty = !saved;
        history.flush();
        guest.replaced();
        guest.stateChanged();
    }

    private void show(PartnerStrategy content) {
        strategy = content;
        domain.getResourceSet().getResources().add(content.eResource());
        content.eResource().eAdapters().add(changes);
        changes.take();
    }

    @Override
    public void setGuest(DocumentClient other) {
        guest = other;
    }

    @Override
    public void leave() {
        guest = DocumentClient.NONE;
        history.flush();
        adapters.dispose();
    }

    private void announce() {
        Set<EObject> elements = changes.take();
        if (!elements.isEmpty()) {
            guest.changed(elements);
        }
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            guest.stateChanged();
        }
    }

    /** Files that may not be written can be edited too, and saved elsewhere. */
    private final class FileDomain extends AdapterFactoryEditingDomain {

        FileDomain() {
            super(adapters, history);
        }

        @Override
        public boolean isReadOnly(Resource resource) {
            return false;
        }
    }
}
