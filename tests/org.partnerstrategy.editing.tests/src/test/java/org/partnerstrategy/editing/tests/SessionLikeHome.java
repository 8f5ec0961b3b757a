/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing.tests;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.partnerstrategy.editing.DocumentClient;
import org.partnerstrategy.editing.DocumentStore;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

/** A home as a modelling session is one, without the session. */
final class SessionLikeHome implements DocumentStore {

    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(),
            new BasicCommandStack());
    private final PartnerStrategy strategy;
    private final Path file;
    private DocumentClient guest = DocumentClient.NONE;
    private boolean dirty;

    SessionLikeHome(Path file) throws StrategyFileException {
        this.file = file;
        strategy = StrategyFile.load(file);
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
        change.run();
        dirty = true;
        guest.stateChanged();
        return true;
    }

    @Override
    public Optional<String> undoable() {
        return Optional.empty();
    }

    @Override
    public Optional<String> redoable() {
        return Optional.empty();
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public void save() throws StrategyFileException {
        StrategyFile.save(strategy, file);
        dirty = false;
        guest.saved();
    }

    @Override
    public void take(PartnerStrategy content, boolean saved) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setGuest(DocumentClient other) {
        guest = other;
    }

    @Override
    public void leave() {
        guest = DocumentClient.NONE;
    }
}
