/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.partnerstrategy.model.file.EditLock;
import org.partnerstrategy.model.file.LockOwner;
import org.partnerstrategy.model.resource.StrategyFileException;

/**
 * All documents that are open. Whoever opens a file that is open already gets the same document, so that there is never
 * a second copy. An OSGi service.
 */
public final class StrategyDocuments {

    private final List<DocumentStore> homes = new CopyOnWriteArrayList<>();
    private final Map<DocumentStore, EditLock> locks = new HashMap<>();
    private final Map<FileDocument, Integer> users = new HashMap<>();
    private final List<OpenDocumentsListener> listeners = new CopyOnWriteArrayList<>();

    /**
     * Says that a strategy is open in a modelling session: its document lives there from now on. What the file does not
     * have yet comes along.
     */
    public void offer(DocumentStore home) {
        homes.add(home);
        lock(home);
        find(home.file()).filter(document -> !document.isIn(home)).ifPresent(document -> document.moveInto(home));
    }

    /** Says that the session lets the strategy go: its document gets a home of its own again. */
    public void withdraw(DocumentStore home) {
        homes.remove(home);
        Optional.ofNullable(locks.remove(home)).ifPresent(EditLock::close);
        List.copyOf(users.keySet()).stream().filter(document -> document.isIn(home)).forEach(FileDocument::moveOut);
    }

    /** A session shows the strategy in windows too, also when nobody uses the document. */
    private void lock(DocumentStore home) {
        EditLock lock = new EditLock(home.file(), LockOwner.Use.WINDOW);
        locks.put(home, lock);
        try {
            lock.take();
        } catch (IOException e) {
            // It warns and never hinders.
        }
    }

    /**
     * Opens a file. Who no longer needs the document closes it.
     *
     * @throws StrategyFileException when the file is missing, damaged or not a partner strategy
     */
    public StrategyDocument open(Path file) throws StrategyFileException {
        Path real = file.toAbsolutePath().normalize();
        Optional<FileDocument> known = find(real);
        FileDocument document = known.isPresent() ? known.get() : open(real, homes);
        users.merge(document, 1, Integer::sum);
        if (known.isEmpty()) {
            listeners.forEach(listener -> listener.opened(document));
        }
        return document;
    }

    private static FileDocument open(Path file, List<DocumentStore> homes) throws StrategyFileException {
        Optional<DocumentStore> home = homes.stream().filter(each -> isSame(each.file(), file)).findFirst();
        return home.isPresent() ? FileDocument.in(home.get()) : FileDocument.open(file);
    }

    /** Says that one user of the document no longer needs it. With the last one go the changes that were not saved. */
    public void close(StrategyDocument document) {
        if (document instanceof FileDocument own
                && users.computeIfPresent(own, (key, count) -> count > 1 ? count - 1 : null) == null) {
            own.close();
            listeners.forEach(listener -> listener.closed(own));
        }
    }

    /** Tells the listener which documents are opened and closed from now on. */
    public void addListener(OpenDocumentsListener listener) {
        listeners.add(listener);
    }

    /** Tells the listener no more. */
    public void removeListener(OpenDocumentsListener listener) {
        listeners.remove(listener);
    }

    /** All documents that are open here. */
    public List<StrategyDocument> open() {
        return List.copyOf(users.keySet());
    }

    private Optional<FileDocument> find(Path file) {
        return users.keySet().stream().filter(document -> isSame(document.file(), file)).findFirst();
    }

    /** A file can have several paths, by links and on disks that do not tell capitals from small letters. */
    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
