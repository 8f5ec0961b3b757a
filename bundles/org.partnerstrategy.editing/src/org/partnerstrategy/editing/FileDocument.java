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
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.method.review.ClosedReviewException;
import org.partnerstrategy.method.review.ClosedReviews;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EarlierVersions;
import org.partnerstrategy.model.file.EditLock;
import org.partnerstrategy.model.file.FileBusyException;
import org.partnerstrategy.model.file.LockOwner;
import org.partnerstrategy.model.file.LockOwner.Use;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

/**
 * The document of a file. Its strategy lives in a home of its own, or in that of a modelling session as long as there
 * is one.
 */
final class FileDocument implements StrategyDocument {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<PendingInput> pending = new LinkedHashSet<>();

    private DocumentStore home;
    private Path file;
    private FileStamp stamp;
    private FileContent original;
    private EditLock lock;
    private Optional<String> otherEditor = Optional.empty();
    /** While a copy is made nobody hears of what is written for it and taken back. */
    private boolean copying;
    private boolean editing;

    private FileDocument(DocumentStore home, Path file, FileStamp stamp) {
        settle(file, stamp);
        enter(home);
    }

    /**
     * Opens a file.
     *
     * @throws StrategyFileException when it cannot be read
     */
    static FileDocument open(Path file) throws StrategyFileException {
        // Stamped before it is read: what is written in between is then noticed as a change.
        FileStamp stamp = FileStamp.of(file);
        return new FileDocument(new FileHome(StrategyFile.load(file), file), file, stamp);
    }

    /** Opens a file that somebody has open already. */
    static FileDocument in(DocumentStore home) {
        return new FileDocument(home, home.file(), FileStamp.of(home.file()));
    }

    private void enter(DocumentStore next) {
        home = next;
        home.setGuest(new Guest());
    }

    /** Moves the strategy to another home; what the file does not have yet comes along as one change. */
    void moveInto(DocumentStore next) {
        commitPending();
        DocumentStore previous = home;
        boolean dirty = previous.isDirty();
        previous.setGuest(DocumentClient.NONE);
        if (dirty) {
            next.edit(Message.of(FileDocument.class, "handOver"),
                    () -> ContentMerge.of(previous.strategy(), next.strategy()));
        }
        enter(next);
        previous.leave();
        tell(DocumentListener::replaced);
        tell(DocumentListener::stateChanged);
    }

    /**
     * Gives the strategy a home of its own again, with what is in the file. Where there is none any more, it keeps what
     * it had, as a change.
     */
    void moveOut() {
        PartnerStrategy last = home.strategy();
        home.setGuest(DocumentClient.NONE);
        FileStamp before = FileStamp.of(file);
        boolean known = true;
        PartnerStrategy content;
        try {
            content = StrategyFile.load(file);
        } catch (StrategyFileException e) {
            content = copy(last, file);
            known = false;
        }
        FileHome own = new FileHome(content, file);
        if (!known) {
            own.take(content, false);
        }
        stamp = before;
        original = FileContent.of(file);
        enter(own);
        tell(DocumentListener::replaced);
        tell(DocumentListener::stateChanged);
    }

    private static PartnerStrategy copy(PartnerStrategy strategy, Path file) {
        PartnerStrategy copy = StrategyFile.copy(strategy);
        new PartnerStrategyResourceFactory().createResource(
                URI.createFileURI(file.toString())).getContents().add(copy);
        return copy;
    }

    /** Whether the strategy lives there. */
    boolean isIn(DocumentStore other) {
        return home == other;
    }

    @Override
    public PartnerStrategy strategy() {
        return home.strategy();
    }

    @Override
    public EditingDomain domain() {
        return home.domain();
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public boolean edit(Message label, Runnable change) {
        if (editing) {
            // Part of the step that is under way.
            return home.edit(label, change);
        }
        editing = true;
        try {
            return home.edit(label, () -> ClosedReviews.keep(strategy(), change));
        } catch (ClosedReviewException e) {
            tell(listener -> listener.closed(e.review()));
            return false;
        } finally {
            editing = false;
        }
    }

    @Override
    public Optional<String> undoable() {
        return home.undoable();
    }

    @Override
    public Optional<String> redoable() {
        return home.redoable();
    }

    @Override
    public boolean isDirty() {
        return isTyping() || home.isDirty();
    }

    @Override
    public void begin(PendingInput input) {
        boolean before = isTyping();
        if (pending.add(input) && !before) {
            tell(DocumentListener::stateChanged);
        }
    }

    @Override
    public void end(PendingInput input) {
        if (pending.remove(input) && !isTyping()) {
            tell(DocumentListener::stateChanged);
        }
    }

    @Override
    public boolean isTyping() {
        return !pending.isEmpty();
    }

    @Override
    public boolean commitPending() {
        // Each, also behind one that cannot be taken over.
        return List.copyOf(pending).stream().filter(input -> !input.commit()).toList().isEmpty();
    }

    @Override
    public void refuse(RefusedInput input) {
        tell(listener -> listener.refused(input));
    }

    @Override
    public void discardPending() {
        List.copyOf(pending).forEach(input -> {
            input.discard();
            end(input);
        });
    }

    @Override
    public PartnerStrategy copy() {
        copying = true;
        try {
            return home.copy(List.copyOf(pending));
        } finally {
            copying = false;
        }
    }

    @Override
    public void save() throws StrategyFileException {
        commitPending();
        if (!lock.isHeld()) {
            waitForCommands();
        }
        tell(DocumentListener::saving);
        home.save();
    }

    /** What a command changes meanwhile is not overwritten: the user is asked about it first. */
    private void waitForCommands() throws StrategyFileException {
        FileChange before = fileChange();
        try {
            lock.waitFor(PATIENCE);
            otherEditor = Optional.empty();
            if (before == FileChange.NONE && fileChange() == FileChange.CHANGED) {
                throw new StrategyFileException(file.toString(),
                        Message.of(FileDocument.class, "changedMeanwhile"), null);
            }
        } catch (StrategyFileException e) {
            throw e;
        } catch (FileBusyException e) {
            if (otherEditor.isEmpty()) {
                throw new StrategyFileException(file.toString(), e.problem(), e);
            }
            // The user was told of the other window.
        } catch (IOException e) {
            // The lock only warns.
        }
    }

    @Override
    public void saveAs(Path other) throws StrategyFileException {
        commitPending();
        Path target = other.toAbsolutePath().normalize();
        if (home instanceof FileHome own) {
            own.saveAs(target);
        } else {
            PartnerStrategy copy = copy(home.strategy(), file);
            StrategyFile.save(copy, target);
            home.setGuest(DocumentClient.NONE);
            enter(new FileHome(copy, target));
            tell(DocumentListener::replaced);
            saved();
        }
    }

    @Override
    public void moved(Path target) {
        if (home instanceof FileHome own) {
            Path now = target.toAbsolutePath().normalize();
            bringVersions(now);
            own.moved(now);
            move(now);
            tell(DocumentListener::stateChanged);
        }
    }

    private void bringVersions(Path target) {
        try {
            EarlierVersions.of(file).moveTo(target);
        } catch (IOException e) {
            // They stay under the old name.
        }
    }

    private void saved() {
        settle(home.file(), FileStamp.of(home.file()));
        tell(DocumentListener::stateChanged);
    }

    @Override
    public void revert() throws StrategyFileException {
        FileStamp before = FileStamp.of(file);
        PartnerStrategy content = StrategyFile.load(file);
        settle(file, before);
        discardPending();
        home.take(content, true);
    }

    @Override
    public void replace(PartnerStrategy content) {
        discardPending();
        home.take(content, false);
    }

    @Override
    public boolean merge(Message label, VersionMerging merging) throws StrategyFileException, NotComparableException {
        commitPending();
        FileStamp before = FileStamp.of(file);
        FileContent content = FileContent.of(file);
        PartnerStrategy theirs = StrategyFile.load(file);
        PartnerStrategy base = original.strategy().orElseGet(() -> StrategyFile.copy(theirs));
        Optional<PartnerStrategy> merged = merging.merge(base, strategy(), theirs);
        if (merged.isPresent()) {
            Comparison changes = Comparison.ofCopy(strategy(), merged.get());
            edit(label, () -> changes.apply(changes.differences()));
            stamp = before;
            original = content;
            tell(DocumentListener::stateChanged);
        }
        return merged.isPresent();
    }

    /** From now on the document belongs to this file, as the stamp knows it. */
    private void settle(Path target, FileStamp known) {
        move(target);
        stamp = known;
        original = FileContent.of(file);
    }

    private void move(Path target) {
        if (!target.equals(file)) {
            if (lock != null) {
                lock.close();
            }
            lock = new EditLock(target, Use.WINDOW);
            file = target;
            takeLock();
        }
    }

    /** It warns and never hinders: where it cannot be taken, for instance without permission, it is left out. */
    private void takeLock() {
        try {
            // A command only takes moments.
            otherEditor = lock.take().filter(owner -> owner.use() == Use.WINDOW).map(LockOwner::toString);
        } catch (IOException e) {
            otherEditor = Optional.empty();
        }
    }

    @Override
    public FileChange fileChange() {
        return stamp.changeOf(file);
    }

    @Override
    public boolean isReadOnly() {
        return home.isReadOnly() || Files.exists(file) && !Files.isWritable(file);
    }

    @Override
    public boolean isShownElsewhere() {
        return home.isShownElsewhere();
    }

    @Override
    public boolean isInSession() {
        return !(home instanceof FileHome);
    }

    @Override
    public Optional<String> otherEditor() {
        if (!lock.isHeld()) {
            takeLock();
        }
        return otherEditor;
    }

    @Override
    public void addListener(DocumentListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(DocumentListener listener) {
        listeners.remove(listener);
    }

    /** Gives the file free and lets the strategy go. */
    void close() {
        lock.close();
        home.setGuest(DocumentClient.NONE);
        if (home instanceof FileHome) {
            home.leave();
        }
        listeners.clear();
    }

    private void tell(Consumer<DocumentListener> what) {
        if (!copying) {
            listeners.forEach(what);
        }
    }

    /** Passes on what happens in the home. */
    private final class Guest implements DocumentClient {

        @Override
        public void changed(Set<EObject> elements) {
            tell(listener -> listener.changed(elements));
        }

        @Override
        public void replaced() {
            tell(DocumentListener::replaced);
        }

        @Override
        public void stateChanged() {
            tell(DocumentListener::stateChanged);
        }

        @Override
        public void saved() {
            FileDocument.this.saved();
        }
    }
}
