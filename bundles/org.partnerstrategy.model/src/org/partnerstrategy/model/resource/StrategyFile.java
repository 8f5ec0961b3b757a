/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.emf.common.util.URI;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EditLock;
import org.partnerstrategy.model.file.FileBusyException;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.LockOwner;
import org.partnerstrategy.model.file.WholeFile;

/** Reads and writes the files of strategies, in plain Java as well as in Equinox. */
public final class StrategyFile {

    /** How long one command waits for another one, which only takes moments, but longer on a busy computer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private StrategyFile() {
    }

    /**
     * Reads a strategy.
     *
     * @throws StrategyFileException when the file is missing, damaged or not a partner strategy
     */
    public static PartnerStrategy load(Path file) throws StrategyFileException {
        PartnerStrategyResource resource = resource(file);
        try {
            resource.load(null);
        } catch (StrategyFileException e) {
            throw e.of(file);
        }
        return (PartnerStrategy) resource.getContents().getFirst();
    }

    /**
     * Writes a strategy, in one step that either replaces the whole file or nothing. A previous version is kept beside
     * it with {@code .bak} behind its name. From then on the strategy belongs to that file.
     *
     * @throws StrategyFileException when the file cannot be written; it is then as it was before
     */
    public static void save(PartnerStrategy strategy, Path file) throws StrategyFileException {
        if (strategy.eResource() == null) {
            resource(file).getContents().add(strategy);
        }
        try {
            ((PartnerStrategyResource) strategy.eResource()).saveAs(uri(file));
        } catch (StrategyFileException e) {
            throw e.of(file);
        }
    }

    /**
     * A copy of a strategy that belongs to no file, with all that its file holds: also with what this version does not
     * understand.
     */
    public static PartnerStrategy copy(PartnerStrategy strategy) {
        StrategyCopier copier = new StrategyCopier();
        PartnerStrategy copy = (PartnerStrategy) copier.copy(strategy);
        copier.copyReferences();
        return copy;
    }

    /**
     * Writes a copy of a strategy that only this user can read, in one step and without a backup. The strategy still
     * belongs to its own file.
     *
     * @throws StrategyFileException when the copy cannot be written
     */
    public static void saveCopy(PartnerStrategy strategy, Path file) throws StrategyFileException {
        PartnerStrategyResource resource = resource(file);
        // What belongs to no file need not be copied once more.
        resource.getContents().add(strategy.eResource() == null ? strategy : copy(strategy));
        try {
            resource.saveSecretly();
        } finally {
            resource.getContents().clear();
        }
    }

    /**
     * Changes a strategy in its file. Who else has the file is waited for, as long as it is a command: so the change is
     * made to what is there then, and nobody's work is lost.
     *
     * @param change is given the strategy, changes it, and answers something
     * @return the answer, when the strategy is saved
     * @throws StrategyFileException when the file is open in a window, or cannot be read or written; it is then as it
     *        was
     * @throws E what the change throws; the file is then as it was
     */
    public static <T, E extends Exception> T change(Path file, StrategyChange<T, E> change)
            throws StrategyFileException, E {
        if (Files.notExists(file)) {
            load(file);
        }
        try (EditLock lock = lock(file)) {
            PartnerStrategy strategy = load(file);
            T answer = change.apply(strategy);
            save(strategy, file);
            return answer;
        }
    }

    /**
     * Writes a strategy into a new file.
     *
     * @return whether the strategy was written; if not, there is a file already, which stays as it is
     * @throws StrategyFileException when the file cannot be written
     */
    public static boolean saveNew(PartnerStrategy strategy, Path file) throws StrategyFileException {
        try {
            WholeFile.at(file).check();
        } catch (FileWriteException e) {
            throw new StrategyFileException(file.toString(), e.problem(), e);
        }
        try (EditLock lock = lock(file)) {
            boolean absent = Files.notExists(file);
            if (absent) {
                save(strategy, file);
            }
            return absent;
        }
    }

    /**
     * Writes a strategy into a file, instead of what is in it.
     *
     * @param backup whether what was in it is kept beside it
     * @throws StrategyFileException when the file is open in a window, or cannot be written; it is then as it was
     */
    public static void write(PartnerStrategy strategy, Path file, boolean backup) throws StrategyFileException {
        try (EditLock lock = lock(file)) {
            if (backup || Files.notExists(file)) {
                save(strategy, file);
            } else {
                saveCopy(strategy, file);
            }
        }
    }

    private static EditLock lock(Path file) throws StrategyFileException {
        try {
            return EditLock.waitFor(file, LockOwner.Use.COMMAND, PATIENCE);
        } catch (FileBusyException e) {
            throw new StrategyFileException(file.toString(), e.problem(), e);
        } catch (IOException e) {
            FileWriteException problem = FileWriteException.of(file, e);
            throw new StrategyFileException(file.toString(), problem.problem(), e);
        }
    }

    private static PartnerStrategyResource resource(Path file) {
        return (PartnerStrategyResource) new PartnerStrategyResourceFactory().createResource(uri(file));
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().toString());
    }
}
